import java.nio.file.Files
import java.nio.file.Path

// Made here, as archives and version control of some systems cannot keep them.
def pom = { artifact -> new File(basedir, 'copied/pom.xml').text.replace('<artifactId>copied', "<artifactId>$artifact") }
// A system whose locale cannot write umlauts cannot have such folders either.
def canUmlauts = java.nio.charset.Charset.forName(System.getProperty('sun.jnu.encoding')).newEncoder().canEncode('größe')
def umlauts = new File(basedir, canUmlauts ? 'größe' : 'groesse')
def root = new File(basedir, 'pom.xml')
root.setText(root.getText('UTF-8').replace('größe', umlauts.name), 'UTF-8')
umlauts.mkdirs()
new File(umlauts, 'pom.xml').text = pom('umlauts')
new File(umlauts, 'OWNERS.yaml').text = 'owners:\n  sre: TODO\n'

def escaping = new File(basedir, 'escaping')
escaping.mkdirs()
new File(escaping, 'pom.xml').text = pom('escaping')
def secret = new File(basedir.parentFile, "${basedir.name}-secret.txt")
secret.text = 'owners:\n  sre: secret\n'
Files.createSymbolicLink(new File(escaping, 'OWNERS.yaml').toPath(), Path.of('..', '..', secret.name))
true
