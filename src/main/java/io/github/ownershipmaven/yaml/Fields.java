package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Spelling;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the keys of one mapping; what is unknown or of a wrong type is told and left out. */
final class Fields {

    private static final Pattern DURATION = Pattern.compile("([1-9]\\d{0,4})([smhd])");

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
        problems.accept(new Problem(node.at(), what + " is " + node.kind() + ", but should be keys with values"));
        return new Fields(new Node.Mapping(List.of(), node.at(), 1), problems);
    }

    /** Tells every key that is neither among these nor begins with {@code x-}. */
    Fields allow(List<String> known) {
        mapping.entries().stream()
                .map(Node.Entry::key)
                .filter(key -> !known.contains(key.text()) && !isExtension(key))
                .forEach(key -> problems.accept(new Problem(key.at(), unknown(key.text(), known)).about(key.text())));
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

    /** The keys that begin with {@code x-}. */
    Stream<Node.Entry> extensions() {
        return mapping.entries().stream().filter(entry -> isExtension(entry.key()));
    }

    private static boolean isExtension(Node.Scalar key) {
        return key.text().startsWith("x-");
    }

    Optional<Node> node(String key) {
        return mapping.get(key);
    }

    /** Where the key itself is written. */
    Optional<Location> place(String key) {
        return mapping.entries().stream()
                .map(Node.Entry::key)
                .filter(written -> written.text().equals(key))
                .map(Node.Scalar::at)
                .findFirst();
    }

    Optional<Located<String>> text(String key) {
        return node(key).flatMap(node -> text(node, quoted(key)));
    }

    /** The text of a node that should be one and not empty. */
    Optional<Located<String>> text(Node node, String what) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(new Located<>(scalar.text().strip(), scalar.at()));
        }
        String fault = node instanceof Node.Scalar
                ? " has no value; write one, or take the key out"
                : " is " + node.kind() + ", but should be a text";
        problems.accept(new Problem(node.at(), what + fault));
        return Optional.empty();
    }

    /** The texts of a list, or the one text that stands without one. */
    List<Located<String>> texts(String key) {
        return node(key).stream()
                .flatMap(node -> node instanceof Node.Sequence list ? list.items().stream() : Stream.of(node))
                .flatMap(node -> text(node, quoted(key)).stream())
                .toList();
    }

    Optional<Located<LocalDate>> date(String key) {
        return convert(key, "a day such as 2027-01-31", text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    Optional<Located<Duration>> duration(String key) {
        return convert(key, "a time such as 15m, 4h or 2d", text -> {
            Matcher matcher = DURATION.matcher(text);
            String prefix = text.endsWith("d") ? "P" : "PT";
            return matcher.matches() ? Optional.of(Duration.parse(prefix + text)) : Optional.empty();
        });
    }

    boolean flag(String key) {
        return convert(key, "true or false", text -> switch (text) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                })
                .map(Located::value)
                .orElse(false);
    }

    /** One of the values, each written as its {@code toString} says. */
    <E extends Enum<E>> Optional<Located<E>> choice(String key, E[] values) {
        List<String> names = Stream.of(values).map(Enum::toString).toList();
        return text(key).flatMap(written -> {
            int index = names.indexOf(written.value());
            if (index < 0) {
                problems.accept(new Problem(
                        written.location(),
                        wrong(key, written.value(), "one of " + quoted(names))
                                + Spelling.hint(written.value(), names)));
                return Optional.empty();
            }
            return Optional.of(new Located<>(values[index], written.location()));
        });
    }

    private <T> Optional<Located<T>> convert(String key, String expected, Function<String, Optional<T>> conversion) {
        return text(key).flatMap(written -> {
            Optional<T> value = conversion.apply(written.value());
            if (value.isEmpty()) {
                problems.accept(new Problem(written.location(), wrong(key, written.value(), expected)));
            }
            return value.map(known -> new Located<>(known, written.location()));
        });
    }

    private static String wrong(String key, String value, String expected) {
        return quoted(key) + " is " + quoted(value) + ", but should be " + expected;
    }
}
