package io.github.ownershipmaven.text;

import io.github.ownershipmaven.model.Quoted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /**
     * The lines of a mapping, in blocks.
     *
     * @param mapping keys to texts, lists and mappings, in the order in which they are to be written
     */
    public static List<String> lines(Map<String, ?> mapping) {
        List<String> lines = new ArrayList<>();
        mapping.forEach((key, value) -> entry(scalar(key) + ":", value, lines));
        return lines;
    }

    private static void entry(String key, Object value, List<String> lines) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            lines.add(key);
            indented("  ", lines(texts(map)), lines);
        } else if (value instanceof Collection<?> list && !list.isEmpty()) {
            lines.add(key);
            list.forEach(item -> item(item, lines));
        } else {
            lines.add(key + " " + flow(value));
        }
    }

    private static void item(Object item, List<String> lines) {
        if (item instanceof Map<?, ?> map && !map.isEmpty()) {
            List<String> entries = lines(texts(map));
            lines.add("  - " + entries.get(0));
            indented("    ", entries.subList(1, entries.size()), lines);
        } else {
            lines.add("  - " + flow(item));
        }
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?>) {
            return "{}";
        }
        return value instanceof Collection<?> ? "[]" : scalar(value.toString());
    }

    private static void indented(String by, List<String> what, List<String> lines) {
        what.forEach(line -> lines.add(by + line));
    }

    private static Map<String, Object> texts(Map<?, ?> map) {
        Map<String, Object> texts = new LinkedHashMap<>();
        map.forEach((key, value) -> texts.put(key.toString(), value));
        return texts;
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
