import groovy.io.FileType
import io.github.ownershipmaven.it.BuildLog

def (failing, passing, unreachable) = BuildLog.runs(basedir)

// Nothing of the machine's secrets is told, whatever a file asks for; what stands there is shown as it is written.
def reports = []
['ownership', 'unreachable'].each { new File(basedir, "target/$it").eachFileRecurse(FileType.FILES) { file -> reports << file } }
assert reports*.name.containsAll(['reactor.json', 'reactor.sarif', 'reactor.md', 'ownership-aggregate.html'])
reports.each { assert !it.getText('UTF-8').contains('hush-') }
assert new File(basedir, 'target/ownership/reactor.json').getText('UTF-8').contains('${settings.servers}')
// Maven itself says in its own debug lines what it was started with, and where it looks for artifacts.
[failing, passing].each { run -> assert run.ours().findAll { it.contains('hush-') } == [] }
[failing, passing].each { run -> assert run.lines().findAll { it =~ /hush-(server|environment|profile)/ } == [] }

// Why a policy cannot be had is told without the password in the address.
def reason = unreachable.lines().findAll { it.contains("policy 'com.example:policy:1.0' cannot be had") }
assert !reason.empty
assert reason.every { it.contains('http://localhost:9/maven') && !it.contains('hush-') }
true
