package io.github.ownershipmaven.yaml;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Problem;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Tells what of a source's YAML is not read, or would not be read as its author meant it. */
final class Refusals {

    private static final String CORE = "tag:yaml.org,2002:";
    private static final Pattern CORE_TAG = Pattern.compile(CORE + "(?:str|int|float|bool|null|map|seq|timestamp)|!");
    /** A channel or a number sign behind which people go on without a blank, unlike in a comment. */
    private static final Pattern COMMENTED_OUT = Pattern.compile("[ \\t]*+(#[\\p{L}\\p{N}])");

    private final Source source;
    private final Marks marks;
    private final Problems problems;

    Refusals(Source source, Marks marks, Problems problems) {
        this.source = source;
        this.marks = marks;
        this.problems = problems;
    }

    /** Tells a tag of somebody's own types. */
    void tag(@Nullable String tag, Location at) {
        if (tag != null && !CORE_TAG.matcher(tag).matches()) {
            tell(at, "tag " + quoted(tag.replace(CORE, "!!")) + " is not read; take it out");
        }
    }

    /** Tells a text that holds what does not show, or that is empty although something was meant. */
    void scalar(ScalarEvent event, Node.Scalar scalar) {
        if (!scalar.plain() && Characters.hasForbidden(scalar.text())) {
            tell(
                    scalar.at(),
                    "text " + quoted(scalar.text()) + " holds an escaped control or direction character; take it out");
        }
        if (scalar.isEmpty()) {
            swallowed(event, scalar.at());
        }
    }

    /** {@code &team} is an anchor and {@code #team} a comment, and what people meant is lost without a word. */
    private void swallowed(ScalarEvent event, Location at) {
        if (event.getAnchor() != null) {
            tell(at, quoted("&" + event.getAnchor()) + " is an anchor in yaml, so there is no value; quote it");
            return;
        }
        int from = marks.index(event.getStartMark());
        Matcher comment =
                COMMENTED_OUT.matcher(source.text()).region(from, source.text().length());
        if (comment.lookingAt()) {
            Location place = new Location(source.path(), at.line(), at.column() + comment.start(1) - from);
            String text = source.restOfLine(comment.start(1)).strip();
            tell(place, quoted(text) + " is a comment in yaml, so there is no value; quote it");
        }
    }

    /** Tells where the parser gave up, and how to mend that. */
    void syntax(MarkedYAMLException error, Location last) {
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

    /** Tells anything else, with the line on which it stands. */
    void tell(Location place, String message) {
        if (!problems.isFull()) {
            problems.accept(new Problem(place, message).showing(source.excerpt(place)));
        }
    }
}
