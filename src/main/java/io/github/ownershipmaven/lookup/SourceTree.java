package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.model.Project;
import java.util.List;
import java.util.Optional;

/**
 * The source tree, as far as questions look into it. Paths begin at the ownership root, which is the empty path itself, and
 * have {@code /} on every system.
 */
public interface SourceTree {

    /** The path of a file or folder that is there, given as somebody wrote or pasted it; empty if it is not there. */
    Optional<String> find(String written);

    /** The names of what lies in a folder, sorted; empty if there is no such folder. */
    List<String> names(String folder);

    /** What the pom in a folder says of its project; empty if there is none. */
    Optional<Project> projectIn(String folder);
}
