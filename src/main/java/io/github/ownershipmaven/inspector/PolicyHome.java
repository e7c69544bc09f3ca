package io.github.ownershipmaven.inspector;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a policy lies, from which the files that it names are looked for.
 *
 * @param folder where relative files on disk begin
 * @param jar what lies in the same jar; nothing where the policy is a file
 * @param prefix what messages write before the name of an entry of the jar
 * @param entry the policy's own name in the jar
 */
record PolicyHome(Path folder, ResourceReader jar, String prefix, String entry) {

    /** The home of a policy on disk. */
    static PolicyHome of(Path folder) {
        return new PolicyHome(folder, name -> Optional.empty(), "", "");
    }

    /** The home of what lies beside the policy in the jar. */
    PolicyHome of(String name) {
        return new PolicyHome(folder, jar, prefix, sibling(name).orElse(name));
    }

    /** What messages call the policy in the jar. */
    String path() {
        return prefix + entry;
    }

    /** What lies beside the policy in the jar, by a path from there. */
    Optional<byte[]> beside(String name) throws IOException {
        Optional<String> sibling = sibling(name);
        return sibling.isPresent() ? jar.read(sibling.get()) : Optional.empty();
    }

    private Optional<String> sibling(String name) {
        try {
            Path sibling = Path.of(entry).resolveSibling(name).normalize();
            return sibling.isAbsolute() || sibling.startsWith("..")
                    ? Optional.empty()
                    : Optional.of(sibling.toString().replace(File.separatorChar, '/'));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
