import io.github.ownershipmaven.it.BuildLog

def umlauts = basedir.list().find { it.startsWith('gr') }
def placeholder = { file -> [
    "[WARNING] $file:1:1: nobody stands for operations, so production is not owned collectively; name one of 'sre' and 'support-engineer' [party-unrepresented]" as String,
    "[ERROR] $file:2:8: owner 'TODO' of 'sre' stands for nobody; name a person or a team, or write '{ vacant: reason }' [owner-placeholder]" as String] }

def log = BuildLog.of(basedir)
assert log.ours() == [
    "[ERROR] both-names/OWNERS.yml:1:1: 'OWNERS.yml' lies beside 'OWNERS.yaml' and is not read; keep one of them [file-unreadable]",
    "[ERROR] copied/OWNERS.yaml:1:10: 'project' is 'com.example:both-names', but the pom beside it is 'com.example:copied'; if the file was copied, name this project's own owners [project-mismatch]",
    '[ERROR] escaping/OWNERS.yaml:1:1: file is a symbolic link that leaves the ownership root, and is not followed; put the file itself here [file-unreadable]',
    "[ERROR] folder/OWNERS.yaml:1:1: a directory lies where a file is expected; rename it, or set 'ownership.file' to another name [file-unreadable]",
    *placeholder("$umlauts/OWNERS.yaml"),
    *placeholder('other-ending/OWNERS.yml'),
    *placeholder('with blanks/OWNERS.yaml'),
    '[ERROR] ownership: 7 errors and 3 warnings in 7 of 8 projects checked against policy \'default\'',
    "[ERROR] ownership: to check again, run 'mvn validate'"]
assert log.lines().findAll { it.contains('owner \'secret\'') } == []
assert log.foreignWarnings() == []
true
