package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Portfolio.Fault;
import io.github.ownershipmaven.model.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A finding, or a fault of the configuration, as code hosts keep it from one build to the next.
 *
 * @param finding what was found
 * @param place where to show it: its own place, or where that is no file, the nearest file of a project that has it
 * @param message what to tell of it, with the projects that inherit it
 * @param projects the ids of the projects that have it: many, where many inherit a faulty file
 * @param fingerprint what stays the same while the finding does, wherever in its file it moves
 */
record Result(Finding finding, Location place, String message, Set<String> projects, String fingerprint) {

    private static final int FINGERPRINT_BYTES = 16;

    /** The heaviest first, and then by place: for readers that show only so many. */
    static final Comparator<Result> BY_WEIGHT =
            Comparator.comparing((Result result) -> result.finding().severity()).thenComparing(Result::finding);

    private static final Comparator<Result> BY_PLACE =
            Comparator.comparing(Result::place).thenComparing(Result::finding);

    /**
     * Who has a finding.
     *
     * @param project its id
     * @param file where it says who owns it, or how it is configured
     * @param inherits whether the finding is in a file of another folder
     */
    private record Holder(String project, Location file, boolean inherits) {}

    /** Every finding and every fault of a build once, sorted by place. */
    static List<Result> of(ReportContent content) {
        Map<String, Integer> seen = new HashMap<>();
        List<Result> results = new ArrayList<>();
        holders(content).forEach((finding, holders) -> {
            String identity = identity(finding);
            int number = seen.merge(identity, 1, Integer::sum);
            results.add(result(finding, holders, digest(identity + '\n' + number), content));
        });
        results.sort(BY_PLACE);
        return results;
    }

    private static Map<Finding, List<Holder>> holders(ReportContent content) {
        Map<Finding, List<Holder>> holders = new TreeMap<>();
        for (Inspection inspection : content.portfolio().inspections()) {
            String project = inspection.project().id();
            Location file = inspection.ownership().place();
            for (Finding finding : inspection.findings()) {
                boolean inherits =
                        !inspection.ownership().isOwn(finding.problem().location());
                holders.computeIfAbsent(finding, key -> new ArrayList<>()).add(new Holder(project, file, inherits));
            }
        }
        for (Fault fault : content.portfolio().faults()) {
            Holder holder = new Holder(fault.project(), Location.startOf(fault.pom()), false);
            holders.computeIfAbsent(finding(fault), key -> new ArrayList<>()).add(holder);
        }
        return holders;
    }

    /** A fault as if a rule had found it. */
    static Finding finding(Fault fault) {
        return new Finding(ReportContent.CONFIGURATION.id(), ReportContent.CONFIGURATION.severity(), fault.problem());
    }

    private static Result result(Finding finding, List<Holder> holders, String fingerprint, ReportContent content) {
        Set<String> projects = new TreeSet<>();
        boolean inherited = false;
        for (Holder holder : holders) {
            projects.add(holder.project());
            inherited |= holder.inherits();
        }
        Problem problem = finding.problem();
        boolean elsewhere = content.isElsewhere(problem.location());
        return new Result(
                finding,
                elsewhere ? holders.get(0).file() : problem.location(),
                (elsewhere ? problem.line() : problem.message()) + ConsoleReport.remarks(finding, projects, inherited),
                projects,
                fingerprint);
    }

    /** Whether it keeps projects from being checked. */
    boolean isFault() {
        return finding.rule().equals(ReportContent.CONFIGURATION.id());
    }

    /** Rule, file and subject: the same in every report, whichever projects it is about. */
    private static String identity(Finding finding) {
        Problem problem = finding.problem();
        return String.join("\n", finding.rule(), problem.location().file(), problem.subject());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
