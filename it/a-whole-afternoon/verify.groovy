import io.github.ownershipmaven.it.BuildLog

// A shop in which no file names anybody, and the check has just been switched on.
def told = { log -> log.ours().findAll { !it.contains('[party-unrepresented]') } }
assert told(BuildLog.of(basedir)).findAll { it.contains('[file-missing]') }.size() == 3

// A repository of its own, in which CODEOWNERS is looked for.
def folder = new File(basedir, 'shop')
['pom.xml', 'checkout/pom.xml', 'ledger/pom.xml', '.github/CODEOWNERS', '.mvn/.gitkeep',
 'checkout/src/main/java/com/example/checkout/Pay.java'].each { path ->
    def copy = new File(folder, path)
    copy.parentFile.mkdirs()
    copy.bytes = new File(basedir, path).bytes
}
new File(folder, '.git').mkdirs()
def mvn = { String... arguments ->
    def log = BuildLog.run(basedir, mavenVersion, folder, arguments)
    assert log.foreignWarnings() == []
    log
}
def goal = { name -> "io.github.ownershipmaven:ownership-maven-plugin:$projectVersion:$name" as String }
def green = { log -> log.lines().contains('[INFO] BUILD SUCCESS') }
def owners = new File(folder, 'OWNERS.yaml')
def fill = { persona, name -> owners.setText(owners.getText('UTF-8').replaceFirst(/(?<=\n {2}$persona: )TODO.*/, name), 'UTF-8') }

// What the repository knows is drafted; to look at it changes nothing.
def shown = mvn(goal('init'), '-Downership.history=false')
assert green(shown) && !owners.exists()
def written = mvn(goal('init'), '-Downership.history=false', '-Downership.write=true')
assert told(written).last() == "[INFO] ownership: wrote 2 files, with 3 TODOs to fill in; look at the difference, then run 'mvn validate'"
assert owners.getText('UTF-8').contains('  service-owner: Ana Souza <ana@example.com>  # pom.xml:11\n')

// The check names exactly what is still missing.
def missing = { log -> told(log).findAll { it.startsWith('[ERROR] ') && it.contains('[owner-placeholder]') }*.replaceFirst(/(of '[a-z-]+').*/, '$1') }
assert missing(mvn('validate')) == [
    "[ERROR] OWNERS.yaml:4:18: owner 'TODO' of 'product-owner'",
    "[ERROR] OWNERS.yaml:5:24: owner 'TODO' of 'engineering-manager'",
    "[ERROR] OWNERS.yaml:7:8: owner 'TODO' of 'sre'"]

// Somebody fills in what people know, and what they do not know yet goes to the baseline: green.
fill('product-owner', 'Li Wei <li.wei@example.com>')
fill('engineering-manager', 'Omar Haddad <omar@example.com>')
assert missing(mvn('validate')) == ["[ERROR] OWNERS.yaml:7:8: owner 'TODO' of 'sre'"]
assert told(mvn(goal('baseline')))[0].endsWith(' lists 3 findings; from now on only new ones fail')
def passed = mvn('validate')
assert green(passed)
assert told(passed).findAll { it.contains('[owner-placeholder]') }.every { it.startsWith('[WARNING] OWNERS.yaml:7:8: ') && it.contains('(in the baseline)') }

// An owner is dropped: red, with the place.
def complete = owners.getText('UTF-8')
owners.setText(complete.replaceFirst(/ {2}engineering-manager: .*\n/, ''), 'UTF-8')
def dropped = mvn('validate')
assert !green(dropped)
assert told(dropped).findAll { it.startsWith('[ERROR] ') && it.contains('[persona-required]') }*.replaceFirst(/;.*/, '') == [
    "[ERROR] OWNERS.yaml:2:1: persona 'engineering-manager' has no owner, but the policy requires one",
    "[ERROR] checkout/OWNERS.yaml:2:1: persona 'engineering-manager' has no owner, but the policy requires one"]

// At night, a class throws: whom to call, and who is not there.
def trace = '-Downership.of=at com.example.checkout.Pay.charge(Pay.java:3)'
assert told(mvn(goal('who'), trace)).join('\n') == '''\
[INFO] ownership: com.example:checkout
[INFO]   checkout/src/main/java/com/example/checkout/Pay.java
[WARNING]   nobody: Site Reliability Engineer (SRE)
[WARNING]     TODO, which stands for nobody [OWNERS.yaml:6]
[WARNING]   nobody: Engineering Manager, though the policy requires one
[INFO]   call first: Developer/Software Engineer
[INFO]     @example/checkout (team) [checkout/OWNERS.yaml:3]
[INFO]   then: Service Owner
[INFO]     Ana Souza [OWNERS.yaml:3]
[INFO]       email: ana@example.com
[INFO]   then: Product Owner/Manager
[INFO]     Li Wei [OWNERS.yaml:4]
[INFO]       email: li.wei@example.com'''
assert mvn(goal('who'), '-Downership.for=omar@example.com').failures() == ["shop: ownership: 'omar@example.com' holds nothing in any of these 3 projects"]

// The owner is back, an SRE is found, and the baseline has done its work.
owners.setText(complete, 'UTF-8')
fill('sre', '{ team: shop-sre, email: sre@example.com, on-call: https://oncall.example.com/shop }')
assert told(mvn(goal('baseline')))[0].endsWith(' lists 0 findings, 3 before; it can be taken away')
def calm = mvn('validate')
assert green(calm)
assert told(calm).every { !it.startsWith('[ERROR]') }
assert told(mvn(goal('who'), '-Downership.for=omar@example.com'))[0] == '[INFO] ownership: Omar Haddad holds 1 persona in 3 of 3 projects'
assert told(mvn(goal('who'), trace, '-Downership.persona=sre')).drop(2) == [
    '[INFO]   Site Reliability Engineer (SRE)',
    '[INFO]     shop-sre (team) [OWNERS.yaml:7]',
    '[INFO]       on-call: https://oncall.example.com/shop',
    '[INFO]       email: sre@example.com']
true
