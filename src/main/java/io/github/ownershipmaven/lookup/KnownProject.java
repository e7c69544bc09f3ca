package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.model.Project;
import java.util.List;

/**
 * A project of the source tree.
 *
 * @param folder its folder
 * @param sources the folders in which its pom says that sources lie, whether they are there or not
 */
public record KnownProject(Project project, String folder, List<String> sources) {

    public KnownProject {
        sources = List.copyOf(sources);
    }

    /** Whether a path lies in the project's folder, or is it. */
    boolean holds(String path) {
        return folder.isEmpty() ? !path.startsWith("../") : path.equals(folder) || path.startsWith(folder + "/");
    }
}
