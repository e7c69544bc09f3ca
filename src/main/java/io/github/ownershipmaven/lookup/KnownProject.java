package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.model.Project;

/**
 * A project of the source tree.
 *
 * @param folder its folder
 */
public record KnownProject(Project project, String folder) {

    /** What tells the project from all others; a text, as the first hash of a record costs an answer 60 ms. */
    public String key() {
        return project.id() + " " + folder;
    }

    /** Whether a path lies in the project's folder, or is it. */
    boolean holds(String path) {
        return folder.isEmpty() ? !path.startsWith("../") : path.equals(folder) || path.startsWith(folder + "/");
    }
}
