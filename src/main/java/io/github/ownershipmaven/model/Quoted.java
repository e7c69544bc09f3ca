package io.github.ownershipmaven.model;

import java.util.Collection;
import java.util.stream.Collectors;

/** Shows text that strangers wrote: on one line, short, and without characters that change what a terminal shows. */
public final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {}

    /** The text in single quotes. */
    public static String quoted(String text) {
        return "'" + shown(text) + "'";
    }

    /** The texts in single quotes, with commas and an "and" before the last. */
    public static String quoted(Collection<String> texts) {
        var list = texts.stream().map(Quoted::quoted).toList();
        int last = list.size() - 1;
        return last < 1 ? String.join("", list) : String.join(", ", list.subList(0, last)) + " and " + list.get(last);
    }

    /** The text with unprintable characters as {@code \\uXXXX}, cut after 80 characters. */
    public static String shown(String text) {
        return text.length() <= LONGEST && isPlain(text) ? text : escaped(text);
    }

    /** Nearly all texts are of ASCII, and need no closer look. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        int length = text.codePointCount(0, text.length());
        return length > LONGEST ? whole(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…" : whole(text);
    }

    /** The text with unprintable characters as {@code \\uXXXX}, however long it is: for reasons, which stand at their end. */
    public static String whole(String text) {
        return isPlain(text) ? text : escapedWhole(text);
    }

    private static String escapedWhole(String text) {
        return text.codePoints().mapToObj(Quoted::printable).collect(Collectors.joining());
    }

    /** Whether the character does not show, or changes how others show: control, format and separator characters. */
    public static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static String printable(int codePoint) {
        return isUnprintable(codePoint) ? String.format("\\u%04X", codePoint) : Character.toString(codePoint);
    }
}
