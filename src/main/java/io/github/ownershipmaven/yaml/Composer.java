package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds the documents of a source from the parser's events; scalars stay text, aliases are resolved here. */
final class Composer {

    private final Allowance allowance;
    private final Marks marks;
    private final Refusals refusals;
    private final StreamReader reader;
    private final Parser parser;
    private final Map<String, Node> anchors = new HashMap<>();
    private Location last;

    private Composer(Source source, Limits limits, Problems problems) {
        this.allowance = new Allowance(limits);
        this.marks = new Marks(source);
        this.refusals = new Refusals(source, marks, problems);
        this.last = Location.startOf(source.path());
        this.reader = new StreamReader(withLastLineEnded(source.text()));
        this.parser = new ParserImpl(reader, new LoaderOptions());
    }

    /** The text as the parser counts its lines: a carriage return at the very end is no line end to it. */
    private static String withLastLineEnded(String text) {
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) + "\n" : text;
    }

    /** The one document, or null if it is empty or breaks off; every reason is told. */
    static @Nullable Node compose(Source source, Limits limits, Problems problems) {
        List<Node> one = new ArrayList<>();
        Composer composer = new Composer(source, limits, problems);
        return composer.guarded(() -> composer.document(one)) && !one.isEmpty() ? one.get(0) : null;
    }

    /** All documents but empty ones, up to the one that breaks off, if one does; every reason is told. */
    static List<Node> composeAll(Source source, Limits limits, Problems problems) {
        List<Node> all = new ArrayList<>();
        Composer composer = new Composer(source, limits, problems);
        composer.guarded(() -> composer.documents(all));
        all.removeIf(node -> node instanceof Node.Scalar scalar && scalar.isEmpty());
        return all;
    }

    /** Whether the reading came to its end; if not, it is told why. */
    private boolean guarded(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (Allowance.Refused e) {
            refusals.tell(e.place(), e.getMessage());
        } catch (MarkedYAMLException e) {
            refusals.syntax(e, last);
        } catch (RuntimeException e) {
            // the scanner lets number and character conversions of broken escapes through as they are
            refusals.tell(
                    marks.at(reader.getMark()),
                    "yaml cannot be read from here on; quote the text, or take out its escapes");
        }
        return false;
    }

    private void document(List<Node> one) {
        next(); // stream start
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return;
        }
        one.add(nextDocument());
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            Location second = marks.at(next().getStartMark());
            refusals.tell(second, "a second document begins here and is not read; keep one in a file");
        }
    }

    private void documents(List<Node> all) {
        next(); // stream start
        while (!parser.checkEvent(Event.ID.StreamEnd)) {
            anchors.clear();
            all.add(nextDocument());
        }
    }

    private Node nextDocument() {
        next(); // document start
        Node node = node(0);
        next(); // document end
        return node;
    }

    private Event next() {
        Event event = parser.getEvent();
        last = marks.at(event.getStartMark());
        return event;
    }

    private Node node(int depth) {
        Event event = next();
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
            refusals.tag(scalar.getTag(), last);
            return count(scalar(scalar));
        }
        allowance.level(depth, last);
        refusals.tag(((CollectionStartEvent) event).getTag(), last);
        return event.is(Event.ID.MappingStart) ? mapping(depth) : sequence(depth);
    }

    private Node scalar(ScalarEvent event) {
        Node.Scalar scalar = new Node.Scalar(event.getValue(), event.isPlain(), last);
        refusals.scalar(event, scalar);
        return scalar;
    }

    private Node sequence(int depth) {
        Location at = last;
        int before = allowance.values();
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        next();
        return count(new Node.Sequence(List.copyOf(items), at, allowance.values() - before + 1), 1);
    }

    private Node mapping(int depth) {
        Location at = last;
        int before = allowance.values();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (key instanceof Node.Scalar scalar) {
                put(entries, new Node.Entry(scalar, value));
            } else {
                refusals.tell(key.at(), "a key is a list or a mapping, but should be a text");
            }
        }
        next();
        return count(new Node.Mapping(List.copyOf(entries.values()), at, allowance.values() - before + 1), 1);
    }

    private void put(Map<String, Node.Entry> entries, Node.Entry entry) {
        Node.Scalar key = entry.key();
        if (key.plain() && key.text().equals("<<")) {
            refusals.tell(key.at(), "merge keys ('<<') are not read; write the keys out");
            return;
        }
        Node.Entry first = entries.putIfAbsent(key.text(), entry);
        if (first != null) {
            int line = first.key().at().line();
            refusals.tell(key.at(), "key " + quoted(key.text()) + " is already on line " + line + "; join the two");
        }
    }

    private Node resolve(AliasEvent alias) {
        allowance.alias(last);
        Node node = anchors.get(alias.getAnchor());
        if (node == null) {
            throw new Allowance.Refused(
                    last,
                    "alias " + quoted("*" + alias.getAnchor())
                            + " has no anchor before it, or stands inside of it; write the value out");
        }
        return node;
    }

    private Node count(Node node) {
        return count(node, node.size());
    }

    private Node count(Node node, int more) {
        allowance.values(more, last);
        return node;
    }
}
