import groovy.json.JsonSlurper
import io.github.ownershipmaven.it.BuildLog

// Every one of them stops the build, with the place and what to do.
def faults = [
    "policies/unknown-persona.yaml:2:27: persona 'srr' is not known; did you mean 'sre'?",
    "policies/unknown-rule.yaml:2:13: rule 'persona-requird' is not known; did you mean 'persona-required'?",
    "policies/unknown-tier.yaml:4:5: tier 'citical' is not known; did you mean 'critical'?",
    "policies/cycle-of-a-friend.yaml:1:10: policies extend each other in a circle: policies/cycle.yaml -> policies/cycle-of-a-friend.yaml -> policies/cycle.yaml; let one of them go",
    "policies/demands-nothing.yaml:1:1: policy demands nothing, as no 'required' names a persona; write one, or extend 'default'",
    "policies/minimum-over-maximum.yaml:4:34: 'minimum' of 'sre' is 2, but its 'maximum' is 1 (policies/minimum-over-maximum.yaml:4), which nobody can meet; correct one of them",
    "policies/missing-parent.yaml:1:10: policy 'strct' is not found; did you mean 'strict'?",
    "policies/waiver-without-reason.yaml:3:5: a waiver has no 'reason'; write 'rule', 'project', 'until' and 'reason'",
    "policy 'policies/not-there.yaml' is not found; write one of 'default', 'strict' and 'you-build-it-you-run-it', a file, a resource of a plugin dependency, or coordinates such as 'com.example:policy:1.0'"]
def stopped = '[ERROR] ownership: no project was checked; 1 skipped, as the configuration is wrong: com.example:checkout'

def runs = BuildLog.runs(basedir)
faults.eachWithIndex { fault, run ->
    assert runs[run].failures() == ["checkout: $fault" as String]
    assert runs[run].told().readLines().first() == stopped
    assert runs[run].foreignWarnings() == []
}

// They stand in every report, where no findings at all would look like a good sign; a parameter is shown in the pom.
def text = { path -> new File(basedir, "target/$path").getText('UTF-8') }
def json = { path -> new JsonSlurper().parseText(text(path)) }
def reports = [[folder: 'ownership', place: 'policies/unknown-persona.yaml', file: 'policies/unknown-persona.yaml', line: 2, message: "persona 'srr' is not known; did you mean 'sre'?"],
               [folder: 'parameter', place: 'ownership.policy', file: 'pom.xml', line: 1, message: faults[8]]]
reports.each { it ->
    ["$it.folder/reactor", "$it.folder/com.example.checkout"].each { report ->
        assert json("${report}.json").faults*.place*.file == [it.place]
        assert json("${report}.json").faults*.message == [it.message]
        assert json("${report}.json").summary.errors == 1
        def run = json("${report}.sarif").runs[0]
        assert !run.invocations[0].executionSuccessful
        assert run.invocations[0].toolConfigurationNotifications*.message*.text == [it.message]
        assert run.results*.ruleId == ['configuration']
        assert run.results[0].locations[0].physicalLocation.artifactLocation.uri == it.file
        assert json("${report}.gitlab.json").collect { issue -> [issue.severity, issue.location.path, issue.location.lines.begin] } == [['blocker', it.file, it.line]]
        assert text("${report}.junit.xml").contains('errors="1" skipped="1" failures="0"')
        assert text("${report}.checkstyle.xml").contains("<file name=\"$it.file\">")
        assert text("${report}.csv").readLines()[1].startsWith("error,configuration,com.example:checkout,$it.place,")
        assert text("${report}.md").contains("| $it.file:$it.line:")
    }
}

// Several faults are told a line each.
def (several, foreign) = runs[faults.size()..-1]
assert several.lines().containsAll([
    "[ERROR] baselines/two-faults.yaml:2:31: key 'module' is not known; known are 'rule', 'project', 'subject' and 'count', and your own with 'x-'",
    "[ERROR] baselines/two-faults.yaml:2:5: an entry of the baseline names no rule or no project; write 'rule' and 'project'"])
assert several.failures() == ['checkout: ownership: 2 faults of the policy or the baseline, shown above']
assert several.told() == stopped

// A baseline that was copied from elsewhere covers nothing here.
assert foreign.ours() == [
    "[WARNING] baselines/from-another-project.yaml:2:5: rule 'persona-required' has no such finding about 'sre' in 'org.example:elsewhere' any more; take the entry out, as 'mvn ownership:baseline' does (in 'com.example:checkout') [baseline-stale]",
    "[INFO] ownership: 1 warning in 1 of 1 project checked against policy 'default'"]
true
