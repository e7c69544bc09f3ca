// The example stands in the README: it names the plugin's version as a user would.
assert new File(basedir, 'pom.xml').text.contains("<version>${projectVersion}</version>")

// Every build of a user reads the published pom: nothing of how the plugin is built, and no more than it needs.
def published = new groovy.xml.XmlSlurper().parse(new File(localRepositoryPath,
        "io/github/ownershipmaven/ownership-maven-plugin/${projectVersion}/ownership-maven-plugin-${projectVersion}.pom"))
assert published.build.isEmpty() && published.profiles.isEmpty() && published.properties.isEmpty()
def brought = published.dependencies.dependency.findAll { it.scope != 'provided' }.collect { it.artifactId.text() }
assert brought == ['snakeyaml', 'jmail', 'maven-reporting-api', 'doxia-sink-api', 'jte-runtime']
