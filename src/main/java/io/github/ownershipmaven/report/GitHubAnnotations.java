package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lines by which a build on GitHub Actions marks a pull request at the very place. */
public final class GitHubAnnotations {

    /** How many annotations of one level GitHub shows for a step. */
    public static final int MOST = 10;

    private GitHubAnnotations() {}

    /** The commands, errors first; each has to begin a line of the build's output. */
    public static List<String> commands(ReportContent content) {
        Map<Severity, Integer> told = new EnumMap<>(Severity.class);
        return Result.of(content).stream()
                .sorted(Result.BY_WEIGHT)
                .filter(result -> told.merge(result.finding().severity(), 1, Integer::sum) <= MOST)
                .map(result -> command(result, content))
                .toList();
    }

    /** What GitHub will not show, as one sentence a level; nothing if it shows all. */
    public static List<String> left(ReportContent content) {
        Map<Severity, Integer> all = new EnumMap<>(Severity.class);
        Result.of(content).forEach(result -> all.merge(result.finding().severity(), 1, Integer::sum));
        List<String> left = new ArrayList<>();
        all.forEach((severity, number) -> {
            if (number > MOST) {
                left.add("ownership: GitHub shows " + MOST + " annotations of a level a step; " + (number - MOST)
                        + " more at level '" + severity + "' stand only in this log and in the reports");
            }
        });
        return left;
    }

    private static String command(Result result, ReportContent content) {
        Location place = result.place();
        return "::" + level(result.finding().severity())
                + " file=" + property(content.path(place))
                + ",line=" + place.line()
                + ",col=" + place.column()
                + ",title=" + property("ownership: " + result.finding().rule())
                + "::" + data(result.message());
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
