package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.page.view.RuleView.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings the findings of all projects under their rules; what is said of many places is said once. */
final class RuleViews {

    private static final Comparator<RuleView> HEAVIEST_FIRST = Comparator.comparing(RuleView::severity)
            .thenComparing(view -> -view.count())
            .thenComparing(RuleView::rule);
    private static final Comparator<Found> MOST_FIRST = Comparator.<Found, Integer>comparing(
                    found -> -found.places().size())
            .thenComparing(found -> found.places().get(0).text())
            .thenComparing(found -> found.finding().message());
    private static final Comparator<Place> WIDEST_FIRST = Comparator.<Place, Integer>comparing(
                    place -> -place.projects().size())
            .thenComparing(Place::text);

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
        Map<String, List<Found>> byRule = found(byFinding).stream()
                .sorted(MOST_FIRST)
                .collect(Collectors.groupingBy(
                        found -> found.finding().rule(), LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(entry -> view(entry.getKey(), entry.getValue()))
                .sorted(HEAVIEST_FIRST)
                .toList();
    }

    private static List<Found> found(Map<Shortfall, List<ProjectPage>> byFinding) {
        Map<Shortfall, List<Place>> byText = new LinkedHashMap<>();
        byFinding.forEach((finding, concerned) -> byText.computeIfAbsent(finding.anywhere(), key -> new ArrayList<>())
                .add(new Place(finding.place(), concerned)));
        return byText.entrySet().stream()
                .map(entry -> new Found(
                        entry.getKey(),
                        entry.getValue().stream().sorted(WIDEST_FIRST).toList()))
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
