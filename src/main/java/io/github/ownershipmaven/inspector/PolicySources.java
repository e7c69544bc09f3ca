package io.github.ownershipmaven.inspector;

import static io.github.ownershipmaven.model.Quoted.quoted;
import static io.github.ownershipmaven.model.Quoted.whole;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Spelling;
import io.github.ownershipmaven.policy.BuiltInPolicies;
import io.github.ownershipmaven.yaml.PolicyReader;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Where policies come from that are not built in: a file, a class path resource of a plugin dependency, or an artifact.
 *
 * @param base the folder from which messages write paths
 * @param resources the bytes of a class path resource
 * @param artifacts the bytes of the policy in the artifact of these coordinates
 */
public record PolicySources(Path base, Reader resources, Reader artifacts) {

    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]{2,}(?::[\\w.-]+){2,3}");

    /** Reads the bytes behind a name. */
    @FunctionalInterface
    public interface Reader {
        /**
         * The bytes, or nothing if nothing has this name.
         *
         * @throws IOException if there is something, but it cannot be had; the message says why
         */
        Optional<byte[]> read(String name) throws IOException;
    }

    /**
     * A policy that was found.
     *
     * @param folder where the relative files that it names begin
     */
    record Found(PolicyFile file, Path folder) {}

    Optional<Found> find(Located<String> reference, Path folder, Consumer<Problem> problems) {
        String name = reference.value();
        try {
            Optional<Found> found = find(name, folder);
            if (found.isEmpty()) {
                problems.accept(notFound(reference));
            }
            return found;
        } catch (IOException e) {
            problems.accept(new Problem(
                    reference.location(),
                    "policy " + quoted(name) + " cannot be had: " + whole(String.valueOf(e.getMessage()))
                            + "; mend that, or name another policy"));
            return Optional.empty();
        }
    }

    private static Problem notFound(Located<String> reference) {
        String remedy = Spelling.remedy(
                reference.value(),
                BuiltInPolicies.NAMES,
                "write one of " + quoted(BuiltInPolicies.NAMES)
                        + ", a file, a resource of a plugin dependency, or coordinates such as 'com.example:policy:1.0'");
        return new Problem(reference.location(), "policy " + quoted(reference.value()) + " is not found; " + remedy);
    }

    private Optional<Found> find(String name, Path folder) throws IOException {
        if (COORDINATES.matcher(name).matches()) {
            return artifacts.read(name).map(bytes -> found(bytes, name, folder));
        }
        Optional<Found> file = file(name, folder);
        return file.isPresent() ? file : resources.read(name).map(bytes -> found(bytes, name, folder));
    }

    private static Found found(byte[] bytes, String name, Path folder) {
        return new Found(PolicyReader.read(bytes, name), folder);
    }

    private Optional<Found> file(String name, Path folder) {
        return locate(name, folder)
                .map(file -> new Found(
                        PolicyReader.read(file, limit(file), Paths.shown(file, base)),
                        Objects.requireNonNull(file.getParent())));
    }

    /** The file of that name, if there is one. */
    Optional<Path> locate(String name, Path folder) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.getParent() != null && Paths.isThere(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What links of a file may not leave: the ownership root, and elsewhere their own folder. */
    Path limit(Path file) {
        return file.startsWith(base) ? base : Objects.requireNonNull(file.getParent());
    }
}
