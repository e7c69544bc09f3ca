import groovy.json.JsonSlurper
import io.github.ownershipmaven.it.BuildLog

def suffixes = ['json', 'sarif', 'junit.xml', 'checkstyle.xml', 'gitlab.json', 'csv', 'md']
def names = { folder -> (new File(basedir, folder).list() ?: []).toList().toSorted() }
def files = { Object... what -> what.collectMany { name -> suffixes.collect { "$name.$it" as String } }.toSorted() }
def json = { path -> new JsonSlurper().parse(new File(basedir, path), 'UTF-8') }

def (failing, parallel, passing, blocked, skipped, github, without, early, chosen) = BuildLog.runs(basedir)
def finding = "check out/OWNERS.yaml:2:8: owner 'TODO' of 'sre' stands for nobody"
def projects = ['com.example:shop', 'com.example:checkout', 'com.example:ledger']

// The whole build is reported though it ends at the second project, and the third one, too, to which it does not come.
assert names('target/ownership') == files('com.example.shop', 'reactor')
assert names('check out/target/ownership') == files('com.example.checkout')
assert names('ledger/target/ownership') == files('com.example.ledger')
assert json('ledger/target/ownership/com.example.ledger.json').projects*.project == ['com.example:ledger']
assert json('target/ownership/reactor.json').projects*.project == projects
assert json('target/ownership/reactor.json').summary.errors == 1
assert json('check out/target/ownership/com.example.checkout.json').projects*.project == ['com.example:checkout']
def places = json('target/ownership/reactor.sarif').runs[0].results*.locations*.physicalLocation*.artifactLocation.flatten()
assert places*.uri.toUnique() == ['check%20out/OWNERS.yaml']
assert new File(basedir, 'target/ownership/reactor.md').getText('UTF-8').contains('| check out/OWNERS.yaml:2:8 | owner \'TODO\' of')
assert failing.ours().any { it.startsWith("[ERROR] $finding") }
assert failing.ours().last().startsWith('[INFO] ownership: wrote reactor.json, reactor.sarif, reactor.junit.xml, ')

// Threads change nothing of what is reported.
assert names('target/parallel') == files('com.example.shop', 'reactor')
assert names('ledger/target/parallel') == files('com.example.ledger')
suffixes.each { suffix ->
    def texts = ['ownership', 'parallel', 'passing'].collect { new File(basedir, "target/$it/reactor.$suffix").getText('UTF-8') }
    assert texts.toUnique().size() == 1
}
assert parallel.ours().count { it.contains('ownership: wrote ') } == 1
assert passing.ours().count { it.contains('ownership: wrote ') } == 1

// Where nothing can be written, the findings are still told, and the path and the way out.
assert blocked.failures().size() == 1
assert blocked.ours().any { it.startsWith("[ERROR] $finding") }
assert blocked.failures()[0] =~ /reports cannot be written to .*OWNERS.yaml.reports; make it a folder that can be written to, or name another one with 'ownership.outputDirectory'/

assert json('target/skipped/reactor.json').skipped*.project == projects
assert json('target/skipped/reactor.json').projects == []

// Another plugin ends the build at the second project, after the check.
assert early.lines().any { it.contains('Always fails!') }
assert names('target/early') == files('com.example.shop', 'reactor')
assert json('target/early/reactor.json').projects*.project == projects

// The reports of the whole build lie where Maven was started, whichever projects are chosen there.
assert names('target/chosen') == files('reactor')
assert names('ledger/target/chosen') == files('com.example.ledger')

// GitHub obeys what begins a line.
assert github.lines().contains('::error file=check out/OWNERS.yaml,line=2,col=8,title=ownership%3A owner-placeholder::'
        + "owner 'TODO' of 'sre' stands for nobody; name a person or a team, or write '{ vacant: reason }'")
assert [failing, parallel, passing].every { run -> !run.lines().any { it.startsWith('::') } }
assert new File(basedir, 'github-summary.md').getText('UTF-8') == new File(basedir, 'target/github/reactor.md').getText('UTF-8') + '\n'

// Who asks for no report pays for none.
def loaded = new File(basedir, 'target/classes.log').readLines().collect { (it =~ /ownershipmaven\.(\S+)/).with { it.find() ? it.group(1) : '' } }
assert loaded.contains('report.ConsoleReport')
assert loaded.findAll { it ==~ /(report\.(?!ConsoleReport|Explanation|package-info).*|mojo\.(Reports|GitHub|RequireOwners).*)/ } == []

[failing, parallel, passing, skipped, without, chosen].each { assert it.foreignWarnings() == [] }
assert !basedir.listFiles().any { it.name.endsWith('.tmp') }
true
