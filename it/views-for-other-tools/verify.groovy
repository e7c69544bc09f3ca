import io.github.ownershipmaven.it.BuildLog

def plugin = "io.github.ownershipmaven:ownership-maven-plugin:$projectVersion"
def file = { path -> new File(basedir, path) }
def text = { path -> file(path).getText('UTF-8') }
def runIn = { root, name, String... arguments ->
    def folder = new File(basedir, "target/runs/$name")
    folder.mkdirs()
    BuildLog.run(basedir, mavenVersion, folder, *arguments, '-f', file("$root/pom.xml").path)
}
def run = { name, String... arguments -> runIn('.', name, arguments) }
def export = "$plugin:export".toString()
def succeeded = { it.lines().any { line -> line == '[INFO] BUILD SUCCESS' } }

// Nothing is there, and nothing is asked for: the names of the views are told.
assert BuildLog.of(basedir).failures()[0].contains("ownership: no view is there yet; name those to write with -Downership.views=")

def usual = ['codeowners-github', 'backstage', 'backstage-org', 'datadog', 'kubernetes', 'markdown']
def first = run('first', export, '-Downership.views=' + usual.join(','))
assert first.ours() == [
    '.github/CODEOWNERS', 'catalog-org.yaml', 'checkout/OWNERS.md', 'checkout/catalog-info.yaml',
    'checkout/entity.datadog.yaml', 'checkout/kubernetes-annotations.yaml'].collect { "[INFO] ownership: wrote $it".toString() } +
    ['[INFO] ownership: 6 views up to date, 6 written anew']
assert first.executions() == ['shop', 'checkout', 'ledger'].collect { "export (default-cli) @ $it".toString() }
assert text('.github/CODEOWNERS').readLines().findAll { !it.startsWith('#') } == ['* @example/platform', '/checkout/ @example/checkout-dev']
assert !file('ledger/catalog-info.yaml').exists() && !file('catalog-info.yaml').exists()

// From now on what is there is kept up to date, without being named.
assert run('verified', export, '-Downership.verify=true').ours() == ['[INFO] ownership: 6 views verified, all up to date']

// A part of the tree does not speak for all of it.
[['-pl', 'checkout'], ['-N']].each { part ->
    def partly = run('partly', export, '-Downership.verify=true', *part)
    assert partly.ours().count { it.contains("is left as it is, as this build holds only a part of the source tree") } == 2
    assert succeeded(partly)
}

// Where the files that name the owners are lost, the catalog gives them all back; beside them it is no other source.
['pom.xml', 'checkout/pom.xml', 'ledger/pom.xml', 'checkout/catalog-info.yaml'].each { path ->
    file("target/empty/$path").parentFile.mkdirs()
    file("target/empty/$path").setText(text(path), 'UTF-8')
}
file('target/empty/.git').mkdir()
def init = ["$plugin:init".toString(), '-Downership.history=false', '-Downership.write=true']
assert runIn('target/empty', 'given-back', *init).ours().contains('[INFO] ownership: owners are named in checkout/catalog-info.yaml')
assert text('target/empty/checkout/OWNERS.yaml').contains("\n  sre: { team: payments-sre, email: sre@example.com, on-call: https://oncall.example.com/payments }  # checkout/catalog-info.yaml:")
assert succeeded(runIn('target/empty', 'exported-again', export, '-Downership.views=backstage'))
def owned = { path -> text(path).readLines().findAll { it =~ /ownershipmaven.github.io|  owner:/ } }
assert owned('target/empty/checkout/catalog-info.yaml') == owned('checkout/catalog-info.yaml') && owned('checkout/catalog-info.yaml').size() == 5
assert runIn('target/empty', 'beside', *init).ours().any {
    it.startsWith('[INFO] ownership: left out: checkout/catalog-info.yaml:') && it.endsWith('is no other source') }

