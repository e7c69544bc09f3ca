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

    private static final int LONGEST_EXCERPT = 100;

    /** The place of the character at this index of the text. */
    Location at(int index) {
        int line = 1
                + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
        int lineStart = text.lastIndexOf('\n', index - 1) + 1;
        return new Location(path, line, 1 + text.codePointCount(lineStart, index));
    }

    /** The line of the place and a caret below it; nothing where the line is too long to be read. */
    List<String> excerpt(Location place) {
        String line = line(place.line());
        if (line.isBlank() || line.length() > LONGEST_EXCERPT) {
            return List.of();
        }
        String before = line.substring(
                0, line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length()))));
        return List.of("  " + shown(line), "  " + " ".repeat(shown(before).length()) + "^");
    }

    /** The rest of the line that begins at this index. */
    String restOfLine(int index) {
        int end = text.indexOf('\n', index);
        return text.substring(index, end < 0 ? text.length() : end);
    }

    private String line(int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }

    private static String shown(String text) {
        return Quoted.shown(text.replace('\t', ' '));
    }
}
