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
 * @param artifacts what lies in the jars of artifacts
 */
public record PolicySources(Path base, ResourceReader resources, Jars artifacts) {

    /** Where the policy lies in the jar of an artifact. */
    public static final String ENTRY = "ownership-policy.yaml";

    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]{2,}(?::[\\w.-]+){2,3}");

    /** Reads what lies in jars. */
    @FunctionalInterface
    public interface Jars {
        /**
         * The bytes of an entry, or nothing if the jar has none of this name.
         *
         * @param coordinates {@code groupId:artifactId:version[:classifier]}
         * @throws IOException if the jar cannot be had; the message says why
         */
        Optional<byte[]> read(String coordinates, String entry) throws IOException;
    }

    /** A policy that was found. */
    record Found(PolicyFile file, PolicyHome home) {}

    Optional<Found> find(Located<String> reference, PolicyHome home, Consumer<Problem> problems) {
        String name = reference.value();
        try {
            Optional<Found> found = find(name, home);
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

    private Optional<Found> find(String name, PolicyHome home) throws IOException {
        if (COORDINATES.matcher(name).matches()) {
            return Optional.of(artifact(name, home));
        }
        Optional<byte[]> beside = home.beside(name);
        if (beside.isPresent()) {
            PolicyHome there = home.of(name);
            return Optional.of(new Found(PolicyReader.read(beside.get(), there.path()), there));
        }
        Optional<Found> file = file(name, home.folder());
        return file.isPresent()
                ? file
                : resources
                        .read(name)
                        .map(bytes -> new Found(
                                PolicyReader.read(bytes, name), new PolicyHome(home.folder(), resources, "", name)));
    }

    private Found artifact(String coordinates, PolicyHome home) throws IOException {
        byte[] bytes = artifacts
                .read(coordinates, ENTRY)
                .orElseThrow(() -> new IOException("the jar of " + coordinates + " holds no " + ENTRY));
        ResourceReader jar = entry -> artifacts.read(coordinates, entry);
        return new Found(
                PolicyReader.read(bytes, coordinates), new PolicyHome(home.folder(), jar, coordinates + "/", ENTRY));
    }

    private Optional<Found> file(String name, Path folder) {
        return locate(name, folder)
                .map(file -> new Found(
                        PolicyReader.read(file, limit(file), Paths.shown(file, base)),
                        PolicyHome.of(Objects.requireNonNull(file.getParent()))));
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
