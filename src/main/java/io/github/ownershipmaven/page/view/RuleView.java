package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Severity;
import java.util.List;

/** The findings of one rule. */
public record RuleView(String rule, String page, Severity severity, List<Found> findings) {

    /** In how many projects the rule finds something. */
    public long projects() {
        return findings.stream()
                .flatMap(found -> found.projects().stream())
                .map(ProjectPage::anchor)
                .distinct()
                .count();
    }

    /** A finding and the projects that have it: many, where many inherit a faulty file. */
    public record Found(Shortfall finding, List<ProjectPage> projects) {}
}
