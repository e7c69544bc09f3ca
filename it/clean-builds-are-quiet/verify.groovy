import io.github.ownershipmaven.it.BuildLog

// Maven 3.9 and 4 look for what plugins do wrong, and would say so in warnings.
BuildLog.runs(basedir).each {
    assert it.told() == '[INFO] ownership: no findings in 2 projects checked against policy \'default\''
    assert it.foreignWarnings() == []
    assert it.lines().findAll { it.startsWith('[ERROR]') || it.containsIgnoreCase('plugin validation') || it.containsIgnoreCase('deprecated') } == []
}
true
