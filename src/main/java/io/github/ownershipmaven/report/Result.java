package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
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
 * A finding as code hosts keep it from one build to the next.
 *
 * @param finding what was found
 * @param message what to tell of it, with the projects that inherit it
 * @param projects the ids of the projects that have it: many, where many inherit a faulty file
 * @param fingerprint what stays the same while the finding does, wherever in its file it moves
 */
record Result(Finding finding, String message, Set<String> projects, String fingerprint) {

    private static final int FINGERPRINT_BYTES = 16;

    /** The heaviest first, and then by place: for readers that show only so many. */
    static final Comparator<Result> BY_WEIGHT =
            Comparator.comparing((Result result) -> result.finding().severity()).thenComparing(Result::finding);

    /** Every finding of a portfolio once, sorted by place. */
    static List<Result> of(Portfolio portfolio) {
        Map<Finding, List<Inspection>> holders = new TreeMap<>();
        for (Inspection inspection : portfolio.inspections()) {
            for (Finding finding : inspection.findings()) {
                holders.computeIfAbsent(finding, key -> new ArrayList<>()).add(inspection);
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        List<Result> results = new ArrayList<>();
        holders.forEach((finding, inspections) -> {
            String identity = identity(finding, inspections);
            int number = seen.merge(identity, 1, Integer::sum);
            results.add(result(finding, inspections, digest(identity + '\n' + number)));
        });
        return results;
    }

    private static Result result(Finding finding, List<Inspection> inspections, String fingerprint) {
        Set<String> projects = new TreeSet<>();
        boolean inherited = false;
        for (Inspection inspection : inspections) {
            projects.add(inspection.project().id());
            inherited |= !isOwn(finding, inspection);
        }
        String message = finding.problem().message() + ConsoleReport.remarks(finding, projects, inherited);
        return new Result(finding, message, projects, fingerprint);
    }

    private static boolean isOwn(Finding finding, Inspection inspection) {
        return inspection.ownership().isOwn(finding.problem().location());
    }

    /**
     * Rule, project and subject. A file that many inherit belongs to no project that would outlive the others, and so
     * stands for itself.
     */
    private static String identity(Finding finding, List<Inspection> inspections) {
        String whose = inspections.stream()
                .filter(inspection -> isOwn(finding, inspection))
                .findFirst()
                .map(inspection -> inspection.project().id())
                .orElseGet(() -> finding.problem().location().file());
        return String.join("\n", finding.rule(), whose, finding.problem().subject());
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
