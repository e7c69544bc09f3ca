import io.github.ownershipmaven.it.BuildLog

def findings = [
    "[ERROR] sibling/nested/OWNERS.yaml:1:10: 'project' is 'com.example:sibling', but the pom beside it is 'com.example:nested'; if the file was copied, name this project's own owners [project-mismatch]",
    "[WARNING] sibling/nested/OWNERS.yaml:2:1: nobody stands for operations, so production is not owned collectively; name one of 'sre' and 'support-engineer' [party-unrepresented]",
    "[ERROR] sibling/nested/OWNERS.yaml:3:8: owner 'n/a' of 'sre' stands for nobody; name a person or a team, or write '{ vacant: reason }' [owner-placeholder]",
    "[WARNING] web/OWNERS.yaml:1:1: nobody stands for operations, so production is not owned collectively; name one of 'sre' and 'support-engineer' [party-unrepresented]",
    "[ERROR] web/OWNERS.yaml:2:8: owner 'TODO' of 'sre' stands for nobody; name a person or a team, or write '{ vacant: reason }' [owner-placeholder]"]
def end = { projects -> [
    "[ERROR] ownership: 3 errors and 2 warnings in 2 of $projects projects checked against policy 'default'" as String,
    "[ERROR] ownership: to check again, run 'mvn validate'"] }

def (all, outside, rootLast) = BuildLog.runs(basedir)
assert all.ours() == findings + end(5)

// From 'sibling', the parent and 'web' lie outside the folder in which Maven starts.
assert outside.ours() == findings + end(3)

// The root needs its modules, and is built after them.
assert rootLast.ours() == findings + ['[INFO] ownership: 3 errors and 2 warnings in 2 of 5 projects checked against policy \'default\'']
assert rootLast.executions().last() == 'check (default) @ everything'

[all, outside, rootLast].each { assert it.foreignWarnings() == [] }
true
