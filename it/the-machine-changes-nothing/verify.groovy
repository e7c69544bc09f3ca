import io.github.ownershipmaven.it.BuildLog

def reports = { name -> new File(basedir, "target/$name").listFiles().findAll { it.name.startsWith('reactor.') }.collectEntries { [it.name, it.bytes.toList()] } }
def findings = { run -> run.ours().findAll { !it.contains('] ownership: ') } }
def here = reports('here')
def (plain, latin, turkish, posix) = BuildLog.runs(basedir)

assert here.size() == 7
def text = new File(basedir, 'target/here/reactor.json').getText('UTF-8')
assert text.contains('Zoë Ünal') && text.contains('李伟') && text.contains('İstanbul')
assert plain.ours().any { it.startsWith("[ERROR] windows/OWNERS.yaml:1:10: 'project' is 'com.example:elsewhere'") }
assert plain.ours().any { it ==~ /\[ERROR] (a folder with a long name and blanks in it\/)+OWNERS.yaml:2:8: owner 'TODO' of 'sre' .*/ }
assert plain.ours().any { it.startsWith("[ERROR] OWNERS.yaml:7:3: persona 'QUALITY-ENGINEERING' is not known") }
assert !plain.ours().any { it.contains('SERVICE-OWNER') || it.contains('PRODUCT-OWNER') }

// Neither the character set of the machine nor its language nor its clock changes a byte.
['latin', 'turkish', 'posix'].each { assert reports(it) == here }
assert findings(turkish) == findings(plain)
[latin, posix].each { assert findings(it).size() == findings(plain).size() }

// Two builds in one checkout at once, from elsewhere: both say the same, and leave whole files behind.
def builds = ['one', 'two'].collect { name ->
    Thread.start { BuildLog.run(basedir, mavenVersion, new File(basedir, name), '-f', '../pom.xml', 'validate', '-Downership.outputDirectory=target/at-once') }
}
builds*.join()
['one', 'two'].each { name -> assert findings(BuildLog.of(new File(basedir, name))) == findings(plain) }
assert reports('at-once') == here
assert new File(basedir, 'target/at-once').listFiles().every { !it.name.endsWith('.tmp') }
true
