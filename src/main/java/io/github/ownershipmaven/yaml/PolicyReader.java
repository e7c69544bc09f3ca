package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Activities;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.PolicyFile.PersonaEdit;
import io.github.ownershipmaven.model.PolicyFile.Waiver;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.RaciRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a policy. What it gets wrong is told as problems of the result, never as an exception. */
public final class PolicyReader {

    private static final List<String> KEYS = Stream.concat(
                    Stream.of("extends", "tiers", "personas", "when", "raci", "waivers"),
                    PolicyEntryReader.DEMANDS.stream())
            .toList();
    private static final List<String> PERSONA = List.of("title", "titles", "aliases", "party", "retired");
    private static final List<String> WAIVER = List.of("rule", "project", "persona", "until", "reason");

    private final String path;
    private final Problems problems = new Problems();

    private PolicyReader(String path) {
        this.path = path;
    }

    /**
     * Reads a file.
     *
     * @param file where it lies
     * @param root the folder that no symbolic link may leave
     * @param path what messages call the policy
     */
    public static PolicyFile read(Path file, Path root, String path) {
        PolicyReader reader = new PolicyReader(path);
        Source source = SourceReader.read(file, root, path, Limits.TEXT, reader.problems);
        return source == null ? reader.unreadable() : reader.policy(source);
    }

    /**
     * Reads the bytes of a policy that is not a file of its own.
     *
     * @param path what messages call the policy
     */
    public static PolicyFile read(byte[] bytes, String path) {
        PolicyReader reader = new PolicyReader(path);
        Source source = SourceReader.decode(bytes, path, Limits.TEXT, reader.problems);
        return source == null ? reader.unreadable() : reader.policy(source);
    }

    private PolicyFile policy(Source source) {
        Node node = Composer.compose(Characters.withoutForbidden(source, problems), Limits.TEXT, problems);
        if (node == null || node instanceof Node.Scalar scalar && scalar.isEmpty()) {
            if (problems.all().isEmpty()) {
                problems.accept(
                        new Problem(Location.startOf(path), "policy is empty; write at least 'extends' or 'required'"));
            }
            return unreadable();
        }
        return policy(Fields.ofFile(node, problems).allow(KEYS));
    }

    private PolicyFile policy(Fields fields) {
        PolicyEntryReader entries = new PolicyEntryReader(problems);
        return new PolicyFile(
                path,
                fields.text("extends"),
                fields.texts("tiers"),
                personas(fields.fields("personas")),
                entries.base(fields),
                new Items("when", problems)
                        .of(fields).stream().map(entries::conditional).toList(),
                isMatrix(fields) ? Optional.empty() : fields.text("raci"),
                isMatrix(fields) ? matrix(fields.fields("raci")) : List.of(),
                new Items("waivers", problems)
                        .of(fields).stream().flatMap(this::waiver).toList(),
                problems.all());
    }

    private PolicyFile unreadable() {
        Fields nothing = Fields.of(new Node.Mapping(List.of(), Location.startOf(path), 1), path, problems);
        return policy(nothing);
    }

    private static boolean isMatrix(Fields fields) {
        return fields.node("raci").filter(Node.Mapping.class::isInstance).isPresent();
    }

    private List<RaciRow> matrix(Fields fields) {
        if (fields.entries().isEmpty()) {
            problems.accept(new Problem(
                    fields.at(),
                    "'raci' has no activities; write some with their personas, or 'built-in', or take the key out"));
        }
        RaciRowReader rows = new RaciRowReader(problems);
        List<RaciRow> matrix = fields.entries().stream().map(rows::read).toList();
        tellTwice(matrix);
        return matrix;
    }

    /** Tells activities that an earlier row has already, be it in another case. */
    private void tellTwice(List<RaciRow> matrix) {
        Map<String, Integer> lines = new HashMap<>();
        for (RaciRow row : matrix) {
            Located<String> activity = row.activity();
            Integer before = lines.putIfAbsent(
                    activity.value().toLowerCase(Locale.ROOT),
                    activity.location().line());
            if (before != null) {
                problems.accept(Activities.twice(activity, before));
            }
        }
    }

    private List<PersonaEdit> personas(Fields fields) {
        List<PersonaEdit> edits = new ArrayList<>();
        for (Node.Entry entry : fields.entries()) {
            Fields persona =
                    Fields.of(entry.value(), entry.key().text(), problems).allow(PERSONA);
            edits.add(new PersonaEdit(
                    new Located<>(entry.key().text(), entry.key().at()),
                    persona.text("title").map(Located::value),
                    titles(persona.fields("titles")),
                    persona.texts("aliases"),
                    persona.choice("party", Party.values()).map(Located::value),
                    persona.flag("retired")));
        }
        return edits;
    }

    private static Map<String, String> titles(Fields fields) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries()) {
            String language = entry.key().text();
            fields.text(language).ifPresent(title -> titles.put(language, title.value()));
        }
        return titles;
    }

    private Stream<Waiver> waiver(Fields fields) {
        fields.allow(WAIVER);
        Optional<Located<String>> rule = demanded(fields, "rule", fields.text("rule"));
        Optional<Located<String>> project = demanded(fields, "project", fields.text("project"));
        Optional<Located<LocalDate>> until = demanded(fields, "until", fields.date("until"));
        Optional<Located<String>> reason = demanded(fields, "reason", fields.text("reason"));
        if (rule.isEmpty() || project.isEmpty() || until.isEmpty() || reason.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Waiver(
                fields.at(),
                rule.get(),
                project.get(),
                fields.text("persona"),
                until.get(),
                reason.get().value()));
    }

    private <T> Optional<T> demanded(Fields fields, String key, Optional<T> value) {
        if (!fields.has(key)) {
            problems.accept(new Problem(
                    fields.at(), "a waiver has no " + quoted(key) + "; write 'rule', 'project', 'until' and 'reason'"));
        }
        return value;
    }
}
