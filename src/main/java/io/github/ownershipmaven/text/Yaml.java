package io.github.ownershipmaven.text;

import io.github.ownershipmaven.model.Quoted;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes YAML that every reader takes for the same text, whichever version of the language it knows. */
public final class Yaml {

    /** Begins with a letter, so that it is no number, day or time to anybody. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9._/-]*(?::[A-Za-z0-9._/-]+)?");

    private static final Set<String> NOT_TEXT = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private static final int LAST_OF_BASIC_PLANE = 0xffff;
    private static final String REPLACEMENT = "\ufffd";

    private Yaml() {}

    /** A scalar for a key or a value, on one line; in quotes unless it is text without them. */
    public static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !NOT_TEXT.contains(text.toLowerCase(Locale.ROOT)) ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        if (c == '"' || c == '\\') {
            return "\\" + (char) c;
        }
        if (Character.getType(c) == Character.SURROGATE) {
            return REPLACEMENT;
        }
        if (Quoted.isUnprintable(c)) {
            return String.format(c > LAST_OF_BASIC_PLANE ? "\\U%08X" : "\\u%04X", c);
        }
        return Character.toString(c);
    }
}
