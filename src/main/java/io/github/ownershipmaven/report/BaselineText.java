package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Baseline;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes a baseline: an entry a line, sorted, so that merges are painless. */
public final class BaselineText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(?::[A-Za-z0-9._-]+)?");

    private BaselineText() {}

    /**
     * The text of the file.
     *
     * @param counts how many findings there are of each key
     */
    public static String of(Map<Baseline.Key, Integer> counts) {
        StringBuilder text =
                new StringBuilder("# Findings that fail no build, as they were there when the check was switched on.\n"
                        + "# Written by ownership:baseline, which takes out what is mended and adds nothing.\n");
        text.append(counts.isEmpty() ? "baseline: []\n" : "baseline:\n");
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> text.append("  - ")
                        .append(entry(entry.getKey(), entry.getValue()))
                        .append('\n'));
        return text.toString();
    }

    private static String entry(Baseline.Key key, int count) {
        String subject = key.subject().isEmpty() ? "" : ", subject: " + scalar(key.subject());
        String times = count > 1 ? ", count: " + count : "";
        return "{ rule: " + key.rule() + ", project: " + scalar(key.project()) + subject + times + " }";
    }

    private static String scalar(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                quoted.append(String.format("\\u%04X", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
