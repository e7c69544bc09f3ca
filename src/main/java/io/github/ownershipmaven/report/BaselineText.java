package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.text.Yaml;
import java.util.Map;

/** Writes a baseline: an entry a line, sorted, so that merges are painless. */
public final class BaselineText {

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
        String subject = key.subject().isEmpty() ? "" : ", subject: " + Yaml.scalar(key.subject());
        String times = count > 1 ? ", count: " + count : "";
        return "{ rule: " + key.rule() + ", project: " + Yaml.scalar(key.project()) + subject + times + " }";
    }
}
