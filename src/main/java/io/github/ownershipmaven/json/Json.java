package io.github.ownershipmaven.json;

import io.github.ownershipmaven.model.Quoted;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes JSON, one member a line; small objects are one line as a whole. */
public final class Json {

    private static final int ASCII = 0x7f;
    private static final String LINE_CONTROLS = "\n\r\t";
    private static final String LINE_LETTERS = "nrt";

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean first = true;
    private boolean inLine;

    private Json() {}

    /** A text that is one object. */
    public static String object(Consumer<Json> members) {
        Json json = new Json();
        json.nested('{', '}', () -> members.accept(json));
        return json.text.append('\n').toString();
    }

    /** A text that is one list. */
    public static String list(Consumer<Json> items) {
        Json json = new Json();
        json.nested('[', ']', () -> items.accept(json));
        return json.text.append('\n').toString();
    }

    /**
     * A value of maps, lists, texts and truths, without an end of line.
     *
     * @param depth how far the line is indented on which it begins, in steps
     */
    public static String value(Object value, int depth) {
        Json json = new Json();
        json.depth = depth;
        json.value(value);
        return json.text.toString();
    }

    /** A member that is an object. */
    public void object(String name, Runnable members) {
        name(name);
        nested('{', '}', members);
    }

    /** A member that is an object of a few members, on one line. */
    public void line(String name, Runnable members) {
        name(name);
        inLine(members);
    }

    /** An object of a few members in a list, on one line. */
    public void line(Runnable members) {
        next();
        inLine(members);
    }

    /** A member that is a list. */
    public <T> void list(String name, Collection<T> items, Consumer<T> each) {
        name(name);
        nested('[', ']', () -> items.forEach(each));
    }

    /** A member that is a list of texts. */
    public void list(String name, Collection<String> items) {
        list(name, items, this::item);
    }

    /** An object in a list. */
    public void item(Runnable members) {
        next();
        nested('{', '}', members);
    }

    /** A text in a list. */
    public void item(String value) {
        next();
        quoted(value);
    }

    /** A member that is a text. */
    public void member(String name, String value) {
        name(name);
        quoted(value);
    }

    /** A member that is a whole number. */
    public void member(String name, long value) {
        name(name);
        text.append(value);
    }

    /** A member that is a truth. */
    public void member(String name, boolean value) {
        name(name);
        text.append(value);
    }

    /** A member that is left out if there is none. */
    public void member(String name, Optional<?> value) {
        value.ifPresent(present -> member(name, present.toString()));
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            nested(
                    '{',
                    '}',
                    () -> map.forEach((name, each) -> {
                        name(name.toString());
                        value(each);
                    }));
        } else if (value instanceof List<?> list) {
            nested(
                    '[',
                    ']',
                    () -> list.forEach(each -> {
                        next();
                        value(each);
                    }));
        } else if (value instanceof Boolean) {
            text.append(value);
        } else {
            quoted(value.toString());
        }
    }

    private void nested(char open, char close, Runnable content) {
        text.append(open);
        depth++;
        first = true;
        content.run();
        depth--;
        if (!first) {
            newLine();
        }
        text.append(close);
        first = false;
    }

    private void inLine(Runnable members) {
        boolean outer = inLine;
        inLine = true;
        nested('{', '}', members);
        inLine = outer;
    }

    private void name(String name) {
        next();
        quoted(name);
        text.append(": ");
    }

    private void next() {
        if (!first) {
            text.append(inLine ? ", " : ",");
        }
        first = false;
        newLine();
    }

    private void newLine() {
        if (!inLine) {
            text.append('\n');
            for (int i = 0; i < depth; i++) {
                text.append("  ");
            }
        }
    }

    private void quoted(String value) {
        text.append('"');
        if (isPlain(value)) {
            text.append(value);
        } else {
            value.codePoints().forEach(this::escaped);
        }
        text.append('"');
    }

    /** Whether there is nothing to escape, as in nearly all texts. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c >= ASCII || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** What does not show is escaped too, so that a report shows what it holds. */
    private void escaped(int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            text.append('\\').append((char) codePoint);
        } else if (LINE_CONTROLS.indexOf(codePoint) >= 0) {
            text.append('\\').append(LINE_LETTERS.charAt(LINE_CONTROLS.indexOf(codePoint)));
        } else if (codePoint >= ' ' && codePoint < ASCII || !Quoted.isUnprintable(codePoint)) {
            text.appendCodePoint(codePoint);
        } else {
            for (char unit : Character.toChars(codePoint)) {
                text.append(String.format("\\u%04x", (int) unit));
            }
        }
    }
}
