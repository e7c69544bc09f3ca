import io.github.ownershipmaven.it.BuildLog

def (help, describe) = BuildLog.runs(basedir)

// Goals, parameters, defaults and their words are what users build upon: a change here belongs into the changelog.
def lines = { file -> new File(basedir, file).getText('UTF-8').replace(projectVersion, 'VERSION').readLines()*.stripTrailing() }
assert lines('target/described.txt').join('\n').trim() == lines('expected.txt').join('\n').trim()

// The plugin's own 'help' says the same of every parameter.
def parameters = lines('expected.txt').findAll { it ==~ /    \w+( \(Default: .*\))?/ }*.trim()
assert parameters.contains('required')
parameters.each { assert help.lines()*.trim().contains(it) }
[help, describe].each { assert it.foreignWarnings() == [] }
true
