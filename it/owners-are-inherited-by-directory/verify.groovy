import io.github.ownershipmaven.it.BuildLog

import java.nio.file.Files

def api = "[ERROR] api/OWNERS.yaml:3:8: owner 'TODO' of 'sre' stands for nobody; name a person or a team, or write '{ vacant: reason }' [owner-placeholder]"
def island = { where -> ['engineering-manager', 'product-owner', 'service-owner'].collect {
    "[ERROR] island/OWNERS.yaml:2:1: persona '$it' has no owner, but the policy requires one; add it under 'owners'$where [persona-required]" as String
} }
def told = { log -> log.ours().findAll { !it.contains('[party-unrepresented]') } }
def end = { summary, help = "to draft what is missing, run 'mvn ownership:init'; " ->
    ["[ERROR] ownership: $summary" as String, "[ERROR] ownership: ${help}to check again, run 'mvn validate'" as String]
}

// 'island' holds a file with 'root: true', so that nothing comes to it from above.
def (all, selected, inside, append) = BuildLog.runs(basedir)
assert told(all) == [api] + island(" (in 'com.example:beach' and 'com.example:island')") + end('4 errors and 2 warnings in 3 of 4 projects checked against policy \'default\'')
assert told(selected) == island(" (in 'com.example:beach')") + end('3 errors and 2 warnings in 1 of 1 project checked against policy \'default\'')
assert told(inside) == told(selected)
assert told(append) == [api] + end('1 error in 1 of 1 project checked against policy \'default\'', '')

// Where no folder upwards holds .mvn or .git, the topmost parent's folder is the root; only Maven 4 minds.
def outside = Files.createTempDirectory('ownership').toFile()
try {
    ['', 'api', 'island', 'island/beach'].each { folder ->
        new File(outside, folder).mkdirs()
        ['pom.xml', 'OWNERS.yaml'].collect { new File(new File(basedir, folder), it) }.findAll { it.exists() }.each {
            new File(new File(outside, folder), it.name).bytes = it.bytes
        }
    }
    def start = { folder, String... arguments ->
        told(BuildLog.run(basedir, mavenVersion, new File(outside, folder), arguments))
    }
    assert start('.', '-fae', 'validate') == told(all)
    assert start('.', '-pl', ':beach', 'validate') == told(selected)
    assert start('island/beach', 'validate') == told(selected)
    assert start('api', 'validate') == told(append)
} finally {
    outside.deleteDir()
}

[all, selected, inside, append].each { assert it.foreignWarnings() == [] }
true
