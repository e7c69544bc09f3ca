package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.page.view.RaciTable.Line;
import io.github.ownershipmaven.page.view.ReactorPage.Deviation;
import io.github.ownershipmaven.page.view.ReactorPage.RaciOverview;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings the responsibility matrices of all projects together. */
final class RaciOverviews {

    private RaciOverviews() {}

    /** The matrix that counts for most projects; the first of the build, where there are several of these. */
    static RaciTable usual(List<RaciTable> ofPolicies) {
        Map<RaciTable, Integer> counts = new LinkedHashMap<>();
        ofPolicies.forEach(table -> counts.merge(table, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<RaciTable, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(RaciTable.NONE);
    }

    /**
     * The overview.
     *
     * @param usual the matrix that counts for most projects
     * @param personas all that take part in it, or might
     */
    static RaciOverview of(RaciTable usual, List<Column> personas, List<ProjectPage> projects) {
        return new RaciOverview(
                usual,
                personas.stream()
                        .filter(persona -> usual.involves(persona.id()))
                        .toList(),
                unanswered(projects),
                deviations(projects));
    }

    private static Map<String, Integer> unanswered(List<ProjectPage> projects) {
        Map<String, Integer> unanswered = new HashMap<>();
        for (ProjectPage project : projects) {
            project.raci().lines().stream()
                    .filter(line -> isUnanswered(line, project))
                    .forEach(line -> unanswered.merge(line.id(), 1, Integer::sum));
        }
        return Map.copyOf(unanswered);
    }

    private static boolean isUnanswered(Line line, ProjectPage project) {
        return project.seats().stream()
                .filter(seat -> line.has(seat.persona(), 'A'))
                .noneMatch(seat -> seat.state().isHeld());
    }

    private static List<Deviation> deviations(List<ProjectPage> projects) {
        return projects.stream()
                .map(project -> new Deviation(
                        project,
                        project.raci().lines().stream().filter(Line::own).toList()))
                .filter(deviation -> !deviation.lines().isEmpty())
                .sorted(Comparator.comparing(deviation -> deviation.project().label()))
                .toList();
    }
}
