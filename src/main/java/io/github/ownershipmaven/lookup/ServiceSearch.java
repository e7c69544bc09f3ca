package io.github.ownershipmaven.lookup;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.lookup.Answer.Place;
import io.github.ownershipmaven.lookup.Answer.Service;
import io.github.ownershipmaven.lookup.Answer.Services;
import io.github.ownershipmaven.model.Amounts;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Persona;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds who stands behind projects; those of which the same is to be said stand together.
 *
 * @param question what is asked, as complaints repeat it
 */
record ServiceSearch(Question question, Interest interest, LocalDate today) {

    /**
     * The services.
     *
     * @param remarks what is to be said of how they were found
     * @param matches what was found
     * @param inspections of the projects in which it was found, in their order
     */
    Services find(List<String> remarks, List<Match> matches, List<Inspection> inspections) {
        Map<Roster, List<Place>> places = new LinkedHashMap<>();
        Map<Roster, String> names = new LinkedHashMap<>();
        for (int i = 0; i < matches.size(); i++) {
            Roster roster = roster(inspections.get(i));
            names.putIfAbsent(roster, name(inspections.get(i)));
            places.computeIfAbsent(roster, key -> new ArrayList<>()).add(place(matches.get(i)));
        }
        List<Service> services = places.entrySet().stream()
                .map(each -> new Service(names.getOrDefault(each.getKey(), ""), each.getValue(), each.getKey()))
                .toList();
        return new Services(complaint(), remarks(remarks, matches), services);
    }

    private String complaint() {
        String of = question.of().map(what -> quoted(what.strip())).orElse("");
        return question.persona()
                .map(persona -> "nobody holds persona " + quoted(persona) + (of.isEmpty() ? "" : " of " + of))
                .orElse("nobody owns " + of);
    }

    private Roster roster(Inspection inspection) {
        return interest.persona()
                .map(written -> inspection
                        .policy()
                        .personas()
                        .find(written)
                        .map(Persona::id)
                        .orElse(written))
                .map(persona -> Rosters.of(inspection, today, persona))
                .orElseGet(() -> Rosters.of(inspection, today));
    }

    private static String name(Inspection inspection) {
        return inspection
                .ownership()
                .ownFile()
                .flatMap(OwnersFile::service)
                .map(Located::value)
                .orElseGet(() -> inspection.project().name());
    }

    private static Place place(Match match) {
        KnownProject project = match.project();
        List<String> within = match.paths().stream()
                .filter(path -> !path.equals(project.folder()))
                .toList();
        return new Place(project.project(), project.folder(), within);
    }

    private List<String> remarks(List<String> before, List<Match> matches) {
        List<String> remarks = new ArrayList<>(before);
        if (question.of().isPresent() && matches.size() > 1) {
            List<String> ids = matches.stream()
                    .map(match -> match.project().project().id())
                    .toList();
            remarks.add(
                    quoted(question.of().get().strip()) + " is in " + ids.size() + " projects: " + Amounts.few(ids));
        }
        return remarks;
    }
}
