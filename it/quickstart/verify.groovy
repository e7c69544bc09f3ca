// The example stands in the README: it names the plugin's version as a user would.
assert new File(basedir, 'pom.xml').text.contains("<version>${projectVersion}</version>")
