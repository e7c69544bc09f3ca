package io.github.ownershipmaven.yaml;

import io.github.ownershipmaven.model.Location;
import java.util.List;
import java.util.Optional;

/** A part of a YAML document; it knows its place. */
sealed interface Node {

    /** Where it begins. */
    Location at();

    /** How many nodes a walk through it meets, itself included. */
    int size();

    /** What messages call it. */
    String kind();

    /**
     * A text, as it is written: numbers, dates and {@code no} are texts too.
     *
     * @param plain whether it stands without quotes
     */
    record Scalar(String text, boolean plain, Location at) implements Node {

        boolean isEmpty() {
            return plain && text.isEmpty();
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

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file, every key once. */
    record Mapping(List<Entry> entries, Location at, int size) implements Node {

        Optional<Entry> get(String key) {
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
