import io.github.ownershipmaven.it.BuildLog

def everything = '''\
[WARNING] checkout/OWNERS.yaml:1:1: nobody stands for operations, so production is not owned collectively; name one of 'sre' and 'support-engineer' [party-unrepresented]
[ERROR] checkout/OWNERS.yaml:2:8: owner 'TODO' of 'sre' stands for nobody; name a person or a team, or write '{ vacant: reason }' [owner-placeholder]
[ERROR] ledger/OWNERS.yaml:2:14: yaml: expected ',' or '}', but got <stream end>; close the bracket or brace, or put a comma between its items [file-unreadable]
[ERROR]     developer: { team: ledger-dev
[ERROR]                ^
[ERROR] ownership: 2 errors and 1 warning in 2 of 3 projects checked against policy 'default'
[ERROR] ownership: to check again, run '''
def verdict = { project -> "[ERROR] ownership: 1 error in project 'com.example:$project', shown above" as String }
def passed = { run -> run.lines().count { it ==~ /\[INFO] Rule 0: .*RequireOwners passed/ } }
def failed = { run -> run.lines().count { it ==~ /\[ERROR] Rule 0: .*RequireOwners failed with message:/ } }

def (plain, parallel, skipped, wrong, alone, goal, lenient, old,
    rests, restsAndFails, ambiguous, apart, named, namedAndLenient, namedById) = BuildLog.runs(basedir)

// The first module that fails tells of all, and the blame is that module's.
assert plain.told() == everything + "'mvn validate'\n" + verdict('checkout')
assert passed(plain) == 1
assert failed(plain) == 1

// Every module is judged for itself, whatever Enforcer has seen pass before.
assert parallel.told().startsWith(everything + "'mvn validate'\n")
assert parallel.ours()[-2..-1].toSorted() == [verdict('checkout'), verdict('ledger')]
assert failed(parallel) == 2

assert skipped.told() == "[WARNING] ownership: no project was checked; 3 skipped, as 'ownership.skip' says: com.example:shop, com.example:checkout, com.example:ledger"
assert wrong.lines().contains("[ERROR] parameter 'ownership.failOnViolation' is 'maybe', but should be 'true' or 'false'")
assert wrong.told() == "[ERROR] ownership: no project was checked; 3 skipped, as the configuration is wrong: com.example:shop, com.example:checkout, com.example:ledger"
assert alone.told() == "[INFO] ownership: no findings in 1 project checked against policy 'default'"

// What the goal says of the same projects.
assert goal.told().startsWith(everything)

// The configuration stands under the rule, and properties count as for the goal.
assert lenient.ours().first() == "[ERROR] OWNERS.yaml:1:1: persona 'developer' has no owner, but the policy requires one; add it under 'owners' [persona-required]"
assert lenient.ours().last() == "[INFO] ownership: 4 errors and 1 warning in 3 of 3 projects checked against policy 'default'"
assert passed(lenient) == 3

// Enforcer's own level, and the oldest Enforcer that has rules of this kind.
assert old.told().startsWith(everything + "'mvn validate'")
assert old.lines().count { it.contains('RequireOwners warned with message') } == 2

// What Enforcer itself skips is counted, and nobody waits for it.
def ofTwo = "1 error and 1 warning in 1 of 2 projects checked against policy 'default'; 1 skipped, as 'enforcer.skip' says: com.example:ledger"
assert rests.ours().last() == "[INFO] ownership: $ofTwo"
assert restsAndFails.ours().contains("[ERROR] ownership: $ofTwo" as String)
assert !restsAndFails.told().contains('ledger/OWNERS.yaml')

// Rules that Enforcer does not tell apart would be judged by the parameters of one of them.
assert ambiguous.lines().contains("[ERROR] execution 'owners' of maven-enforcer-plugin in project 'com.example:shop' has 2 rules 'requireOwners', but should have one; give each of them an execution of its own")
assert ambiguous.told() == wrong.told()
assert passed(apart) == 1
assert failed(apart) == 1
assert apart.ours().first() == "[ERROR] OWNERS.yaml:1:1: persona 'developer' has no owner, but the policy requires one; add it under 'owners' [persona-required]"

// From the command line too, the build is inspected once, and the command that checks again is that command.
assert named.told() == everything + "'mvn enforcer:enforce'\n" + verdict('checkout')
assert namedAndLenient.ours().last() == "[INFO] ownership: 2 errors and 1 warning in 2 of 3 projects checked against policy 'default'"
assert namedAndLenient.ours().count { it.contains('projects checked') } == 1
assert passed(namedAndLenient) == 3
assert namedById.told() == everything + "'mvn enforcer:enforce@owners'\n" + verdict('checkout')

[rests, restsAndFails, ambiguous, apart, named, namedAndLenient, namedById].each { assert it.foreignWarnings() == [] }
[plain, parallel, skipped, wrong, alone, lenient].each { assert it.foreignWarnings() == [] }
true
