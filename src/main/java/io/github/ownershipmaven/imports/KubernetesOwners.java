package io.github.ownershipmaven.imports;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads OWNERS as Kubernetes has it: whoever approves changes of a folder; reviewers and those who have left own nothing. */
public final class KubernetesOwners {

    private static final Set<String> KNOWN = Set.of(
            "approvers",
            "reviewers",
            "emeritus_approvers",
            "emeritus_reviewers",
            "required_reviewers",
            "labels",
            "options",
            "filters");
    private static final String APPROVERS = "approvers";
    private static final String ALL_FILES = ".*";

    private final Map<String, List<Node>> aliases = new HashMap<>();
    private final Claims claims;

    private KubernetesOwners(Optional<Documents> aliases, Personas personas) {
        this.claims = new Claims(personas);
        aliases.stream()
                .flatMap(file -> file.all().stream())
                .flatMap(document -> document.entries("aliases"))
                .forEach(alias -> this.aliases.put(
                        alias.key().text().toLowerCase(Locale.ROOT),
                        alias.value().items()));
    }

    /**
     * Reads a file.
     *
     * @param aliases the file OWNERS_ALIASES of the repository
     * @param folder where the file lies, from the root of the repository
     */
    public static Import read(Documents file, Optional<Documents> aliases, Personas personas, String folder) {
        KubernetesOwners reader = new KubernetesOwners(aliases, personas);
        reader.claims.leave(file.problems());
        file.all().forEach(reader::document);
        return reader.claims.asImport(file.path(), Scope.below(folder));
    }

    /** What is wrong with a file OWNERS_ALIASES, which is told once and not for every file that it serves. */
    public static List<Problem> faults(Documents aliases) {
        Claims faults = new Claims(Personas.BUILT_IN);
        faults.leave(aliases.problems());
        aliases.all().stream()
                .flatMap(document -> document.find("aliases").stream())
                .filter(node -> !(node instanceof Node.Mapping))
                .forEach(node -> faults.leave(
                        node.at(), "'aliases' is " + node.kind() + ", but should be a mapping of names to lists"));
        return faults.asImport(aliases.path(), List.of()).left();
    }

    private void document(Node document) {
        if (!(document instanceof Node.Mapping)) {
            claims.leave(document.at(), "file is " + document.kind() + ", and not in the format of Kubernetes");
            return;
        }
        document.entries()
                .map(Node.Entry::key)
                .filter(key -> !KNOWN.contains(key.text()))
                .forEach(key -> claims.leave(key.at(), "key " + quoted(key.text()) + " is not one of Kubernetes"));
        approvers(document);
        document.entries("filters").forEach(this::filter);
    }

    private void filter(Node.Entry filter) {
        if (filter.key().text().equals(ALL_FILES)) {
            approvers(filter.value());
        } else {
            claims.leave(
                    filter.key().at(),
                    "filter " + quoted(filter.key().text()) + " is about some files of the folder only");
        }
    }

    private void approvers(Node node) {
        if (node.items(APPROVERS).isEmpty() && !node.items("reviewers").isEmpty()) {
            claims.leave(
                    node.find("reviewers").orElseThrow().at(), "reviewers own nothing, and there are no approvers");
        }
        node.find("emeritus_approvers")
                .filter(list -> !list.items().isEmpty())
                .ifPresent(list -> claims.leave(list.at(), "those under 'emeritus_approvers' are no owners any more"));
        node.items(APPROVERS).forEach(this::approver);
    }

    private void approver(Node node) {
        Optional<Located<String>> name = node.text();
        if (name.isEmpty()) {
            claims.leave(node.at(), "an approver is " + node.kind() + ", but should be a name");
            return;
        }
        List<Node> members = aliases.get(name.get().value().toLowerCase(Locale.ROOT));
        if (members == null) {
            handle(name.get(), name.get().location());
        } else if (members.isEmpty()) {
            claims.leave(node.at(), "alias " + quoted(name.get().value()) + " has no members");
        } else {
            members.forEach(member -> member.text().ifPresent(handle -> handle(handle, node.at())));
        }
    }

    /** Handles stand without their mark here. */
    private void handle(Located<String> written, Location place) {
        String text = written.value();
        claims.mentioned(new Located<>(text.contains("@") ? text : "@" + text, place))
                .ifPresent(owner -> claims.add(owner));
    }
}
