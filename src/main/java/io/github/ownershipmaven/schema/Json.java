package io.github.ownershipmaven.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes JSON of maps, lists, texts and truths. */
final class Json {

    private static final String STEP = "  ";

    private Json() {}

    /**
     * The text of a value, without an end of line.
     *
     * @param depth how far the line is indented on which it begins, in steps
     */
    static String text(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach((key, each) -> entries.add(quoted(String.valueOf(key)) + ": " + text(each, depth + 1)));
            return block("{", entries, "}", depth);
        }
        if (value instanceof List<?> list) {
            return block("[", list.stream().map(each -> text(each, depth + 1)).toList(), "]", depth);
        }
        return value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String block(String begin, List<String> parts, String end, int depth) {
        String line = "\n" + STEP.repeat(depth);
        return parts.isEmpty() ? begin + end : begin + line + STEP + String.join("," + line + STEP, parts) + line + end;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", c) : String.valueOf((char) c));
            }
        });
        return quoted.append('"').toString();
    }
}
