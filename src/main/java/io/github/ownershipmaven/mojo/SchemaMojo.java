package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.inspector.AtomicFile;
import io.github.ownershipmaven.inspector.Inspector;
import io.github.ownershipmaven.inspector.OwnershipRoots;
import io.github.ownershipmaven.inspector.PolicyLoader.Loaded;
import io.github.ownershipmaven.model.Raci;
import io.github.ownershipmaven.policy.Policies;
import io.github.ownershipmaven.schema.Schema;
import io.github.ownershipmaven.schema.Vocabulary;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the JSON Schemas of <code>OWNERS.yaml</code>, of policies, baselines and directories, with the policy's own
 * personas, tiers and activities in them, and shows the line by which an editor finds them.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", aggregator = true, requiresProject = false, threadSafe = true)
public final class SchemaMojo extends Goal {

    /** Those that people write. */
    private static final List<Schema> WRITTEN_BY_HAND = List.of(Schema.OWNERS, Schema.POLICY);

    /**
     * The policy whose words the schemas are to have: as for <code>check</code>, and if not set, that of the
     * <code>check</code> of this project.
     */
    @Parameter(property = "ownership.policy")
    @Nullable
    String policy;

    /** The folder of the plugin's files; the schemas go into <code>schemas</code> in it. */
    @Parameter(
            property = "ownership.outputDirectory",
            defaultValue = "${project.build.directory}/ownership",
            required = true)
    File outputDirectory;

    @Override
    public void execute() throws MojoExecutionException {
        Reactor reactor = reactor();
        OwnershipRoots roots = new OwnershipRoots();
        Path root = reactor.base(roots);
        Loaded loaded = reactor.shelf(roots).policies(reference(reactor), root);
        Misconfiguration.refuse(loaded.problems());
        Path folder = folder();
        write(vocabulary(loaded.policies()), folder);
        getLog().info("ownership: wrote the schemas, with the words of policy '"
                + loaded.policies().name() + "', to " + folder);
        for (Schema schema : WRITTEN_BY_HAND) {
            getLog().info("ownership: in " + schema.file() + ", write: # yaml-language-server: $schema="
                    + address(folder.resolve(schema.fileName()), root.resolve(schema.file())));
        }
    }

    /** The folder of the schemas; where there is no pom, Maven leaves the project's folder in the default as it is. */
    private Path folder() {
        String path = outputDirectory.getPath().replace("${project.basedir}" + File.separator, "");
        return Path.of(path).toAbsolutePath().normalize().resolve("schemas");
    }

    private Optional<String> reference(Reactor reactor) {
        return Optional.ofNullable(policy)
                .filter(text -> !text.isBlank())
                .or(() -> reactor.executions().stream()
                        .flatMap(check -> check.settings().stream())
                        .flatMap(settings -> settings.policy().stream())
                        .findFirst());
    }

    private static Vocabulary vocabulary(Policies policies) {
        return new Vocabulary(
                policies.personas(), policies.tiers(), policies.raci().orElse(Raci.NONE), Inspector.rules(), true);
    }

    private static void write(Vocabulary vocabulary, Path folder) throws MojoExecutionException {
        try {
            for (Schema schema : Schema.values()) {
                AtomicFile.write(folder.resolve(schema.fileName()), schema.with(vocabulary));
            }
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "schemas cannot be written to " + folder + "; make the folder writable, or name another one with"
                            + " 'ownership.outputDirectory'",
                    e);
        }
    }

    /** How a file names a schema: by the path from its own folder, which does on every machine. */
    private static String address(Path schema, Path file) {
        return Objects.equals(schema.getRoot(), file.getRoot())
                ? Objects.requireNonNull(file.getParent())
                        .relativize(schema)
                        .toString()
                        .replace(File.separatorChar, '/')
                : schema.toUri().toString();
    }
}
