import io.github.ownershipmaven.it.BuildLog

def todo = 'TODO  # nothing names one; write Name <email>, "@handle" or { team: name, chat: https://... }'
def command = { goal -> "mvn io.github.ownershipmaven:ownership-maven-plugin:$projectVersion:$goal" as String }
def told = { log -> log.ours().findAll { it.startsWith('[INFO] ownership: ') }*.replace('[INFO] ownership: ', '') }
def diff = { log -> log.lines().findAll { it ==~ /\[INFO] (--- \S*OWNERS\.yaml|[+]{3} .*|@@ .*|[+].*)/ }*.substring(7) }
def file = { path -> new File(basedir, path).getText('UTF-8') }

def (shown, inside, written, again, checked, nobodyRequired) = BuildLog.runs(basedir)
def island = "left out: project 'com.example:island' in island, which has an ownership root of its own, island; run init there"
def read = 'owners are named in .github/CODEOWNERS, checkout/catalog-info.yaml, pom.xml'
def left = [
    "left out: .github/CODEOWNERS:3:1: pattern '/gone/' matches nothing, as that is not there",
    "left out: pom.xml:19:5: developer 'Omar Haddad' has the role 'Emeritus', so is no owner any more"]

// It asks nothing, writes nothing, and says the same each time.
assert told(shown)[2].startsWith("the history suggests nobody, as git says '")
assert told(shown) - told(shown)[2] == [island, read] + left +
    ["nothing is written; to write 3 files, with 6 TODOs to fill in, run '${command('init')} -Downership.write=true'"]*.toString()
assert told(written) == [island, read] + left + ["wrote 3 files, with 6 TODOs to fill in; look at the difference, then run '${command('check')}'"]*.toString()
assert diff(shown) == diff(written)
assert shown.executions() == ['init (default-cli) @ shop']

// What is known of the whole stands at the root, and in modules what differs.
def root = """\
project: com.example:shop
owners:
  service-owner: Ana Souza <ana@example.com>  # pom.xml:11 (Founder)
  product-owner: $todo
  engineering-manager: $todo
  developer: "@example/platform"  # .github/CODEOWNERS:1
  sre: $todo
"""
def checkout = '''\
project: com.example:checkout
owners:
  developer:
    - "@example/checkout"  # .github/CODEOWNERS:2
    - { team: checkout, email: checkout@example.com }  # checkout/catalog-info.yaml:8
'''
assert file('OWNERS.yaml') == root
assert file('checkout/OWNERS.yaml') == checkout
assert !new File(basedir, 'island/OWNERS.yaml').exists()
assert diff(shown).join('\n').startsWith((['--- OWNERS.yaml', '+++ OWNERS.yaml', '@@ -0,0 +1,7 @@'] + root.readLines().collect { "+$it" }).join('\n'))

// What somebody wrote stays as it is.
assert file('ledger/OWNERS.yaml') == """\
# the money
inherit: none
owners:   # ask us first
  sre: { team: ledger-sre, email: ledger@example.com }   # since ever
  service-owner: $todo
  product-owner: $todo
  engineering-manager: $todo

links: { runbook: https://example.com/runbook }
"""

// Started in a module, it drafts for the module, with what is said of the folders above.
assert told(inside)[0] == "no project of this build lies in ${basedir.canonicalPath}, the ownership root, so nothing is drafted there"
assert diff(inside).join('\n') == (['--- checkout/OWNERS.yaml', '+++ checkout/OWNERS.yaml', '@@ -0,0 +1,9 @@'] + """\
project: com.example:checkout
owners:
  service-owner: Ana Souza <ana@example.com>  # pom.xml:11 (Founder)
  product-owner: $todo
  engineering-manager: $todo
  developer:
    - "@example/checkout"  # .github/CODEOWNERS:2
    - { team: checkout, email: checkout@example.com }  # checkout/catalog-info.yaml:8
  sre: $todo
""".readLines().collect { "+$it" }).join('\n')

// Once written, there is nothing to do but to fill in, and the check names exactly that.
assert told(again).last() == "nothing to draft; '${command('check')}' says what is missing, if anything is"
def placeholders = checked.ours().findAll { it.contains('[owner-placeholder]') }
assert placeholders.collect { it.replaceAll(/\[ERROR] ([^:]+:\d+):.* of '([^']+)' stands.*/, '$1 $2') } == [
    'OWNERS.yaml:4 product-owner', 'OWNERS.yaml:5 engineering-manager', 'OWNERS.yaml:7 sre',
    'ledger/OWNERS.yaml:5 service-owner', 'ledger/OWNERS.yaml:6 product-owner', 'ledger/OWNERS.yaml:7 engineering-manager']
assert checked.ours().findAll { it.startsWith('[ERROR]') && it ==~ /.*\[[a-z-]+]/ && !(it in placeholders) }.every { it.contains('island') }

// A file that cannot be written is told, and the others are written all the same.
def outside = java.nio.file.Files.createTempDirectory('ownership').toFile()
try {
    ['', 'checkout', 'ledger', 'island'].each { folder ->
        new File(outside, folder).mkdirs()
        new File(outside, "$folder/pom.xml").bytes = new File(basedir, "$folder/pom.xml").bytes
    }
    new File(outside, '.mvn').mkdir()
    new File(outside, 'OWNERS.yaml/in-the-way').mkdirs()
    def run = BuildLog.run(basedir, mavenVersion, outside, command('init').replace('mvn ', ''), '-Downership.write=true')
    assert told(run).any { it.startsWith('left out: OWNERS.yaml:1:1: nothing is drafted here and below, as the file cannot be read: a directory lies') }
} finally {
    outside.deleteDir()
}

[shown, inside, written, again, checked, nobodyRequired].each { assert it.foreignWarnings() == [] }

// A project without a file is refused even where nobody is required, so that a draft names somebody.
assert told(nobodyRequired).last() == "wrote 1 file, with 1 TODO to fill in; look at the difference, then run '${command('check')}'"
assert file('nobody-required/OWNERS.yaml') == """\
project: com.example:nobody-required
owners:
  service-owner: $todo
  developer: "@example/platform"  # ../.github/CODEOWNERS:1
"""
true
