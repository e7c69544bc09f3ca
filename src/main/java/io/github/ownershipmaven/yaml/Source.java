package io.github.ownershipmaven.yaml;

import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Quoted;
import java.util.List;

/**
 * The text of a file.
 *
 * @param path what messages call the file
 */
record Source(String path, String text) {

    private static final int LONGEST_EXCERPT = 80;

    /** The place of the character at this index of the text. */
    Location at(int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (isLineEnd(i)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Location(path, line, 1 + text.codePointCount(lineStart, index));
    }

    /** The line of the place, or the part of a long one that is around it, and a caret below; nothing of a blank line. */
    List<String> excerpt(Location place) {
        int[] line = line(place.line()).codePoints().toArray();
        int caret = Math.min(place.column() - 1, line.length);
        int from = line.length <= LONGEST_EXCERPT ? 0 : Math.max(0, caret - LONGEST_EXCERPT / 2);
        int to = Math.min(line.length, from + LONGEST_EXCERPT);
        String before = (from > 0 ? "…" : "") + shown(line, from, caret);
        String behind = shown(line, caret, to) + (to < line.length ? "…" : "");
        return (before + behind).isBlank()
                ? List.of()
                : List.of("  " + before + behind, "  " + " ".repeat(before.length()) + "^");
    }

    /** The rest of the line that begins at this index. */
    String restOfLine(int index) {
        int end = index;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(index, end);
    }

    /** Whether a line ends with this character: a line feed, or a carriage return that none follows. */
    private boolean isLineEnd(int index) {
        char c = text.charAt(index);
        return c == '\n' || c == '\r' && !text.startsWith("\n", index + 1);
    }

    private String line(int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }

    private static String shown(int[] line, int from, int to) {
        return Quoted.shown(new String(line, from, to - from).replace('\t', ' '));
    }
}
