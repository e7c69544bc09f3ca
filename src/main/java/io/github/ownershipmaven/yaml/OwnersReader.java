package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.Inheritance;
import io.github.ownershipmaven.model.Lifecycle;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.OwnersFile.Link;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.RaciRow;
import io.github.ownershipmaven.model.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads OWNERS.yaml. What a file gets wrong is told as problems of the result, never as an exception. */
public final class OwnersReader {

    static final List<String> KEYS = List.of(
            "project",
            "service",
            "tier",
            "lifecycle",
            "reviewed",
            "inherit",
            "root",
            "owners",
            "raci",
            "escalation",
            "response",
            "depends-on",
            "links");
    private static final List<String> RACI_KEYS = List.of("accountable", "responsible", "consulted", "informed");
    private static final List<String> RESPONSE_KEYS = List.of("contact", "within");
    private static final int MOST_PROBLEMS = 100;

    private final String path;
    private final List<Problem> problems = new ArrayList<>();

    private OwnersReader(String path) {
        this.path = path;
    }

    /**
     * Reads a file.
     *
     * @param file where it lies
     * @param root the ownership root, which no symbolic link may leave
     * @param path what messages call the file
     */
    public static OwnersFile read(Path file, Path root, String path) {
        OwnersReader reader = new OwnersReader(path);
        Source source = SourceReader.read(file, root, path, reader::tell);
        return source == null ? OwnersFile.unreadable(path, reader.problems) : reader.file(source);
    }

    /**
     * Reads a text.
     *
     * @param path what messages call the file
     */
    public static OwnersFile read(String text, String path) {
        return new OwnersReader(path).file(new Source(path, text));
    }

    private void tell(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(new Problem(problem.location(), "file has more than 100 problems; mend those above first"));
        }
    }

    private OwnersFile file(Source source) {
        Node node = Composer.compose(Characters.withoutForbidden(source, this::tell), this::tell);
        if (node == null && problems.isEmpty() || node instanceof Node.Scalar scalar && scalar.isEmpty()) {
            tell(new Problem(Location.startOf(path), "file is empty; write 'owners' with a persona and its owner"));
        } else if (node != null) {
            Optional<Problem> foreign = ForeignFormat.of(node);
            foreign.ifPresent(this::tell);
            if (foreign.isEmpty()) {
                return file(Fields.of(node, "the file", this::tell).allow(KEYS), node instanceof Node.Mapping);
            }
        }
        return OwnersFile.unreadable(path, problems);
    }

    private OwnersFile file(Fields fields, boolean complete) {
        return new OwnersFile(
                path,
                fields.flag("root"),
                fields.text("project"),
                fields.text("service"),
                fields.text("tier"),
                fields.choice("lifecycle", Lifecycle.values()),
                fields.date("reviewed"),
                fields.choice("inherit", Inheritance.values())
                        .map(Located::value)
                        .orElse(Inheritance.FALLBACK),
                fields.place("owners"),
                entries(fields, "owners").map(this::assignment).toList(),
                entries(fields, "raci").map(this::raciRow).toList(),
                fields.texts("escalation"),
                entries(fields, "response").map(this::response).toList(),
                fields.texts("depends-on"),
                entries(fields, "links").flatMap(entry -> link(fields, entry)).toList(),
                fields.extensions().flatMap(OwnersReader::extension).toList(),
                problems,
                complete);
    }

    private Stream<Node.Entry> entries(Fields fields, String key) {
        Consumer<Problem> tell = this::tell;
        return fields.node(key).stream().flatMap(node -> Fields.of(node, quoted(key), tell).entries().stream());
    }

    private Assignment assignment(Node.Entry entry) {
        OwnerReader reader = new OwnerReader(this::tell);
        Stream<Node> written =
                entry.value() instanceof Node.Sequence list ? list.items().stream() : Stream.of(entry.value());
        List<Owner> owners = written.flatMap(node -> reader.read(node).stream()).toList();
        return new Assignment(key(entry), owners);
    }

    private RaciRow raciRow(Node.Entry entry) {
        Fields fields =
                Fields.of(entry.value(), quoted(entry.key().text()), this::tell).allow(RACI_KEYS);
        return new RaciRow(
                key(entry),
                fields.texts("accountable"),
                fields.texts("responsible"),
                fields.texts("consulted"),
                fields.texts("informed"));
    }

    private Response response(Node.Entry entry) {
        Fields fields =
                Fields.of(entry.value(), quoted(entry.key().text()), this::tell).allow(RESPONSE_KEYS);
        return new Response(key(entry), fields.text("contact"), fields.duration("within"));
    }

    private static Stream<Link> link(Fields fields, Node.Entry entry) {
        String name = entry.key().text();
        return fields.text(entry.value(), quoted(name)).map(target -> new Link(name, target)).stream();
    }

    /** An organisation's own key, where its value is a text; whatever else it holds is its own affair. */
    private static Stream<Link> extension(Node.Entry entry) {
        return entry.value() instanceof Node.Scalar scalar
                ? Stream.of(new Link(entry.key().text(), new Located<>(scalar.text(), scalar.at())))
                : Stream.empty();
    }

    private static Located<String> key(Node.Entry entry) {
        return new Located<>(entry.key().text(), entry.key().at());
    }
}
