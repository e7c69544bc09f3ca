import groovy.json.JsonSlurper
import io.github.ownershipmaven.it.BuildLog

def findings = [
    "[ERROR] OWNERS.yaml:1:1: persona 'developer' has no owner, but the policy requires one; add it under 'owners' (in 'com.example:is-checked-twice') [persona-required]",
    "[ERROR] OWNERS.yaml:1:1: persona 'quality-engineer' has no owner, but the policy requires one; add it under 'owners' (in 'com.example:requires-others') [persona-required]",
    "[WARNING] loads-another-plugin-class-path/OWNERS.yaml:2:14: owner 'shop-dev' of 'developer' cannot be reached; add an 'email', 'handle', 'chat' or 'on-call' [owner-unreachable]",
    "[WARNING] reports-only/OWNERS.yaml:1:1: nobody stands for operations, so production is not owned collectively; name one of 'sre' and 'support-engineer' [party-unrepresented]",
    "[ERROR] reports-only/OWNERS.yaml:2:8: owner 'TODO' of 'sre' stands for nobody; name a person or a team, or write '{ vacant: reason }' [owner-placeholder]",
    "[WARNING] takes-warnings-seriously/OWNERS.yaml:2:14: owner 'shop-dev' of 'developer' cannot be reached; add an 'email', 'handle', 'chat' or 'on-call' [owner-unreachable]"]
def end = [
    "[ERROR] ownership: 3 errors and 3 warnings in 5 of 6 projects checked against policy 'default'; 2 skipped, as 'ownership.skip' says: com.example:skips, com.example:skips-by-property; 1 skipped, as the configuration is wrong: com.example:is-configured-wrongly; 2 skipped, as the pom does not run the check in this build: com.example:never-runs, com.example:checks-later",
    "[ERROR] ownership: to draft what is missing, run 'mvn ownership:init'; to check again, run 'mvn validate'"]
def failures = [
    "requires-others: ownership: 1 error in project 'com.example:requires-others', shown above",
    "takes-warnings-seriously: ownership: 1 warning in project 'com.example:takes-warnings-seriously', shown above",
    "is-configured-wrongly: parameter 'ownership.violationSeverity' is 'fatal', but should be one of 'error', 'warning' and 'info'",
    "is-checked-twice: ownership: 1 error in project 'com.example:is-checked-twice', shown above"]

def (atEnd, parallel, reportsOnly, wrongFirst) = BuildLog.runs(basedir)

assert atEnd.ours() == findings + end
assert atEnd.failures() == failures
assert atEnd.executions().findAll { it =~ 'never-runs|checks-later' } == []
assert atEnd.lines().any { it.endsWith('[Help 2] http://cwiki.apache.org/confluence/display/MAVEN/MojoExecutionException') }

// A module that only reports may come first, and then tells of its own findings alone.
assert parallel.ours().toSorted() == (findings + end).toSorted()
assert parallel.ours()[-2..-1] == end
assert parallel.failures().toSorted() == failures.toSorted()

// Two class paths of the plugin share one summary.
assert reportsOnly.ours() == [
    findings[2],
    findings[0],
    '[INFO] ownership: 1 error and 1 warning in 2 of 2 projects checked against policy \'default\'']

// A wrong configuration hides nobody's findings.
assert wrongFirst.failures() == [failures[2]]
assert wrongFirst.ours().findAll { !it.contains('ownership: wrote ') } == [
    findings[0],
    findings[2],
    '[ERROR] ownership: 1 error and 1 warning in 2 of 2 projects checked against policy \'default\'; 1 skipped, as the configuration is wrong: com.example:is-configured-wrongly',
    end[1]]

// Nor does a report pass over it, or call a build good that has not checked everything.
def report = new JsonSlurper().parse(new File(basedir, 'target/ownership/reactor.json'), 'UTF-8')
assert report.faults == [[
    message: "a parameter of execution 'default' means nothing; correct it as the message says with which the build fails",
    place: [file: 'is-configured-wrongly/pom.xml', line: 1, column: 1],
    excerpt: []]]
assert report.summary.errors == 2

[atEnd, parallel, reportsOnly, wrongFirst].each { assert it.foreignWarnings() == [] }
true
