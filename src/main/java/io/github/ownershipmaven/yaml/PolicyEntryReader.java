package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Condition;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Lifecycle;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.OwnerKind;
import io.github.ownershipmaven.model.PolicyEntry;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads what a policy demands, on its top level and under {@code when}. */
final class PolicyEntryReader {

    static final List<String> DEMANDS = List.of(
            "required",
            "minimum",
            "maximum",
            "contact",
            "kind",
            "email-domains",
            "separate",
            "review-every",
            "most-personas",
            "own-file",
            "severity");
    private static final List<String> CONDITIONS =
            List.of("packaging", "groupId", "artifactId", "directory", "tier", "lifecycle", "release");
    private static final List<String> KEYS =
            Stream.concat(CONDITIONS.stream(), DEMANDS.stream()).toList();
    private static final List<String> CONTACTS =
            Stream.of(Contact.Kind.values()).map(Contact.Kind::key).toList();
    private static final String OFF = "off";

    private final Consumer<Problem> problems;

    PolicyEntryReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** What is demanded of every project. */
    PolicyEntry base(Fields fields) {
        return entry(fields, Condition.ALWAYS);
    }

    /** What is demanded of the projects that fulfil the entry's condition. */
    PolicyEntry conditional(Fields fields) {
        fields.allow(KEYS);
        if (CONDITIONS.stream().noneMatch(fields::has)) {
            problems.accept(new Problem(
                    fields.at(),
                    "an entry under 'when' has no condition; write one of "
                            + quoted(CONDITIONS)
                            + ", or move its demands to the top"));
        }
        CONDITIONS.stream().filter(key -> isEmptyList(fields, key)).forEach(key -> refuseEmpty(fields, key));
        return entry(fields, condition(fields));
    }

    private static boolean isEmptyList(Fields fields, String key) {
        return fields.has(key) && fields.nodes(key).isEmpty();
    }

    private void refuseEmpty(Fields fields, String key) {
        problems.accept(new Problem(
                fields.place(key).orElse(fields.at()),
                "condition '" + key + "' is empty and can never match; name what it should match"));
    }

    private Condition condition(Fields fields) {
        return new Condition(
                values(fields.texts("packaging")),
                values(fields.texts("groupId")),
                values(fields.texts("artifactId")),
                values(fields.texts("directory")),
                values(fields.texts("tier")),
                lifecycles(fields),
                fields.optionalFlag("release").map(Located::value));
    }

    private static List<Lifecycle> lifecycles(Fields fields) {
        return fields.choices("lifecycle", Lifecycle.values()).stream()
                .map(Located::value)
                .toList();
    }

    private PolicyEntry entry(Fields fields, Condition condition) {
        return new PolicyEntry(
                fields.at(),
                condition,
                fields.has("required") ? Optional.of(fields.texts("required")) : Optional.empty(),
                byKey(fields.fields("minimum"), Fields::number),
                byKey(fields.fields("maximum"), Fields::number),
                byKey(fields.fields("contact"), PolicyEntryReader::contacts),
                byKey(fields.fields("kind"), (kinds, key) -> kinds.choice(key, OwnerKind.values())),
                list(fields, "email-domains"),
                fields.has("separate") ? Optional.of(sets(fields)) : Optional.empty(),
                fields.days("review-every"),
                fields.number("most-personas"),
                fields.optionalFlag("own-file"),
                byKey(fields.fields("severity"), PolicyEntryReader::severity));
    }

    private static <T> Map<String, Located<T>> byKey(
            Fields fields, BiFunction<Fields, String, Optional<Located<T>>> reader) {
        Map<String, Located<T>> values = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries()) {
            String key = entry.key().text();
            reader.apply(fields, key)
                    .ifPresent(value -> values.put(
                            key, new Located<>(value.value(), entry.key().at())));
        }
        return values;
    }

    private static Optional<Located<List<Contact.Kind>>> contacts(Fields fields, String key) {
        List<Contact.Kind> kinds = fields.choices(key, CONTACTS).stream()
                .map(name -> Contact.Kind.values()[CONTACTS.indexOf(name.value())])
                .toList();
        return fields.place(key).map(place -> new Located<>(kinds, place));
    }

    private static Optional<Located<Optional<Severity>>> severity(Fields fields, String key) {
        List<String> names = Stream.concat(Stream.of(Severity.values()).map(Severity::toString), Stream.of(OFF))
                .toList();
        return fields.choice(key, names)
                .map(name -> new Located<>(
                        Stream.of(Severity.values())
                                .filter(severity -> severity.toString().equals(name.value()))
                                .findFirst(),
                        name.location()));
    }

    private static Optional<Located<List<String>>> list(Fields fields, String key) {
        return fields.place(key).map(place -> new Located<>(values(fields.texts(key)), place));
    }

    private static List<Located<List<String>>> sets(Fields fields) {
        return fields.nodes("separate").stream()
                .map(node -> new Located<>(values(fields.texts(node, "separate")), node.at()))
                .toList();
    }

    private static List<String> values(List<Located<String>> texts) {
        return texts.stream().map(Located::value).toList();
    }
}
