import io.github.ownershipmaven.it.BuildLog

def (skipped, quiet, quietWithFindings, parallel, reported, otherName, skippedQuietly) = BuildLog.runs(basedir)

def nothing = "[WARNING] ownership: no project was checked; 3 skipped, as 'ownership.skip' says: com.example:shop, com.example:api, com.example:docs"
assert skipped.told() == nothing
assert skippedQuietly.told() == nothing

assert quiet.told() == ''
assert quiet.executions() == ['check (default) @ docs']

def vacant = "[WARNING] api/OWNERS.yaml:2:18: persona 'service-owner' is vacant ('hiring'); name an owner as soon as there is one [persona-vacant]"
def warnings = [vacant, '[INFO] ownership: 1 warning in 1 of 3 projects checked against policy \'default\'']
assert quietWithFindings.ours() == warnings
assert parallel.ours() == warnings

assert reported.ours() == [
    "[ERROR] OWNERS.yaml:1:1: persona 'executive' has no owner, but the policy requires one; add it under 'owners' (in 'com.example:docs' and 'com.example:shop') [persona-required]",
    "[ERROR] api/OWNERS.yaml:1:1: persona 'executive' has no owner, but the policy requires one; add it under 'owners' [persona-required]",
    vacant,
    '[INFO] ownership: 2 errors and 1 warning in 3 of 3 projects checked against policy \'default\'']

def missing = { project, file -> "[ERROR] $file:1:1: project 'com.example:$project' has no owners, own or inherited; write this file, or one in a directory above [file-missing]" as String }
assert otherName.ours()[0..2] == [
    missing('shop', 'OWNERSHIP.yaml'), missing('api', 'api/OWNERSHIP.yaml'), missing('docs', 'docs/OWNERSHIP.yaml')]
assert otherName.ours()[3..-3].every { it.startsWith('[ERROR] ') }
assert otherName.ours()[-2..-1] == [
    '[ERROR] ownership: 3 errors in 3 of 3 projects checked against policy \'default\'',
    "[ERROR] ownership: to draft what is missing, run 'mvn ownership:init'; to check again, run 'mvn validate'"]

[skipped, quiet, quietWithFindings, parallel, reported, otherName, skippedQuietly].each {
    assert it.foreignWarnings() == []
}
true
