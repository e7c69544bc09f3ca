package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.inspector.Inspector.Site;
import io.github.ownershipmaven.inspector.OwnershipRoots;
import io.github.ownershipmaven.model.Project;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * One execution of {@code check} in one project of the build.
 *
 * @param settings what the project configures; empty where that is nonsense, which its own execution then tells
 * @param leftOut why another plugin, which is to run the execution, never comes to it; empty where it does
 */
record CheckedExecution(
        MavenProject project, String executionId, Optional<Settings> settings, Optional<String> leftOut) {

    /** An execution whose turn comes. */
    CheckedExecution(MavenProject project, String executionId, Optional<Settings> settings) {
        this(project, executionId, settings, Optional.empty());
    }

    /** An execution whose turn never comes. */
    static CheckedExecution leftOut(MavenProject project, String executionId, String reason) {
        return new CheckedExecution(project, executionId, Optional.empty(), Optional.of(reason));
    }

    /** What tells executions of one build apart. */
    static String key(MavenProject project, String executionId) {
        return project.getId() + "@" + executionId;
    }

    /** A project's {@code groupId:artifactId}. */
    static String id(MavenProject project) {
        return project.getGroupId() + ":" + project.getArtifactId();
    }

    String key() {
        return key(project, executionId);
    }

    /** Why the project is not inspected, if it is not. */
    String reasonToSkip() {
        return leftOut.orElseGet(() -> settings.filter(Settings::skip).isPresent()
                ? "as 'ownership.skip' says"
                : "as the configuration is wrong");
    }

    /** The project on disk. */
    Site site(OwnershipRoots roots) {
        return site(project, roots);
    }

    /** A project on disk. */
    static Site site(MavenProject project, OwnershipRoots roots) {
        Project described = new Project(
                project.getGroupId(),
                project.getArtifactId(),
                project.getVersion(),
                project.getPackaging(),
                project.getName());
        Path folder = folder(project);
        return new Site(described, folder, roots.of(folder, topFolder(project)));
    }

    /** The topmost folder that the project's parents on disk reach: the ownership root where none is marked. */
    static Path topFolder(MavenProject project) {
        Path top = folder(project);
        for (MavenProject at = project.getParent(); at != null && at.getFile() != null; at = at.getParent()) {
            Path folder = folder(at);
            top = top.startsWith(folder) ? folder : top;
        }
        return top;
    }

    /** The project's pom; where there is none, the one that would be read where Maven was started. */
    static Path pom(MavenProject project) {
        return folder(project)
                .resolve(
                        project.getFile() == null
                                ? "pom.xml"
                                : project.getFile().getName());
    }

    /**
     * The folder of the pom; where there is none, that in which Maven was started. A file that is asked for its path keeps
     * it, and with it a lot of memory in a large build.
     */
    static Path folder(MavenProject project) {
        Path folder = project.getBasedir() == null
                ? Path.of("")
                : Path.of(project.getBasedir().getPath());
        return folder.toAbsolutePath().normalize();
    }
}
