package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds the one document of a source from the parser's events; scalars stay text, aliases are resolved here. */
final class Composer {

    private static final int DEEPEST = 50;
    private static final int MOST_ALIASES = 50;
    /** What a walk may meet in all, so that aliases of aliases do not multiply. */
    private static final int MOST_NODES = 20_000;

    private static final String CORE_TAG = "tag:yaml.org,2002:(?:str|int|float|bool|null|map|seq|timestamp)|!";

    private final Source source;
    private final Consumer<Problem> problems;
    private final Parser parser;
    private final Map<String, Node> anchors = new HashMap<>();
    private int aliases;
    private int nodes;
    private Location last;

    private Composer(Source source, Consumer<Problem> problems) {
        this.source = source;
        this.problems = problems;
        this.last = Location.startOf(source.path());
        this.parser = new ParserImpl(new StreamReader(source.text()), new LoaderOptions());
    }

    /** The document, or null if it is empty or breaks off; every reason is told. */
    static @Nullable Node compose(Source source, Consumer<Problem> problems) {
        Composer composer = new Composer(source, problems);
        try {
            return composer.document();
        } catch (Refused e) {
            problems.accept(e.problem);
        } catch (MarkedYAMLException e) {
            problems.accept(composer.syntaxError(e));
        } catch (RuntimeException e) {
            // the scanner lets number and character conversions of broken escapes through as they are
            problems.accept(composer.problem(
                    composer.last, "yaml cannot be read from here on; quote the text, or take out its escapes"));
        }
        return null;
    }

    private @Nullable Node document() {
        next(); // stream start
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return null;
        }
        next(); // document start
        Node node = node(0);
        next(); // document end
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            Location second = at(next().getStartMark());
            problems.accept(problem(second, "a second document begins here and is not read; keep one in a file"));
        }
        return node;
    }

    private Event next() {
        Event event = parser.getEvent();
        last = at(event.getStartMark());
        return event;
    }

    private Node node(int depth) {
        Event event = next();
        if (depth > DEEPEST) {
            throw new Refused(problem(last, "yaml is nested deeper than 50 levels; make it flat"));
        }
        if (event instanceof AliasEvent alias) {
            return count(resolve(alias));
        }
        NodeEvent start = (NodeEvent) event;
        Node node = content(start, depth);
        if (start.getAnchor() != null) {
            anchors.put(start.getAnchor(), node);
        }
        return node;
    }

    private Node content(NodeEvent event, int depth) {
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag());
            return count(scalar(scalar));
        }
        refuseTag(((CollectionStartEvent) event).getTag());
        return event.is(Event.ID.MappingStart) ? mapping(depth) : sequence(depth);
    }

    private Node scalar(ScalarEvent event) {
        Node.Scalar scalar = new Node.Scalar(event.getValue(), event.isPlain(), last);
        if (!scalar.plain() && Characters.hasForbidden(scalar.text())) {
            problems.accept(problem(
                    last,
                    "text " + quoted(scalar.text()) + " holds an escaped control or direction character; take it out"));
        }
        if (scalar.isEmpty()) {
            refuseSwallowed(event);
        }
        return scalar;
    }

    /** {@code &team} is an anchor and {@code #team} a comment, and what people meant is lost without a word. */
    private void refuseSwallowed(ScalarEvent event) {
        String rest = source.restOfLine(index(event.getStartMark())).strip();
        String swallowed = event.getAnchor() != null ? "&" + event.getAnchor() : rest;
        if (swallowed.matches("[&#][\\p{L}\\p{N}].*")) {
            String what = swallowed.startsWith("&") ? "an anchor" : "a comment";
            problems.accept(
                    problem(last, quoted(swallowed) + " is " + what + " in yaml, so there is no value; quote it"));
        }
    }

    private Node sequence(int depth) {
        Location at = last;
        int before = nodes;
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        next();
        return count(new Node.Sequence(List.copyOf(items), at, nodes - before + 1), 1);
    }

    private Node mapping(int depth) {
        Location at = last;
        int before = nodes;
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (key instanceof Node.Scalar scalar) {
                put(entries, new Node.Entry(scalar, value));
            } else {
                problems.accept(problem(key.at(), "a key is " + key.kind() + "; write a text"));
            }
        }
        next();
        return count(new Node.Mapping(List.copyOf(entries.values()), at, nodes - before + 1), 1);
    }

    private void put(Map<String, Node.Entry> entries, Node.Entry entry) {
        Node.Scalar key = entry.key();
        if (key.plain() && key.text().equals("<<")) {
            problems.accept(problem(key.at(), "merge keys ('<<') are not read; write the keys out"));
            return;
        }
        Node.Entry first = entries.putIfAbsent(key.text(), entry);
        if (first != null) {
            problems.accept(problem(
                    key.at(),
                    "key " + quoted(key.text()) + " is already on line "
                            + first.key().at().line() + "; join the two"));
        }
    }

    private Node resolve(AliasEvent alias) {
        if (++aliases > MOST_ALIASES) {
            throw new Refused(problem(last, "file has more than 50 aliases; write the values out"));
        }
        Node node = anchors.get(alias.getAnchor());
        if (node == null) {
            throw new Refused(problem(
                    last,
                    "alias " + quoted("*" + alias.getAnchor())
                            + " has no anchor before it, or stands inside of it; write the value out"));
        }
        return node;
    }

    private Node count(Node node) {
        return count(node, node.size());
    }

    private Node count(Node node, int more) {
        nodes += more;
        if (nodes > MOST_NODES) {
            throw new Refused(problem(
                    last, "file holds more than 20,000 values, those behind aliases included; make it smaller"));
        }
        return node;
    }

    private void refuseTag(@Nullable String tag) {
        if (tag != null && !tag.matches(CORE_TAG)) {
            problems.accept(problem(last, "tag " + quoted(tag) + " is not read; take it out"));
        }
    }

    private Problem syntaxError(MarkedYAMLException error) {
        Location place = error.getProblemMark() == null ? last : at(error.getProblemMark());
        return problem(place, SyntaxErrors.message(error, source.restOfLine(index(error.getProblemMark()))));
    }

    private Problem problem(Location place, String message) {
        return new Problem(place, message).showing(source.excerpt(place));
    }

    private Location at(Mark mark) {
        return new Location(source.path(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The index in the text of a mark, which counts code points. */
    private int index(@Nullable Mark mark) {
        return mark == null ? 0 : source.text().offsetByCodePoints(0, mark.getIndex());
    }

    /** Ends the reading of a document that goes beyond a limit. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        private Refused(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }
}
