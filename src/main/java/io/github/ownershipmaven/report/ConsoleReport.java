package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Portfolio.Skipped;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Quoted;
import io.github.ownershipmaven.model.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a build says on the console. */
public final class ConsoleReport {

    private static final int MOST_NAMES = 5;
    private static final int MOST_SHARING = 3;

    private ConsoleReport() {}

    /**
     * A finding as it is shown.
     *
     * @param lines what to log, each line with the severity's level
     * @param projects the ids of the projects that have it: many, where many inherit a faulty file
     */
    public record Entry(Severity severity, List<String> lines, Set<String> projects) {}

    /** Every finding of a portfolio once, sorted by place. */
    public static List<Entry> entries(Portfolio portfolio) {
        Map<Finding, Set<String>> projects = new TreeMap<>();
        Set<Finding> inherited = new TreeSet<>();
        for (Inspection inspection : portfolio.inspections()) {
            for (Finding finding : inspection.findings()) {
                projects.computeIfAbsent(finding, key -> new TreeSet<>())
                        .add(inspection.project().id());
                if (!inspection.ownership().isOwn(finding.problem().location())) {
                    inherited.add(finding);
                }
            }
        }
        return projects.entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue(), inherited.contains(entry.getKey())))
                .toList();
    }

    private static Entry entry(Finding finding, Set<String> projects, boolean inherited) {
        Problem problem = finding.problem();
        String first = problem.location() + ": " + problem.message() + remarks(finding, projects, inherited) + " ["
                + finding.rule() + "]";
        List<String> lines =
                Stream.concat(Stream.of(first), problem.excerpt().stream()).toList();
        return new Entry(finding.severity(), lines, projects);
    }

    /**
     * What follows the message of a finding.
     *
     * @param projects who has it
     * @param inherited whether any of them inherits the file
     */
    static String remarks(Finding finding, Set<String> projects, boolean inherited) {
        return (inherited ? " (in " + some(projects) + ")" : "") + (finding.known() ? " (in the baseline)" : "");
    }

    /** Up to three projects by name, more by their number. */
    private static String some(Set<String> projects) {
        return projects.size() > MOST_SHARING ? amount(projects.size(), "project") : Quoted.quoted(projects);
    }

    /** A file to copy for the first project that has none; the check refuses it until every TODO is a name. */
    public static List<String> draft(Portfolio portfolio) {
        List<Inspection> without = portfolio.inspections().stream()
                .filter(inspection -> inspection.ownership().files().isEmpty())
                .toList();
        return without.isEmpty() ? List.of() : draft(without.get(0), heirs(without));
    }

    private static List<String> draft(Inspection inspection, long heirs) {
        String heir = heirs == 0 ? "" : ", and be inherited by " + amount(heirs, "more project");
        Stream<String> head = Stream.of(
                inspection.ownership().place().file() + " could begin like this, with a name for every TODO" + heir
                        + ":",
                "  owners:");
        Stream<String> personas = inspection.policy().firstIds().stream()
                .map(persona ->
                        "    " + persona + ": TODO  # Name <email>, \"@handle\" or { team: name, chat: https://... }");
        return Stream.concat(head, personas).toList();
    }

    /** How many of the projects lie below the folder of the first. */
    private static long heirs(List<Inspection> inspections) {
        String folder = inspections.get(0).ownership().folder();
        String above = folder.isEmpty() ? "" : folder + "/";
        return inspections.stream()
                .map(inspection -> inspection.ownership().folder())
                .filter(other -> !other.equals(folder) && other.startsWith(above) && !other.startsWith(".."))
                .distinct()
                .count();
    }

    /** How many projects were checked, how many not and why, and how many findings there are. */
    public static String summary(Portfolio portfolio) {
        return "ownership: " + outcome(portfolio);
    }

    /** The summary without the word that says whose it is. */
    static String outcome(Portfolio portfolio) {
        long checked = projects(portfolio.inspections().stream());
        if (checked == 0) {
            return "no project was checked" + skipped(portfolio.skipped());
        }
        List<Finding> findings = findings(portfolio);
        String found =
                findings.isEmpty() ? "no findings in " : count(findings) + " in " + concerned(portfolio) + " of ";
        return found + amount(checked, "project") + " checked against " + policies(portfolio)
                + skipped(portfolio.skipped());
    }

    /** How many projects have findings. */
    private static long concerned(Portfolio portfolio) {
        return projects(portfolio.inspections().stream()
                .filter(inspection -> !inspection.findings().isEmpty()));
    }

    private static String policies(Portfolio portfolio) {
        Set<String> names = portfolio.inspections().stream()
                .map(inspection -> inspection.policy().name())
                .collect(Collectors.toCollection(TreeSet::new));
        return (names.size() == 1 ? "policy " : "policies ") + Quoted.quoted(names);
    }

    /** {@code 2 errors and 1 warning}. */
    public static String count(Collection<Finding> findings) {
        Map<Severity, Long> bySeverity = findings.stream()
                .collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.counting()));
        List<String> parts = bySeverity.entrySet().stream()
                .map(entry -> amount(
                        entry.getValue(),
                        entry.getKey() == Severity.INFO
                                ? "remark"
                                : entry.getKey().toString()))
                .toList();
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static long projects(Stream<Inspection> inspections) {
        return inspections
                .map(inspection -> inspection.project().id())
                .distinct()
                .count();
    }

    private static List<Finding> findings(Portfolio portfolio) {
        return portfolio.inspections().stream()
                .flatMap(inspection -> inspection.findings().stream())
                .sorted()
                .distinct()
                .toList();
    }

    private static String skipped(List<Skipped> skipped) {
        Map<String, List<String>> byReason = skipped.stream()
                .collect(Collectors.groupingBy(
                        Skipped::reason, TreeMap::new, Collectors.mapping(Skipped::project, Collectors.toList())));
        List<String> parts = new ArrayList<>();
        byReason.forEach((reason, projects) ->
                parts.add("; " + projects.size() + " skipped, " + reason + ": " + names(projects)));
        return String.join("", parts);
    }

    private static String names(List<String> projects) {
        String first = projects.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return projects.size() > MOST_NAMES ? first + " and " + (projects.size() - MOST_NAMES) + " more" : first;
    }

    private static String amount(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
