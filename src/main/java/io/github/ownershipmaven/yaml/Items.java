package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the list of mappings under a key; what is no list, or no mapping with something in it, is told and left out. */
record Items(String key, Consumer<Problem> problems) {

    /** The items; none where nothing is written under the key. */
    List<Fields> of(Fields fields) {
        Node node = fields.node(key).orElse(null);
        if (node == null || node instanceof Node.Scalar scalar && scalar.isNull()) {
            return List.of();
        }
        if (node instanceof Node.Scalar) {
            problems.accept(new Problem(
                    node.at(),
                    quoted(key) + " is " + node.kind()
                            + ", but should be a list of mappings; write one, or [] for none"));
            return List.of();
        }
        List<Fields> items = new ArrayList<>();
        for (Node item : fields.nodes(key)) {
            item(item).ifPresent(items::add);
        }
        return items;
    }

    private Optional<Fields> item(Node node) {
        if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            return Optional.of(Fields.of(node, key, problems));
        }
        String fault = node instanceof Node.Mapping
                ? " has no keys; fill it in, or take it out"
                : " is " + node.kind() + ", but should be a mapping of keys to values";
        problems.accept(new Problem(node.at(), "an entry under " + quoted(key) + fault));
        return Optional.empty();
    }
}
