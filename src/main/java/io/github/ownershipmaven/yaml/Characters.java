package io.github.ownershipmaven.yaml;

import io.github.ownershipmaven.model.Problem;
import java.util.Optional;

/** Finds characters that make a text look like another. */
final class Characters {

    /** What takes the place of a forbidden character, so that all places stay as they are. */
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** Tells every line with a forbidden character, comments included, and gives back the source without them. */
    static Source withoutForbidden(Source source, Problems problems) {
        char[] text = source.text().toCharArray();
        int toldUntil = -1;
        boolean clean = true;
        for (int i = 0; i < text.length; i++) {
            if (isForbidden(text[i])) {
                clean = false;
                if (i > toldUntil && !problems.isFull()) {
                    problems.accept(forbidden(source, i));
                    toldUntil = i + source.restOfLine(i).length();
                }
                text[i] = REPLACEMENT;
            }
        }
        return clean ? source : new Source(source.path(), new String(text));
    }

    /** Whether a text holds a character that is forbidden or half of one, as escapes in quotes can. */
    static boolean hasForbidden(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (isForbidden(c) || Character.getType(c) == Character.SURROGATE) {
                return true;
            }
        }
        return false;
    }

    /** The first character of a key that cannot be seen. */
    static Optional<String> invisible(String key) {
        return key.codePoints()
                .filter(c -> c > 0x7F && (Character.getType(c) == Character.FORMAT || Character.isSpaceChar(c)))
                .mapToObj(Characters::name)
                .findFirst();
    }

    private static Problem forbidden(Source source, int index) {
        char c = source.text().charAt(index);
        String what = isBidirectional(c) ? "changes the direction in which text is shown" : "does not belong in a text";
        return new Problem(source.at(index), "character " + name(c) + " " + what + "; take it out");
    }

    private static boolean isForbidden(int c) {
        return isControl(c) || isBidirectional(c) || isOtherLineEnd(c) || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0x7F && c <= 0x9F;
    }

    private static boolean isBidirectional(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** Line ends to YAML 1.1, but not to editors. */
    private static boolean isOtherLineEnd(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    private static String name(int codePoint) {
        return String.format("U+%04X", codePoint);
    }
}
