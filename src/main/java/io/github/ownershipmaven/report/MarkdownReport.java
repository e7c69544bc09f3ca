package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.text.Markdown;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A summary for people: for the comment on a pull request, and for the summary of a build on GitHub. */
final class MarkdownReport {

    /** GitHub takes 65,536 characters for a comment; what others write around the summary needs some too. */
    static final int MOST_CHARACTERS = 60_000;

    private static final int FOR_THE_END = 5_000;
    private static final String ZERO_WIDTH_SPACE = "\u200b";

    private final ReportContent content;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> rules = new TreeSet<>();
    private boolean full;

    private MarkdownReport(ReportContent content) {
        this.content = content;
    }

    static String render(ReportContent content) {
        return new MarkdownReport(content).write();
    }

    private String write() {
        Portfolio portfolio = content.portfolio();
        List<Result> results = Result.of(content);
        text.append("## Ownership\n\n").append(verdict(portfolio)).append('\n');
        int shown = 0;
        for (Severity severity : Severity.values()) {
            shown += table(
                    severity,
                    results.stream()
                            .filter(result -> result.finding().severity() == severity)
                            .toList());
        }
        end(results.size() - shown);
        return text.toString();
    }

    private void end(int left) {
        if (left > 0) {
            text.append('\n').append(left);
            text.append(" further findings did not fit; the formats `json` and `csv` hold all of them.\n");
        }
        if (!rules.isEmpty()) {
            text.append('\n');
        }
        rules.forEach(rule ->
                text.append("[" + rule + "]: ").append(ReportContent.page(rule)).append('\n'));
    }

    private static String verdict(Portfolio portfolio) {
        return escaped(ReportContent.sentence(ConsoleReport.outcome(portfolio)));
    }

    /** Writes as many rows as fit, and says how many. */
    private int table(Severity severity, List<Result> results) {
        if (results.isEmpty() || full) {
            return 0;
        }
        text.append("\n### ").append(title(severity)).append("\n\n| place | finding | rule |\n|---|---|---|\n");
        int rows = 0;
        for (Result result : results) {
            String row = row(result);
            full = text.length() + row.length() > MOST_CHARACTERS - FOR_THE_END;
            if (full) {
                break;
            }
            text.append(row);
            rules.add(result.finding().rule());
            rows++;
        }
        return rows;
    }

    private static String title(Severity severity) {
        return switch (severity) {
            case ERROR -> "Errors";
            case WARNING -> "Warnings";
            case INFO -> "Remarks";
        };
    }

    private String row(Result result) {
        Finding finding = result.finding();
        Location place = result.place();
        return Stream.of(
                                escaped(content.path(place) + ":" + place.line() + ":" + place.column()),
                                escaped(result.message()),
                                "[" + finding.rule() + "]")
                        .reduce("|", (row, cell) -> row + " " + cell + " |")
                + "\n";
    }

    /**
     * Text that reads as it is written. A blank without width keeps {@code @} from calling people, {@code #} from
     * pointing to issues, and addresses from becoming links.
     */
    static String escaped(String plain) {
        return Markdown.escaped(plain)
                .replace("@", "@" + ZERO_WIDTH_SPACE)
                .replace("#", "#" + ZERO_WIDTH_SPACE)
                .replace("://", ":" + ZERO_WIDTH_SPACE + "//")
                .replace("www.", "www" + ZERO_WIDTH_SPACE + ".");
    }
}
