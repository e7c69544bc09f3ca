import io.github.ownershipmaven.it.BuildLog

def run = { goal -> "run 'mvn io.github.ownershipmaven:ownership-maven-plugin:$projectVersion:$goal'" }
def retry = "[ERROR] ownership: to draft what is missing, ${run('init')}; to check again, ${run('check')}" as String
def missing = { persona, where -> "[ERROR] OWNERS.yaml:1:1: persona '$persona' has no owner, but the policy requires one; add it under 'owners'$where [persona-required]" as String }

// No pom here names the plugin.
def (root, required, inside) = BuildLog.runs(basedir)

assert root.ours() == [
    missing('engineering-manager', " (in 'com.example:module' and 'com.example:shop')"),
    missing('product-owner', " (in 'com.example:module' and 'com.example:shop')"),
    '[ERROR] ownership: 2 errors in 2 of 2 projects checked against policy \'default\'',
    retry]
assert root.executions() == ['check (default-cli) @ shop']

assert required.told() == '[INFO] ownership: no findings in 2 projects checked against policy \'default\''

assert inside.ours() == [
    missing('engineering-manager', " (in 'com.example:module')"),
    missing('product-owner', " (in 'com.example:module')"),
    '[ERROR] ownership: 2 errors in 1 of 1 project checked against policy \'default\'',
    retry]

[root, required, inside].each { assert it.foreignWarnings() == [] }
true
