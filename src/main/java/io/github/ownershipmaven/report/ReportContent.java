package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.RuleDescription;
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
 */
public record ReportContent(Portfolio portfolio, List<RuleDescription> rules, String version, String folder) {

    /** Where the plugin, its rules and its formats are explained. */
    static final String SITE = "https://ownershipmaven.github.io/ownership-maven-plugin/";

    public ReportContent {
        rules = List.copyOf(rules);
    }

    /** The same of a part of the projects, with the rules that found something there: thousands of files need not explain all. */
    public ReportContent of(Portfolio part) {
        Set<String> found = part.inspections().stream()
                .flatMap(inspection -> inspection.findings().stream())
                .map(Finding::rule)
                .collect(Collectors.toSet());
        List<RuleDescription> described =
                rules.stream().filter(rule -> found.contains(rule.id())).toList();
        return new ReportContent(part, described, version, folder);
    }

    /** The path of a file as seen from the root of the repository. */
    String path(Location location) {
        return Uris.isAbsolute(location.file()) ? location.file() : folder + location.file();
    }

    /** The page of a rule. */
    static String page(String rule) {
        return SITE + "rules/" + Uris.encoded(rule) + ".html";
    }

    /** Half a sentence as a whole one. */
    static String sentence(String half) {
        return half.isEmpty() ? half : Character.toUpperCase(half.charAt(0)) + half.substring(1) + ".";
    }
}
