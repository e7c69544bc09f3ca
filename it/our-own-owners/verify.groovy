import io.github.ownershipmaven.it.BuildLog

def log = BuildLog.of(basedir)
assert log.executions() == ['check (default-cli) @ ownership-maven-plugin']
assert log.told() == '[INFO] ownership: no findings in 1 project checked against policy \'default\''
true
