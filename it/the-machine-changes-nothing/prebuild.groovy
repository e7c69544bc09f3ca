// Made here, as version control turns line ends, and archives of some systems know no path as long as this.
def owners = 'project: com.example:elsewhere\r\nowners:\r\n  sre: TODO\r\n  executive: Zoë <zoe@example.com>\r\n'
new File(basedir, 'windows/OWNERS.yaml').setText(owners, 'UTF-8')

def longest = File.separatorChar == '\\' ? 1 : 8
def path = (['a folder with a long name and blanks in it'] * longest).join('/')
def far = new File(basedir, path)
far.mkdirs()
new File(far, 'pom.xml').text = new File(basedir, 'windows/pom.xml').text
    .replace('<artifactId>windows', '<artifactId>far-away').replace('../pom.xml', '../' * longest + 'pom.xml')
new File(far, 'OWNERS.yaml').text = 'owners:\n  sre: TODO\n'
def root = new File(basedir, 'pom.xml')
root.setText(root.getText('UTF-8').replace('>far-away<', ">$path<"), 'UTF-8')
['one', 'two'].each { new File(basedir, it).mkdirs() }
true
