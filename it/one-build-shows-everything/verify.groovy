import io.github.ownershipmaven.it.BuildLog

def checkout = '''\
[ERROR] checkout/OWNERS.yaml:2:1: persona 'sre' has no owner, but the policy requires one; add it under 'owners' [persona-required]
[WARNING] checkout/OWNERS.yaml:2:1: nobody stands for operations, so production is not owned collectively; name one of 'sre' and 'support-engineer' [party-unrepresented]
'''
def ledger = '''\
[ERROR] ledger/OWNERS.yaml:2:14: yaml: expected ',' or '}', but got <stream end>; close the bracket or brace, or put a comma between its items [file-unreadable]
[ERROR]     developer: { team: ledger-dev
[ERROR]                ^
'''
def storefront = '''\
[WARNING] storefront/OWNERS.yaml:1:1: nobody stands for operations, so production is not owned collectively; name one of 'sre' and 'support-engineer' [party-unrepresented]
[ERROR] storefront/OWNERS.yaml:2:8: owner 'TODO' of 'sre' stands for nobody; name a person or a team, or write '{ vacant: reason }' [owner-placeholder]
[ERROR] storefront/OWNERS.yaml:3:18: 'email' is 'ana@example,com', which cannot work; write an address such as 'ana@example.com' [contact-invalid]
'''
def end = { summary, help = "to draft what is missing, run 'mvn ownership:init'; " ->
    "[ERROR] ownership: $summary\n[ERROR] ownership: ${help}to check again, run 'mvn validate'" as String
}
def everything = checkout + ledger + storefront + end('4 errors and 2 warnings in 3 of 5 projects checked against policy \'default\'')

def failures = [
    "checkout: ownership: 1 error in project 'com.example:checkout', shown above",
    "ledger: ownership: 1 error in project 'com.example:ledger', shown above",
    "storefront: ownership: 2 errors in project 'com.example:storefront', shown above"]

def (plain, parallel, atEnd, parallelAtEnd, never, without, resumed, inside, rootFails, passing) = BuildLog.runs(basedir)

assert plain.told() == everything
assert plain.failures() == failures[0..0]
assert plain.executions() == ['check (default) @ shop', 'check (default) @ checkout']

// Threads decide which module is the first to fail, and change nothing of what is told.
assert parallel.told() == everything
assert parallel.failures() && failures.containsAll(parallel.failures())

assert atEnd.told() == everything
assert atEnd.failures() == failures

assert parallelAtEnd.told() == everything
assert parallelAtEnd.failures().toSorted() == failures

assert never.told() == everything

assert without.told() == checkout + storefront + end('3 errors and 2 warnings in 2 of 4 projects checked against policy \'default\'')
assert resumed.told() == ledger + storefront + end('3 errors and 1 warning in 2 of 2 projects checked against policy \'default\'', '')
assert inside.told() == storefront + end('2 errors and 1 warning in 1 of 1 project checked against policy \'default\'', '')

// What only the root and those who inherit from it lack is told once, and the others' findings still follow.
assert rootFails.failures() == ["shop: ownership: 1 error in project 'com.example:shop', shown above"]
assert rootFails.ours().first().startsWith("[ERROR] OWNERS.yaml:1:1: persona 'executive' has no owner")
assert rootFails.ours().count { it.contains("'executive' has no owner") } == 3
assert rootFails.ours().containsAll(ledger.readLines() + storefront.readLines())
assert rootFails.ours()[-2..-1].join('\n') == end('6 errors and 2 warnings in 5 of 5 projects checked against policy \'default\'')

assert passing.told() == '[INFO] ownership: no findings in 1 project checked against policy \'default\''

[plain, parallel, atEnd, parallelAtEnd, never, without, resumed, inside, rootFails, passing].each {
    assert it.foreignWarnings() == []
    assert it.ours().toUnique() == it.ours()
}
true
