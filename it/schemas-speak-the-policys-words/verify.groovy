import groovy.json.JsonSlurper
import io.github.ownershipmaven.it.BuildLog

def written = { folder, name -> new File(basedir, "$folder/schemas/${name}.schema.json") }
def owners = { folder -> new JsonSlurper().parse(written(folder, 'owners'), 'UTF-8').definitions }
def path = { folder -> new File(basedir, "$folder/schemas").canonicalPath }

// No pom here names the plugin, and the schemas are written once, not in every module.
def (own, other, broken) = BuildLog.runs(basedir)
assert own.executions() == ['schema (default-cli) @ shop']
assert own.ours() == [
    "[INFO] ownership: wrote the schemas, with the words of policy '.mvn/ownership-policy.yaml', to ${path('target/ownership')}",
    '[INFO] ownership: in OWNERS.yaml, write: # yaml-language-server: $schema=target/ownership/schemas/owners.schema.json',
    '[INFO] ownership: in .mvn/ownership-policy.yaml, write: # yaml-language-server: $schema=../target/ownership/schemas/policy.schema.json']*.toString()
assert ['owners', 'policy', 'directory', 'baseline'].every { written('target/ownership', it).file }
assert !new File(basedir, 'module/target').exists()

// These lines stand in the files of this project: from their folders they lead to the schemas.
[['OWNERS.yaml', '.'], ['.mvn/ownership-policy.yaml', '.mvn']].each { file, folder ->
    def line = new File(basedir, file).readLines()[0]
    assert own.ours().any { it.endsWith("in $file, write: $line") }
    assert new File(basedir, "$folder/${line.replaceAll('.*=', '')}").file
}

def words = owners('target/ownership')
assert words.owners.properties['security-champion'].description.startsWith('Security Champion, a persona of development.')
assert words.owners.properties.sre != null && words.owners.properties.executive == null
assert words.owners.additionalProperties == false
assert words.tier.enum == ['gold', 'silver']
assert words.activities.properties.keySet() == ['ship.it'] as Set

assert other.ours().any { it.endsWith('in OWNERS.yaml, write: # yaml-language-server: $schema=.mvn/schemas/owners.schema.json') }
assert owners('.mvn').owners.properties['security-champion'] == null && owners('.mvn').tier.enum == null

assert broken.lines().any { it.contains("ownership: .mvn/broken.yaml:1:17: persona 'nobody-we-know' is not known") }

// Where there is no project at all, the default policy's words do.
def nowhere = new File(basedir, 'nowhere')
nowhere.mkdir()
def bare = BuildLog.run(basedir, mavenVersion, nowhere, "io.github.ownershipmaven:ownership-maven-plugin:$projectVersion:schema")
assert bare.ours()[0].startsWith("[INFO] ownership: wrote the schemas, with the words of policy ")
assert new File(nowhere, 'target/ownership/schemas/owners.schema.json').file

[own, other, bare].each { assert it.foreignWarnings() == [] }
true
