import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// The organisation's own repository, from which Maven fetches the policies for the first time in every test.
new File(localRepositoryPath, 'com/example/policy').deleteDir()
new File(basedir, 'policies').eachDir { policy ->
    def folder = new File(basedir, "repository/com/example/policy/$policy.name/1.0")
    folder.mkdirs()
    new File(folder, "$policy.name-1.0.pom").text = """\
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example.policy</groupId>
  <artifactId>$policy.name</artifactId>
  <version>1.0</version>
</project>
"""
    new ZipOutputStream(new FileOutputStream(new File(folder, "$policy.name-1.0.jar"))).withCloseable { jar ->
        policy.eachFileRecurse(groovy.io.FileType.FILES) { file ->
            jar.putNextEntry(new ZipEntry(policy.toPath().relativize(file.toPath()).join('/')))
            jar.write(file.bytes)
            jar.closeEntry()
        }
    }
}
def root = new File(basedir, 'pom.xml')
root.text = root.text.replace('@organisation@', new File(basedir, 'repository').toURI().toString())
true
