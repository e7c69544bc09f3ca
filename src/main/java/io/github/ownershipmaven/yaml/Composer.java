package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** Builds the documents of a source from the parser's events; scalars stay text, aliases are resolved here. */
final class Composer {

    private static final String CORE = "tag:yaml.org,2002:";
    private static final Pattern CORE_TAG = Pattern.compile(CORE + "(?:str|int|float|bool|null|map|seq|timestamp)|!");
    /** A channel or a number sign behind which people go on without a blank, unlike in a comment. */
    private static final Pattern COMMENTED_OUT = Pattern.compile("[ \\t]*+(#[\\p{L}\\p{N}])");

    private final Source source;
    private final Allowance allowance;
    private final Problems problems;
    private final Marks marks;
    private final StreamReader reader;
    private final Parser parser;
    private final Map<String, Node> anchors = new HashMap<>();
    private Location last;

    private Composer(Source source, Limits limits, Problems problems) {
        this.source = source;
        this.allowance = new Allowance(limits);
        this.problems = problems;
        this.marks = new Marks(source);
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
            tell(e.place(), e.getMessage());
        } catch (MarkedYAMLException e) {
            tellSyntax(e);
        } catch (RuntimeException e) {
            // the scanner lets number and character conversions of broken escapes through as they are
            tell(
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
            tell(second, "a second document begins here and is not read; keep one in a file");
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
            refuseTag(scalar.getTag());
            return count(scalar(scalar));
        }
        allowance.level(depth, last);
        refuseTag(((CollectionStartEvent) event).getTag());
        return event.is(Event.ID.MappingStart) ? mapping(depth) : sequence(depth);
    }

    private Node scalar(ScalarEvent event) {
        Node.Scalar scalar = new Node.Scalar(event.getValue(), event.isPlain(), last);
        if (!scalar.plain() && Characters.hasForbidden(scalar.text())) {
            tell(
                    last,
                    "text " + quoted(scalar.text()) + " holds an escaped control or direction character; take it out");
        }
        if (scalar.isEmpty()) {
            refuseSwallowed(event);
        }
        return scalar;
    }

    /** {@code &team} is an anchor and {@code #team} a comment, and what people meant is lost without a word. */
    private void refuseSwallowed(ScalarEvent event) {
        if (event.getAnchor() != null) {
            tell(last, quoted("&" + event.getAnchor()) + " is an anchor in yaml, so there is no value; quote it");
            return;
        }
        int from = marks.index(event.getStartMark());
        Matcher comment =
                COMMENTED_OUT.matcher(source.text()).region(from, source.text().length());
        if (comment.lookingAt()) {
            Location place = new Location(source.path(), last.line(), last.column() + comment.start(1) - from);
            String text = source.restOfLine(comment.start(1)).strip();
            tell(place, quoted(text) + " is a comment in yaml, so there is no value; quote it");
        }
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
                tell(key.at(), "a key is a list or a mapping, but should be a text");
            }
        }
        next();
        return count(new Node.Mapping(List.copyOf(entries.values()), at, allowance.values() - before + 1), 1);
    }

    private void put(Map<String, Node.Entry> entries, Node.Entry entry) {
        Node.Scalar key = entry.key();
        if (key.plain() && key.text().equals("<<")) {
            tell(key.at(), "merge keys ('<<') are not read; write the keys out");
            return;
        }
        Node.Entry first = entries.putIfAbsent(key.text(), entry);
        if (first != null) {
            int line = first.key().at().line();
            tell(key.at(), "key " + quoted(key.text()) + " is already on line " + line + "; join the two");
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

    private void refuseTag(@Nullable String tag) {
        if (tag != null && !CORE_TAG.matcher(tag).matches()) {
            tell(last, "tag " + quoted(tag.replace(CORE, "!!")) + " is not read; take it out");
        }
    }

    private void tellSyntax(MarkedYAMLException error) {
        Mark mark = SyntaxErrors.place(error);
        OptionalInt conflict = SyntaxErrors.conflict(source.text());
        if (conflict.isPresent()) {
            tell(
                    source.at(conflict.getAsInt()),
                    "a merge conflict begins here; decide between its two sides, and take the marks out");
        } else if (mark == null || SyntaxErrors.isBrokenOff(error)) {
            tell(last, SyntaxErrors.message(error, ""));
        } else {
            tell(marks.at(mark), SyntaxErrors.message(error, source.restOfLine(marks.index(mark))));
        }
    }

    private void tell(Location place, String message) {
        if (!problems.isFull()) {
            problems.accept(new Problem(place, message).showing(source.excerpt(place)));
        }
    }
}
