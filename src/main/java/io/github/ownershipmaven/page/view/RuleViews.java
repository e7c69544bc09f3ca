package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.page.view.RuleView.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings the findings of all projects under their rules, each finding once. */
final class RuleViews {

    private static final Comparator<RuleView> HEAVIEST_FIRST = Comparator.comparing(RuleView::severity)
            .thenComparing(view -> -view.findings().size())
            .thenComparing(RuleView::rule);

    private RuleViews() {}

    static List<RuleView> of(List<ProjectPage> projects) {
        Map<Shortfall, List<ProjectPage>> byFinding = new LinkedHashMap<>();
        for (ProjectPage project : projects) {
            project.findings().stream()
                    .distinct()
                    .forEach(finding -> byFinding
                            .computeIfAbsent(finding, key -> new ArrayList<>())
                            .add(project));
        }
        Map<String, List<Found>> byRule = byFinding.entrySet().stream()
                .map(entry -> new Found(entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Found>comparingInt(
                                found -> -found.projects().size())
                        .thenComparing(found -> found.finding().place())
                        .thenComparing(found -> found.finding().message()))
                .collect(Collectors.groupingBy(
                        found -> found.finding().rule(), LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(entry -> view(entry.getKey(), entry.getValue()))
                .sorted(HEAVIEST_FIRST)
                .toList();
    }

    private static RuleView view(String rule, List<Found> findings) {
        return new RuleView(
                rule,
                Shortfall.page(rule),
                findings.stream()
                        .map(found -> found.finding().severity())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                findings);
    }
}
