package io.github.ownershipmaven.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One OWNERS.yaml as it is written, before inheritance.
 *
 * @param path from the ownership root, with {@code /} on every system
 * @param root whether nothing above this file counts
 * @param project the {@code groupId:artifactId} that the file says it belongs to
 * @param ownersKey the place of the key {@code owners}
 * @param escalation personas as written, first to be called first
 * @param extensions the keys that begin with {@code x-}, with their scalar values
 * @param problems what could not be read
 * @param complete false where the file broke off, so that nothing can be said about what it lacks
 */
public record OwnersFile(
        String path,
        boolean root,
        Optional<Located<String>> project,
        Optional<Located<String>> service,
        Optional<Located<String>> tier,
        Optional<Located<Lifecycle>> lifecycle,
        Optional<Located<LocalDate>> reviewed,
        Inheritance inherit,
        Optional<Location> ownersKey,
        List<Assignment> owners,
        List<RaciRow> raci,
        List<Located<String>> escalation,
        List<Response> responses,
        List<Located<String>> dependsOn,
        List<Link> links,
        List<Link> extensions,
        List<Problem> problems,
        boolean complete) {

    /**
     * A named text: a link, or an organisation's own key.
     *
     * @param name the key
     * @param target what is written there
     */
    public record Link(String name, Located<String> target) {}

    public OwnersFile {
        owners = List.copyOf(owners);
        raci = List.copyOf(raci);
        escalation = List.copyOf(escalation);
        responses = List.copyOf(responses);
        dependsOn = List.copyOf(dependsOn);
        links = List.copyOf(links);
        extensions = List.copyOf(extensions);
        problems = List.copyOf(problems);
    }

    /** A file of which nothing could be read but these problems. */
    public static OwnersFile unreadable(String path, List<Problem> problems) {
        return silent(path, false, Inheritance.FALLBACK, Optional.empty(), problems, false);
    }

    /** The file without what it says: what messages need to speak of it. */
    OwnersFile outline() {
        return silent(path, root, inherit, ownersKey, List.of(), complete);
    }

    private static OwnersFile silent(
            String path,
            boolean root,
            Inheritance inherit,
            Optional<Location> ownersKey,
            List<Problem> problems,
            boolean complete) {
        return new OwnersFile(
                path,
                root,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                inherit,
                ownersKey,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                problems,
                complete);
    }

    /** The same file with a problem more. */
    public OwnersFile with(Problem problem) {
        List<Problem> more =
                Stream.concat(problems.stream(), Stream.of(problem)).toList();
        return new OwnersFile(
                path,
                root,
                project,
                service,
                tier,
                lifecycle,
                reviewed,
                inherit,
                ownersKey,
                owners,
                raci,
                escalation,
                responses,
                dependsOn,
                links,
                extensions,
                more,
                complete);
    }

    /** The place to name when something is missing from the owners: their key, or else the start of the file. */
    public Location ownersPlace() {
        return ownersKey.orElseGet(() -> Location.startOf(path));
    }
}
