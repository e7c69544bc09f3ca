package io.github.ownershipmaven.yaml;

import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Spelling;
import java.util.List;
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
    PATHS("paths with their owners", ForeignFormat::hasPathsAsKeys);

    private static final String WAY_OUT = "set 'ownership.file' to another name, such as SERVICE-OWNERS.yaml";
    private static final String NO_KNOWN_KEY =
            "file has none of the keys that this plugin reads; put personas under 'owners', or, if the file is another tool's, "
                    + WAY_OUT;

    private final String description;
    private final Predicate<Node> matches;

    ForeignFormat(String description, Predicate<Node> matches) {
        this.description = description;
        this.matches = matches;
    }

    /**
     * The one problem of a file in a foreign format; a file with {@code owners} of ours is not one.
     *
     * @param known the keys of our format
     */
    static Optional<Problem> of(Node node, List<String> known) {
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
        return hasNoneOf(known, node) ? Optional.of(new Problem(node.at(), NO_KNOWN_KEY)) : Optional.empty();
    }

    private String message() {
        return "file looks like " + description + ", which this plugin does not read; " + WAY_OUT;
    }

    private static boolean hasNoneOf(List<String> known, Node node) {
        return node instanceof Node.Mapping mapping
                && !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .map(entry -> entry.key().text())
                        .noneMatch(key -> key.startsWith("x-")
                                || Spelling.nearest(key, known).isPresent());
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
