package io.github.ownershipmaven.imports.draft;

import io.github.ownershipmaven.model.Project;
import java.util.List;
import java.util.Optional;

/**
 * A folder for which a file may be drafted: that of a project, or one between two projects.
 *
 * @param folder the path from the root of the repository; empty for the root itself
 * @param path where the folder's OWNERS.yaml lies or should lie, as messages write it
 * @param project the project in the folder; empty for a folder that only lies between
 * @param required the ids of the personas that must have an owner in the project
 */
public record Place(String folder, String path, Optional<Project> project, List<String> required) {

    public Place {
        required = List.copyOf(required);
    }

    /** Whether the other folder is this one or lies below it. */
    boolean holds(Place other) {
        return folder.isEmpty() || other.folder.equals(folder) || other.folder.startsWith(folder + "/");
    }

    /** The folder above; empty where there is none. */
    static Optional<String> above(String folder) {
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.of(folder.substring(0, Math.max(0, folder.lastIndexOf('/'))));
    }
}
