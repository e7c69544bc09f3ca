package io.github.ownershipmaven.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A part of a YAML document, whatever format it is in; it knows its place. */
public sealed interface Node {

    /** Where it begins. */
    Location at();

    /** How many nodes a walk through it meets, itself included. */
    int size();

    /** What messages call it. */
    String kind();

    /** The node that is reached through these keys, one below the other; empty where one of them is not written. */
    default Optional<Node> find(String... keys) {
        Optional<Node> node = Optional.of(this);
        for (String key : keys) {
            node = node.filter(Mapping.class::isInstance)
                    .flatMap(mapping -> ((Mapping) mapping).get(key))
                    .map(Entry::value);
        }
        return node;
    }

    /** The text that is reached through these keys, without blanks around it; empty where there is none. */
    default Optional<Located<String>> text(String... keys) {
        return find(keys)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(scalar -> !scalar.text().isBlank())
                .map(scalar -> new Located<>(scalar.text().strip(), scalar.at()));
    }

    /** The items of the list that is reached through these keys; none where there is no list. */
    default List<Node> items(String... keys) {
        return find(keys)
                .filter(Sequence.class::isInstance)
                .map(list -> ((Sequence) list).items())
                .orElse(List.of());
    }

    /** The keys with their values of the mapping that is reached through these keys; none where there is no mapping. */
    default Stream<Entry> entries(String... keys) {
        return find(keys).filter(Mapping.class::isInstance).stream()
                .flatMap(mapping -> ((Mapping) mapping).entries().stream());
    }

    /**
     * A text, as it is written: numbers, dates and {@code no} are texts too.
     *
     * @param plain whether it stands without quotes
     */
    record Scalar(String text, boolean plain, Location at) implements Node {

        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        /** Whether nothing is written at all. */
        public boolean isEmpty() {
            return plain && text.isEmpty();
        }

        /** Whether nothing is written, or one of YAML's words for nothing, which are texts wherever a text may be. */
        public boolean isNull() {
            return plain && NULLS.contains(text);
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public String kind() {
            return isEmpty() ? "nothing" : "a text";
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Location at, int size) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file, every key once. */
    record Mapping(List<Entry> entries, Location at, int size) implements Node {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry of a key, if it is written. */
        public Optional<Entry> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Node value) {}
}
