import io.github.ownershipmaven.it.BuildLog

import java.nio.file.Files

// Every command in README and pages does what it says, when somebody copies it.
def home = basedir.parentFile.parentFile.parentFile.parentFile
def pages = [new File(home, 'README.md')] + new File(home, 'src/site/markdown').listFiles().findAll { it.name.endsWith('.md') }.sort()

// These build the plugin itself, which every run of the tests does.
def ofOurOwnBuild = [
    'mvn -q install -DskipTests && mvn -f it/quickstart/pom.xml validate',
    'mvn --batch-mode --no-transfer-progress verify',
]

def commands = pages.collectMany { page ->
    def blocks = page.getText('UTF-8').replace('\\\n', ' ') =~ /(?ms)^```sh\n(.*?)^```/
    blocks.collect { it[1] }.collectMany { it.readLines() }.findAll { it.startsWith('mvn ') }.collect { [page.name, it.trim()] }
}.findAll { !(it[1] in ofOurOwnBuild) }
assert commands.size() > 10

def folder = Files.createTempDirectory('ownership').toFile()
def shop = ['pom.xml', 'OWNERS.yaml', 'checkout/pom.xml', 'checkout/src/main/java/com/example/Pay.java', '.mvn/new-policy.yaml']
try {
    commands.each { page, command ->
        folder.deleteDir()
        shop.each { path ->
            def copy = new File(folder, path)
            copy.parentFile.mkdirs()
            copy.bytes = new File(basedir, path).bytes
        }
        def arguments = (command.substring(4) =~ /(?:[^\s"']|"[^"]*"|'[^']*')+/).collect { it.replaceAll(/["']/, '') }
        def run = BuildLog.run(basedir, mavenVersion, folder, (arguments - ['-q', '--quiet']) as String[])
        assert run.lines().contains('[INFO] BUILD SUCCESS') : "$page: $command\n${run.lines().join('\n')}"
        assert run.executions() || arguments.any { it.contains(':help') } : "$page: $command ran nothing of ours"
    }
} finally {
    folder.deleteDir()
}
true
