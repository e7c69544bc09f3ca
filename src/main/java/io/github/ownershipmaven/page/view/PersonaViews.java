package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.page.view.ReactorPage.PersonaView;
import io.github.ownershipmaven.page.view.ReactorPage.Share;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes what each persona finds in the page. */
final class PersonaViews {

    private static final Comparator<Share> MOST_FIRST = Comparator.comparingInt(Share::projects)
            .reversed()
            .thenComparing(share -> share.holder().label(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(share -> share.holder().anchor());

    private final List<ProjectPage> projects;
    private final RaciTable usual;

    /**
     * The views of all personas.
     *
     * @param usual the responsibility matrix of most projects
     */
    PersonaViews(List<ProjectPage> projects, RaciTable usual) {
        this.projects = projects;
        this.usual = usual;
    }

    PersonaView of(Column persona, Coverage coverage) {
        return new PersonaView(
                persona,
                coverage,
                shares(persona),
                projects.stream()
                        .filter(project -> project.state(persona.id()).isGap())
                        .toList(),
                usual.lines(persona.id(), 'A'),
                usual.lines(persona.id(), 'R'));
    }

    private List<Share> shares(Column persona) {
        Map<Holder, Integer> counts = new LinkedHashMap<>();
        for (ProjectPage project : projects) {
            project.seat(persona.id()).map(Seat::holdings).orElse(List.of()).stream()
                    .map(Seat.Holding::holder)
                    .distinct()
                    .forEach(holder -> counts.merge(holder, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(share -> new Share(share.getKey(), share.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }
}
