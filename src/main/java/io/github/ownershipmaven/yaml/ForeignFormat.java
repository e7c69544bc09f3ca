package io.github.ownershipmaven.yaml;

import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Spelling;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Recognises files of the same name that other tools read, so that they get one finding instead of forty. */
enum ForeignFormat {
    HANDLES("a list of handles", ForeignFormat::isListOfTexts),
    KUBERNETES(
            "the OWNERS format of Kubernetes",
            node -> hasAny(
                    node,
                    Set.of("approvers", "reviewers", "emeritus_approvers", "no_parent_owners", "filters", "labels"))),
    RULES("a list of rules with 'match' and 'owners'", node -> holds(node, "rules", ForeignFormat::isCollection)),
    ROLES("roles with an 'assignee'", node -> holds(node, "roles", ForeignFormat::isCollection)),
    MODULES("modules with 'r' and 'cc'", node -> hasAny(node, Set.of("r", "cc", "modules"))),
    PATHS("paths with their owners", ForeignFormat::hasPathsAsKeys),
    OTHER("", ForeignFormat::hasNoKnownKey);

    private final String description;
    private final Predicate<Node> matches;

    ForeignFormat(String description, Predicate<Node> matches) {
        this.description = description;
        this.matches = matches;
    }

    /** The one problem of a file in a foreign format; a file with {@code owners} of ours is not one. */
    static Optional<Problem> of(Node node) {
        Node owners = node instanceof Node.Mapping mapping
                ? mapping.get("owners").map(Node.Entry::value).orElse(null)
                : null;
        if (owners instanceof Node.Mapping) {
            return hasPathsAsKeys(owners) ? Optional.of(new Problem(node.at(), PATHS.message())) : Optional.empty();
        }
        for (ForeignFormat format : values()) {
            if (format.matches.test(node)) {
                return Optional.of(new Problem(node.at(), format.message()));
            }
        }
        return Optional.empty();
    }

    private String message() {
        String wayOut = "set 'ownership.file' to another name, such as SERVICE-OWNERS.yaml";
        return this == OTHER
                ? "file has none of the keys that this plugin reads; put personas under 'owners', or, if the file is another tool's, "
                        + wayOut
                : "file looks like " + description + ", which this plugin does not read; " + wayOut;
    }

    private static boolean hasNoKnownKey(Node node) {
        return node instanceof Node.Mapping mapping
                && !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .map(entry -> entry.key().text())
                        .noneMatch(key -> key.startsWith("x-")
                                || Spelling.nearest(key, OwnersReader.KEYS).isPresent());
    }

    private static boolean isListOfTexts(Node node) {
        return node instanceof Node.Sequence list
                && !list.items().isEmpty()
                && list.items().stream().allMatch(Node.Scalar.class::isInstance);
    }

    private static boolean isCollection(Node node) {
        return !(node instanceof Node.Scalar);
    }

    private static boolean hasAny(Node node, Set<String> keys) {
        return node instanceof Node.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> keys.contains(entry.key().text()));
    }

    private static boolean holds(Node node, String key, Predicate<Node> value) {
        return node instanceof Node.Mapping mapping
                && mapping.get(key).map(Node.Entry::value).filter(value).isPresent();
    }

    private static boolean hasPathsAsKeys(Node node) {
        return node instanceof Node.Mapping mapping
                && !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .allMatch(entry -> isPath(entry.key().text()));
    }

    private static boolean isPath(String key) {
        return key.startsWith("/") || key.startsWith(".") || key.endsWith("/") || key.contains("*");
    }
}
