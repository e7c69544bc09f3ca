package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Spelling;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the keys of one mapping; what is unknown or of a wrong type is told and left out. */
final class Fields {

    private static final Pattern DURATION = Pattern.compile("[1-9]\\d{0,4}[smhd]");

    private final Node.Mapping mapping;
    private final Consumer<Problem> problems;

    private Fields(Node.Mapping mapping, Consumer<Problem> problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /**
     * The keys of a node that should be a mapping; none where it is something else, which is told.
     *
     * @param what what messages call the mapping
     */
    static Fields of(Node node, String what, Consumer<Problem> problems) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping, problems);
        }
        problems.accept(new Problem(
                node.at(), quoted(what) + " is " + node.kind() + ", but should be a mapping of keys to values"));
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
                .orElseGet(() -> "key " + quoted(key) + " is not known"
                        + Spelling.nearest(key.toLowerCase(Locale.ROOT), known)
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElseGet(() -> "; known are " + quoted(known) + ", and your own with 'x-'"));
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
        Node node = node(key).orElse(null);
        if (node == null) {
            return List.of();
        }
        List<Located<String>> texts = new ArrayList<>();
        for (Node item : node instanceof Node.Sequence list ? list.items() : List.of(node)) {
            text(item, key, "a text, or a list of texts").ifPresent(texts::add);
        }
        return texts;
    }

    Optional<Located<LocalDate>> date(String key) {
        return convert(key, "a day such as 2027-01-31", Fields::day);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    Optional<Located<Duration>> duration(String key) {
        return convert(key, "a time such as 15m, 4h or 2d", Fields::time);
    }

    private static @Nullable Duration time(String text) {
        String prefix = text.endsWith("d") ? "P" : "PT";
        return DURATION.matcher(text).matches() ? Duration.parse(prefix + text) : null;
    }

    boolean flag(String key) {
        return convert(key, "true or false", Fields::truth).map(Located::value).orElse(false);
    }

    private static @Nullable Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /** One of the values, each written as its {@code toString} says. */
    <E extends Enum<E>> Optional<Located<E>> choice(String key, E[] values) {
        Optional<Located<String>> written = text(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        for (E value : values) {
            if (value.toString().equals(written.get().value())) {
                return Optional.of(new Located<>(value, written.get().location()));
            }
        }
        List<String> names = Stream.of(values).map(Enum::toString).toList();
        refuse(
                key,
                written.get(),
                "one of " + quoted(names) + Spelling.hint(written.get().value(), names));
        return Optional.empty();
    }

    private <T> Optional<Located<T>> convert(String key, String expected, Conversion<T> conversion) {
        Optional<Located<String>> written = text(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        T value = conversion.of(written.get().value());
        if (value == null) {
            refuse(key, written.get(), expected);
            return Optional.empty();
        }
        return Optional.of(new Located<>(value, written.get().location()));
    }

    private void refuse(String key, Located<String> written, String expected) {
        String message = quoted(key) + " is " + quoted(written.value()) + ", but should be " + expected;
        problems.accept(new Problem(written.location(), message).about(key));
    }

    /** Makes a value of a text, or null where the text means nothing. */
    @FunctionalInterface
    private interface Conversion<T> {
        @Nullable
        T of(String text);
    }
}
