package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.Inheritance;
import io.github.ownershipmaven.model.Lifecycle;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.OwnersFile.Link;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    private static final List<String> RESPONSE_KEYS = List.of("contact", "within");

    private final String path;
    private final Problems problems = new Problems();

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
        Source source = SourceReader.read(file, root, path, Limits.TEXT, reader.problems);
        return source == null ? OwnersFile.unreadable(path, reader.problems.all()) : reader.file(source);
    }

    /**
     * Reads a text.
     *
     * @param path what messages call the file
     */
    public static OwnersFile read(String text, String path) {
        return new OwnersReader(path).file(new Source(path, text));
    }

    private OwnersFile file(Source source) {
        Node node = Composer.compose(Characters.withoutForbidden(source, problems), Limits.TEXT, problems);
        if (node == null && problems.all().isEmpty() || node instanceof Node.Scalar scalar && scalar.isEmpty()) {
            problems.accept(
                    new Problem(Location.startOf(path), "file is empty; write 'owners' with a persona and its owner"));
        } else if (node != null) {
            Optional<Problem> foreign = ForeignFormat.of(node, KEYS);
            foreign.ifPresent(problems);
            if (foreign.isEmpty()) {
                return file(Fields.ofFile(node, problems).allow(KEYS), node instanceof Node.Mapping);
            }
        }
        return OwnersFile.unreadable(path, problems.all());
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
                each(fields, "owners", this::assignment),
                each(fields, "raci", entry -> Optional.of(new RaciRowReader(problems).read(entry))),
                fields.texts("escalation"),
                each(fields, "response", this::response),
                fields.texts("depends-on"),
                each(fields, "links", this::link),
                extensions(fields),
                problems.all(),
                complete);
    }

    private <T> List<T> each(Fields fields, String key, Function<Node.Entry, Optional<T>> reader) {
        Node node = fields.node(key).orElse(null);
        if (node == null) {
            return List.of();
        }
        List<T> values = new ArrayList<>();
        for (Node.Entry entry : Fields.of(node, key, problems).entries()) {
            reader.apply(entry).ifPresent(values::add);
        }
        return values;
    }

    private Optional<Assignment> assignment(Node.Entry entry) {
        OwnerReader reader = new OwnerReader(problems);
        List<Owner> owners = new ArrayList<>();
        for (Node node : entry.value() instanceof Node.Sequence list ? list.items() : List.of(entry.value())) {
            reader.read(node).ifPresent(owners::add);
        }
        return Optional.of(new Assignment(key(entry), owners));
    }

    private Optional<Response> response(Node.Entry entry) {
        Fields fields = fields(entry).allow(RESPONSE_KEYS);
        return Optional.of(new Response(key(entry), fields.text("contact"), fields.duration("within")));
    }

    private Fields fields(Node.Entry entry) {
        return Fields.of(entry.value(), entry.key().text(), problems);
    }

    private Optional<Link> link(Node.Entry entry) {
        String name = entry.key().text();
        if (entry.value() instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(new Link(name, new Located<>(scalar.text().strip(), scalar.at())));
        }
        problems.accept(new Problem(
                        entry.value().at(),
                        "link " + quoted(name) + " is " + entry.value().kind() + ", but should be a URL")
                .about(name));
        return Optional.empty();
    }

    /** The organisation's own keys, where their values are texts; whatever else they hold is its own affair. */
    private static List<Link> extensions(Fields fields) {
        List<Link> extensions = new ArrayList<>();
        for (Node.Entry entry : fields.entries()) {
            if (Fields.isExtension(entry.key()) && entry.value() instanceof Node.Scalar scalar) {
                extensions.add(new Link(entry.key().text(), new Located<>(scalar.text(), scalar.at())));
            }
        }
        return extensions;
    }

    private static Located<String> key(Node.Entry entry) {
        return new Located<>(entry.key().text(), entry.key().at());
    }
}
