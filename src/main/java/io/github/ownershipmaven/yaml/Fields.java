package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Spelling;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the keys of one mapping; what is unknown or of a wrong type is told and left out. */
final class Fields {

    private static final Node.Mapping NOTHING = new Node.Mapping(List.of(), new Location("?", 1, 1), 1);

    private final Node.Mapping mapping;
    private final Consumer<Problem> problems;

    private Fields(Node.Mapping mapping, Consumer<Problem> problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The keys of a document that should be a mapping; none where it is something else, which is told. */
    static Fields ofFile(Node node, Consumer<Problem> problems) {
        return node instanceof Node.Mapping ? of(node, "", problems) : none(node, "the file", problems);
    }

    /**
     * The keys of a node that should be a mapping; none where it is something else, which is told.
     *
     * @param key under which the node is written
     */
    static Fields of(Node node, String key, Consumer<Problem> problems) {
        return node instanceof Node.Mapping mapping ? new Fields(mapping, problems) : none(node, quoted(key), problems);
    }

    private static Fields none(Node node, String what, Consumer<Problem> problems) {
        problems.accept(
                new Problem(node.at(), what + " is " + node.kind() + ", but should be a mapping of keys to values"));
        return new Fields(new Node.Mapping(List.of(), node.at(), 1), problems);
    }

    /** Tells every key that is neither among these nor begins with {@code x-}. */
    Fields allow(List<String> known) {
        for (Node.Entry entry : mapping.entries()) {
            Node.Scalar key = entry.key();
            if (!known.contains(key.text()) && !isExtension(key)) {
                problems.accept(new Problem(key.at(), unknown(key.text(), known)).about(key.text()));
            }
        }
        return this;
    }

    private static String unknown(String key, List<String> known) {
        return Characters.invisible(key)
                .map(name -> "key " + quoted(key) + " holds the invisible character " + name + "; write it anew")
                .orElseGet(() -> "key " + quoted(key) + " is not known; "
                        + Spelling.remedy(
                                key.toLowerCase(Locale.ROOT),
                                known,
                                "known are " + quoted(known) + ", and your own with 'x-'"));
    }

    /** All keys with their values. */
    List<Node.Entry> entries() {
        return mapping.entries();
    }

    static boolean isExtension(Node.Scalar key) {
        return key.text().startsWith("x-");
    }

    Optional<Node> node(String key) {
        return mapping.get(key).map(Node.Entry::value);
    }

    /** Whether the key is written, with whatever value. */
    boolean has(String key) {
        return mapping.get(key).isPresent();
    }

    /** Where the key itself is written. */
    Optional<Location> place(String key) {
        return mapping.get(key).map(entry -> entry.key().at());
    }

    Optional<Located<String>> text(String key) {
        Optional<Node> node = node(key);
        return node.isEmpty() ? Optional.empty() : text(node.get(), key);
    }

    /** The text of a node that should be one and not empty. */
    Optional<Located<String>> text(Node node, String what) {
        return text(node, what, "a text");
    }

    private Optional<Located<String>> text(Node node, String what, String expected) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(new Located<>(scalar.text().strip(), scalar.at()));
        }
        String fault = node instanceof Node.Scalar
                ? " has no value; write one, or take the key out"
                : " is " + node.kind() + ", but should be " + expected;
        problems.accept(new Problem(node.at(), quoted(what) + fault).about(what));
        return Optional.empty();
    }

    /** The texts of a list, or the one text that stands without one. */
    List<Located<String>> texts(String key) {
        return mapping.get(key).map(entry -> texts(entry.value(), key)).orElse(List.of());
    }

    /** The texts of a node that is a list or one text. */
    List<Located<String>> texts(Node node, String what) {
        List<Located<String>> texts = new ArrayList<>();
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> text(item, what).ifPresent(texts::add));
        } else {
            text(node, what, "a text, or a list of texts").ifPresent(texts::add);
        }
        return texts;
    }

    Optional<Located<LocalDate>> date(String key) {
        return convert(key, "a day such as 2027-01-31", Values::day);
    }

    Optional<Located<Duration>> duration(String key) {
        return convert(key, "a time such as 15m, 4h or 2d", Values::time);
    }

    /** A number of days, counted from 1. */
    Optional<Located<Integer>> days(String key) {
        return convert(key, "a number of days such as 180d", Values::days);
    }

    /** A whole number from 0 on. */
    Optional<Located<Integer>> number(String key) {
        return convert(key, "a number such as 2", Values::number);
    }

    boolean flag(String key) {
        return optionalFlag(key).map(Located::value).orElse(false);
    }

    Optional<Located<Boolean>> optionalFlag(String key) {
        return convert(key, "true or false", Values::truth);
    }

    /** The keys of the mapping under a key; none where nothing is written there. */
    Fields fields(String key) {
        return node(key).map(node -> of(node, key, problems)).orElseGet(() -> new Fields(NOTHING, problems));
    }

    /** The items of the list under a key, or the one value that stands without a list. */
    List<Node> nodes(String key) {
        Node node = node(key).orElse(null);
        if (node == null) {
            return List.of();
        }
        return node instanceof Node.Sequence list ? list.items() : List.of(node);
    }

    /** Where the mapping begins. */
    Location at() {
        return mapping.at();
    }

    /** One of the values, each written as its {@code toString} says. */
    <E extends Enum<E>> Optional<Located<E>> choice(String key, E[] values) {
        Optional<Located<String>> written = text(key);
        return written.isEmpty() ? Optional.empty() : choice(key, written.get(), values);
    }

    /** Some of the values, in a list or one alone. */
    <E extends Enum<E>> List<Located<E>> choices(String key, E[] values) {
        List<Located<E>> chosen = new ArrayList<>();
        for (Located<String> written : texts(key)) {
            choice(key, written, values).ifPresent(chosen::add);
        }
        return chosen;
    }

    private <E extends Enum<E>> Optional<Located<E>> choice(String key, Located<String> written, E[] values) {
        for (E value : values) {
            if (value.toString().equals(written.value())) {
                return Optional.of(new Located<>(value, written.location()));
            }
        }
        refuse(key, written, Stream.of(values).map(Enum::toString).toList());
        return Optional.empty();
    }

    /** One of the names. */
    Optional<Located<String>> choice(String key, List<String> names) {
        return text(key).filter(written -> isOneOf(names, key, written));
    }

    /** Some of the names, in a list or one alone. */
    List<Located<String>> choices(String key, List<String> names) {
        return texts(key).stream()
                .filter(written -> isOneOf(names, key, written))
                .toList();
    }

    private boolean isOneOf(List<String> names, String key, Located<String> written) {
        boolean known = names.contains(written.value());
        if (!known) {
            refuse(key, written, names);
        }
        return known;
    }

    private void refuse(String key, Located<String> written, List<String> names) {
        refuse(key, written, "one of " + quoted(names) + Spelling.hint(written.value(), names));
    }

    private <T> Optional<Located<T>> convert(String key, String expected, Function<String, Optional<T>> conversion) {
        Optional<Located<String>> written = text(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = conversion.apply(written.get().value());
        if (value.isEmpty()) {
            refuse(key, written.get(), expected);
        }
        return value.map(meant -> new Located<>(meant, written.get().location()));
    }

    private void refuse(String key, Located<String> written, String expected) {
        String message = quoted(key) + " is " + quoted(written.value()) + ", but should be " + expected;
        problems.accept(new Problem(written.location(), message).about(key));
    }
}
