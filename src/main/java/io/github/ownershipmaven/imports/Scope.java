package io.github.ownershipmaven.imports;

/** The folders for which a statement holds. */
@FunctionalInterface
public interface Scope {

    /**
     * Whether all that lies in a folder is meant.
     *
     * @param folder the path from the root of the repository, with {@code /}; empty for the root
     */
    boolean covers(String folder);

    /** A folder with all below it. */
    static Scope below(String folder) {
        return other -> folder.isEmpty() || other.equals(folder) || other.startsWith(folder + "/");
    }
}