// What people write around our part stays; a change of the owners is drift, with the difference and the way out.
def catalog = file('checkout/catalog-info.yaml')
catalog.setText("# ours\n" + catalog.getText('UTF-8') + "---\nmine: true\n", 'UTF-8')
def owners = file('checkout/OWNERS.yaml')
def before = owners.getText('UTF-8')
owners.setText(before.replace('team: checkout-dev', 'team: checkout-crew'), 'UTF-8')
def drift = run('drift', export, '-Downership.verify=true')
assert drift.failures()[0].endsWith('ownership: 5 files of other tools are out of date, as shown above')
[
    '[ERROR] --- checkout/catalog-info.yaml',
    '[ERROR] +++ checkout/catalog-info.yaml',
    '[ERROR] -  owner: group:checkout-dev',
    '[ERROR] +  owner: group:checkout-crew',
    "[ERROR] ownership: to write them anew, run 'mvn $plugin:export -Downership.views=${usual.join(',')}'".toString()
].each { assert drift.lines().contains(it) }
assert catalog.getText('UTF-8').contains('owner: group:checkout-dev')
def mended = run('mended', export, '-Downership.views=' + usual.join(','))
assert mended.ours().last() == '[INFO] ownership: 6 views up to date, 5 written anew'
assert catalog.getText('UTF-8').startsWith('# ours\n') && catalog.getText('UTF-8').endsWith('---\nmine: true\n')
assert run('again', export).ours() == ['[INFO] ownership: 6 views up to date, 0 written anew']

// As an execution in the build it runs once, in whichever module comes first; the developers lie in a pom.
def bound = run('bound', 'validate', '-Pverified')
assert bound.failures()[0].endsWith('ownership: 1 file of other tools is out of date, as shown above')
assert bound.lines().contains('[ERROR] +        <role>sre</role>')
def command = bound.lines().find { it.contains('to write them anew') }
assert command.endsWith("run 'mvn $plugin:export -Downership.views=backstage,developers'")
assert succeeded(run('bound-mended', '-Pverified', export, '-Downership.views=backstage,developers'))
def green = run('bound-green', 'validate', '-Pverified', '-T2')
assert green.ours() == ['[INFO] ownership: 2 views verified, all up to date']
assert green.executions().sort(false) == ['checkout', 'ledger', 'shop'].collect { "export (views-are-up-to-date) @ $it".toString() }
assert text('checkout/pom.xml').contains('      <email>sre@example.com</email>')

// Files of others, files that break off, and words without a meaning: told, and nothing is written.
file('checkout/developers.xml').setText('<mine/>\n', 'UTF-8')
def foreign = run('foreign', export, '-Downership.views=datadog,developers,codeowners-gitlab')
assert foreign.ours().size() == 0 && foreign.lines().any {
    it.startsWith("[ERROR] checkout/developers.xml: the file is not written by this goal, and stays as it is; put the lines '<!-- ownership:begin developers -->'") }
assert text('checkout/developers.xml') == '<mine/>\n' && !file('.gitlab').exists()
assert succeeded(run('overwritten', export, '-Downership.views=developers', '-Downership.overwrite=true'))
assert text('checkout/developers.xml').startsWith('<!-- ownership:begin developers -->\n')

owners.setText('owners: { sre: [ \n', 'UTF-8')
def broken = run('broken', export)
assert broken.lines().any { it.startsWith('[ERROR] checkout/OWNERS.yaml:') }
assert broken.failures()[0].contains('ownership: no view is written or verified, as 1 fault of the files that name the owners')
assert catalog.getText('UTF-8').contains('owner: group:checkout-crew')
owners.setText(before, 'UTF-8')

// Who skips the check skips this too, and loses nothing.
assert run('skipped', 'validate', '-Pverified', '-Downership.skip=true').ours() == ['[INFO] ownership: no view is written or verified, as no project is checked']

// People are held back where the user says so.
assert succeeded(run('redacted', export, '-Downership.people=redacted'))
assert !text('checkout/OWNERS.md').contains('Ana Souza') && text('checkout/OWNERS.md').contains('payments-sre')

// Of two poms in one folder, which share its files, the first is shown, and the other told.
new File(basedir, 'two-poms/.mvn').mkdir()
def crowded = BuildLog.run(basedir, mavenVersion, file('two-poms'), export, '-Downership.views=backstage')
assert crowded.ours() == [
    "[WARNING] ownership: left out of all views: project 'com.example:other', as 'com.example:one' has the same folder",
    '[INFO] ownership: wrote one/catalog-info.yaml',
    '[INFO] ownership: 1 view up to date, 1 written anew']

[first, drift, green].each { assert it.foreignWarnings() == [] }
true
