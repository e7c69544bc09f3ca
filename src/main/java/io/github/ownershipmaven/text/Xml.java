package io.github.ownershipmaven.text;

import io.github.ownershipmaven.model.Quoted;

/** Writes XML 1.0, one element a line. */
public final class Xml {

    private static final int FIRST_BEYOND_CONTROLS = 0x20;
    private static final int FIRST_SURROGATE = 0xd800;
    private static final int LAST_SURROGATE = 0xdfff;
    private static final int LAST_OF_BASIC_PLANE = 0xfffd;
    private static final int FIRST_BEYOND_BASIC_PLANE = 0x10000;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    private Xml() {}

    /** A text that is a file of its own. */
    public static Xml document() {
        Xml xml = new Xml();
        xml.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return xml;
    }

    /** A text that goes into another one. */
    public static Xml part() {
        return new Xml();
    }

    /** Begins an element that holds others. */
    public void open(String name, String... attributes) {
        tag(name, attributes);
        text.append(">\n");
        depth++;
    }

    /** Ends the element that was begun last. */
    public void close(String name) {
        depth--;
        indent();
        text.append("</").append(name).append(">\n");
    }

    /** An element that holds nothing. */
    public void empty(String name, String... attributes) {
        tag(name, attributes);
        text.append("/>\n");
    }

    /** An element that holds a text. */
    public void element(String name, String content, String... attributes) {
        tag(name, attributes);
        text.append('>');
        content.codePoints().forEach(c -> escaped(c, false));
        text.append("</").append(name).append(">\n");
    }

    /**
     * The start of a tag.
     *
     * @param attributes names and values in turn
     */
    private void tag(String name, String... attributes) {
        indent();
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            attributes[i + 1].codePoints().forEach(c -> escaped(c, true));
            text.append('"');
        }
    }

    private void indent() {
        text.append("  ".repeat(depth));
    }

    private void escaped(int c, boolean inAttribute) {
        switch (c) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\n', '\t' -> text.append(inAttribute ? reference(c) : Character.toString(c));
            case '\r' -> text.append(reference(c));
            default -> text.append(shown(c));
        }
    }

    /** What does not show is written as a number, so that the file shows what it holds. */
    private static String shown(int c) {
        if (!isAllowed(c)) {
            return String.format("\\u%04X", c);
        }
        return Quoted.isUnprintable(c) ? reference(c) : Character.toString(c);
    }

    private static String reference(int c) {
        return "&#" + c + ";";
    }

    /** XML 1.0 has no way to write the other characters, not even escaped. */
    private static boolean isAllowed(int c) {
        return c >= FIRST_BEYOND_BASIC_PLANE
                || c >= FIRST_BEYOND_CONTROLS
                        && c <= LAST_OF_BASIC_PLANE
                        && (c < FIRST_SURROGATE || c > LAST_SURROGATE);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
