package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.RuleDescription;
import io.github.ownershipmaven.model.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a report is made of.
 *
 * @param portfolio what was inspected, and what was found
 * @param rules what is known of every rule, in the order of the documentation
 * @param version the plugin's version
 * @param folder the ownership root as seen from the root of the repository, with a {@code /} behind it; empty if they
 *     are the same. Code hosts find files from the root of the repository.
 * @param elsewhere what places name that is no file of the sources: parameters, resources of a plugin dependency, and
 *     what is built in
 */
public record ReportContent(
        Portfolio portfolio, List<RuleDescription> rules, String version, String folder, Set<String> elsewhere) {

    /** Where the plugin, its rules and its formats are explained. */
    static final String SITE = "https://ownershipmaven.github.io/ownership-maven-plugin/";

    /** What stands in the place of a rule for that which keeps projects from being checked. */
    static final RuleDescription CONFIGURATION = new RuleDescription(
            "configuration",
            Severity.ERROR,
            "a fault of the policy, the baseline or a parameter, for which projects are not checked");

    private static final String UP = "../";

    public ReportContent {
        rules = List.copyOf(rules);
        elsewhere = Set.copyOf(elsewhere);
    }

    /** The content of reports all of whose places are files of the sources. */
    public ReportContent(Portfolio portfolio, List<RuleDescription> rules, String version, String folder) {
        this(portfolio, rules, version, folder, Set.of());
    }

    /** The same of a part of the projects, with the rules that found something there: thousands of files need not explain all. */
    public ReportContent of(Portfolio part) {
        Set<String> found = part.inspections().stream()
                .flatMap(inspection -> inspection.findings().stream())
                .map(Finding::rule)
                .collect(Collectors.toSet());
        List<RuleDescription> described =
                rules.stream().filter(rule -> found.contains(rule.id())).toList();
        return new ReportContent(part, described, version, folder, elsewhere);
    }

    /** Whether the place is in no file of the sources. */
    boolean isElsewhere(Location location) {
        return elsewhere.contains(location.file());
    }

    /** The path of a file as seen from the root of the repository; the name of what is no file as it is. */
    String path(Location location) {
        String file = location.file();
        return Uris.isAbsolute(file) || isElsewhere(location) ? file : joined(folder, file);
    }

    /** The path behind a folder, which each {@code ..} that leads out of it shortens. */
    private static String joined(String folder, String path) {
        String above = folder;
        String below = path;
        while (!above.isEmpty() && below.startsWith(UP)) {
            above = above.substring(0, above.lastIndexOf('/', above.length() - 2) + 1);
            below = below.substring(UP.length());
        }
        return above + below;
    }

    /** The page of a rule. */
    static String page(String rule) {
        return rule.equals(CONFIGURATION.id()) ? SITE + "policy.html" : SITE + "rules/" + Uris.encoded(rule) + ".html";
    }

    /** Half a sentence as a whole one. */
    static String sentence(String half) {
        return half.isEmpty() ? half : Character.toUpperCase(half.charAt(0)) + half.substring(1) + ".";
    }
}
