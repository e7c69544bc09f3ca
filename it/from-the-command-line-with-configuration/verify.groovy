import io.github.ownershipmaven.it.BuildLog

def run = { goal -> "run 'mvn io.github.ownershipmaven:ownership-maven-plugin:$projectVersion:$goal'" }
def retry = { goal -> "[ERROR] ownership: to draft what is missing, ${run('init')}; to check again, ${run(goal)}" as String }
def missing = { persona, where -> "[ERROR] OWNERS.yaml:1:1: persona '$persona' has no owner, but the policy requires one; add it under 'owners'$where [persona-required]" as String }

def (cli, byId, both, bothReport) = BuildLog.runs(basedir)

// The root is held against its pluginManagement, the module against its execution 'default-cli'.
assert cli.ours() == [
    missing('executive', " (in 'com.example:module')"),
    '[ERROR] ownership: 1 error in 1 of 2 projects checked against policy \'default\'',
    retry('check')]
assert cli.failures() == ["module: ownership: 1 error in project 'com.example:module', shown above"]

assert byId.ours() == [
    missing('product-owner', " (in 'com.example:module' and 'com.example:shop')"),
    '[ERROR] ownership: 1 error in 2 of 2 projects checked against policy \'default\'',
    retry('check@strictly')]
assert byId.failures() == ["shop: ownership: 1 error in project 'com.example:shop', shown above"]

// The phase and the goal in one command: each finding once, however many executions meet it.
assert both.ours().count { it.contains("'executive'") } == 1
assert bothReport.ours().count { it.contains("'executive'") } == 1
assert bothReport.ours().last() == '[INFO] ownership: 1 error in 1 of 2 projects checked against policy \'default\''
assert bothReport.executions() == [
    'check (default-cli) @ shop', 'check (bound) @ module', 'check (default-cli) @ module']

[cli, byId, both, bothReport].each { assert it.foreignWarnings() == [] }
true
