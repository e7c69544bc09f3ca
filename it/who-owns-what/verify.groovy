import groovy.json.JsonSlurper
import io.github.ownershipmaven.it.BuildLog

def (module, trace, holder, vacant, json, unknown, nothing, inside, left, chosen, doubtful, written, both, format, day) = BuildLog.runs(basedir)
def sre = ['[INFO]   Site Reliability Engineer (SRE)',
           '[INFO]     shop-sre (team) [OWNERS.yaml:5]',
           '[INFO]       on-call: https://oncall.example.com/shop',
           '[INFO]       email: sre@example.com']

// At three in the morning: who, how to reach them, who is next, and where to read on.
assert module.told() == '''\
[INFO] ownership: Check-out (com.example:checkout), tier critical, lifecycle production
[INFO]   call first: Site Reliability Engineer (SRE)
[INFO]     payments-sre (team) [checkout/OWNERS.yaml:7]
[INFO]       on-call: https://oncall.example.com/payments
[INFO]       email: payments@example.com
[WARNING]     Noor Aziz, until 2026-10-31, which is over [checkout/OWNERS.yaml:8]
[INFO]       handle: @noor
[INFO]   then: Engineering Manager
[INFO]     Omar Haddad [OWNERS.yaml:4]
[INFO]       email: omar@example.com
[INFO]   then: Service Owner
[INFO]     Ana Souza [OWNERS.yaml:2]
[INFO]       email: ana@example.com
[WARNING]   nobody: Support Engineer
[WARNING]     vacant: hiring, until 2027-03-31 [checkout/OWNERS.yaml:9]
[INFO]   also: Product Owner/Manager
[INFO]     li.wei@example.com [OWNERS.yaml:3]
[INFO]   runbook: https://docs.example.com/checkout'''
assert module.executions() == ['who (default-cli) @ shop']

assert trace.told() == '''\
[INFO] ownership: com.example:ledger
[INFO]   ledger/src/main/kotlin/com/example/ledger/Book.kt
[INFO]   Service Owner
[INFO]     Ana Souza [OWNERS.yaml:2]
[INFO]       email: ana@example.com'''

assert holder.ours()[0] == '[INFO] ownership: Ana Souza holds 1 persona in 3 of 3 projects'
assert holder.ours()[3] =~ /OWNERS.yaml:2: 3 projects, com.example:/
assert vacant.ours() == [
    '[INFO] ownership: nobody holds 1 persona somewhere in 3 projects',
    '[INFO]   Support Engineer',
    '[INFO]     checkout/OWNERS.yaml:9: vacant: hiring, until 2027-03-31: com.example:checkout']

// No module of this build, but there all the same. Maven 4 marks what is printed, unless it is told '--raw-streams'.
def printed = json.lines().collect { it.replaceFirst(/^\[INFO] \[stdout] /, '') }
def answer = new JsonSlurper().parseText(printed.subList(printed.indexOf('{'), printed.lastIndexOf('}') + 1).join('\n'))
assert answer.services[0].projects == [[project: 'com.example:tools', folder: 'tools', paths: []]]
assert answer.services[0].steps[0].holders[0].owner.name == 'Jürgen Laurent'

assert unknown.failures() == ["shop: ownership: 'com.example.checkout.Pat' is no project, path, package, class or service of the 3 projects of this build; did you mean 'com.example.checkout.Pay'?"]
assert new JsonSlurper().parse(new File(basedir, 'target/answer.json')).didYouMean == ['com.example.checkout.Pay']

assert nothing.ours()[1] == "[INFO]   mvn io.github.ownershipmaven:ownership-maven-plugin:$projectVersion:who -Downership.of=checkout"
assert nothing.failures() == ["shop: ownership: nothing is asked; set 'ownership.of', 'ownership.for', 'ownership.vacant' or 'ownership.persona', as in the examples above"]

// Whatever part of the tree is built, the whole tree is asked; what all hold is told of the chosen part.
assert inside.ours() == ['[INFO] ownership: com.example:ledger', '[INFO]   ledger/src/main/kotlin'] + sre
assert left.ours().take(2) == ['[INFO] ownership: Check-out (com.example:checkout)', '[INFO]   checkout/src/main/java/com/example/checkout/Pay.java']
assert chosen.ours() == ['[INFO] ownership: com.example:ledger'] + sre

// A policy that cannot be had keeps nobody from an answer.
assert doubtful.ours()[0] =~ /^\[WARNING] ownership: policy 'missing.yaml' is not found; .*; until then this goes by the policy 'default'$/
assert doubtful.ours().drop(1) == chosen.ours()

// To skip the check is not to have no owners.
assert new File(basedir, 'target/answer.txt').readLines()[0] == 'ownership: com.example:ledger'
assert written.ours().size() == 1

assert both.failures()[0].startsWith("shop: ownership: what somebody holds is not vacant; ")
assert format.failures() == ["shop: parameter 'ownership.format' is 'yaml', but should be one of 'text' and 'json'"]
assert day.failures() == ["shop: parameter 'ownership.asOf' is 'yesterday', but should be a day such as '2026-10-01'"]

[module, trace, holder, vacant, json, unknown, nothing, inside, left, chosen, doubtful, written].each { assert it.foreignWarnings() == [] }
true
