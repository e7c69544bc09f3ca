package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Severity;
import java.util.List;

/**
 * The findings of one rule.
 *
 * @param page where the rule is explained
 * @param severity the heaviest
 */
public record RuleView(String rule, String page, Severity severity, List<Found> findings) {

    public RuleView {
        findings = List.copyOf(findings);
    }

    /** How many findings there are, each place counted once. */
    public int count() {
        return findings.stream().mapToInt(found -> found.places().size()).sum();
    }

    /** In how many projects the rule finds something. */
    public long projects() {
        return findings.stream()
                .flatMap(found -> found.places().stream())
                .flatMap(place -> place.projects().stream())
                .map(ProjectPage::anchor)
                .distinct()
                .count();
    }

    /**
     * Findings that say the same of different places.
     *
     * @param finding what they say
     * @param places sorted; the one with the most projects first
     */
    public record Found(Shortfall finding, List<Place> places) {

        public Found {
            places = List.copyOf(places);
        }
    }
}
