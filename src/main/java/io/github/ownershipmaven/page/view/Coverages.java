package io.github.ownershipmaven.page.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.page.view.ProjectPage.PartyShare;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts how well projects are covered. */
final class Coverages {

    private final List<ProjectPage> projects;
    private final Words words;

    Coverages(List<ProjectPage> projects, Words words) {
        this.projects = projects;
        this.words = words;
    }

    /** All seats. */
    Coverage ofAll() {
        return of("", projects);
    }

    /** One persona in all projects. */
    Coverage of(Column persona) {
        return Coverage.of(
                persona.title(),
                "#" + persona.anchor(),
                projects.stream().map(project -> project.state(persona.id())).toList());
    }

    /** Each party in all projects. */
    List<Coverage> byParty() {
        return Stream.of(Party.values())
                .map(party -> Coverage.of(
                        words.of("party." + party),
                        "",
                        projects.stream()
                                .map(project -> project.share(party).state())
                                .toList()))
                .toList();
    }

    /** Where a party has nobody. */
    List<PartyGap> ownerless() {
        return Stream.of(Party.values())
                .map(party -> new PartyGap(
                        party,
                        projects.stream()
                                .filter(project -> isGap(project.share(party)))
                                .toList()))
                .filter(gap -> !gap.projects().isEmpty())
                .toList();
    }

    private static boolean isGap(PartyShare share) {
        return !share.state().isHeld();
    }

    /** All seats of the projects of each tier. */
    List<Coverage> byTier() {
        Map<String, List<ProjectPage>> byTier =
                projects.stream().collect(groupingBy(project -> project.facts().tier(), TreeMap::new, toList()));
        return byTier.entrySet().stream()
                .map(tier -> of(tier.getKey().isEmpty() ? words.of("tier.none") : tier.getKey(), tier.getValue()))
                .toList();
    }

    private static Coverage of(String label, List<ProjectPage> projects) {
        return Coverage.of(
                label,
                "",
                projects.stream()
                        .flatMap(project -> project.seats().stream())
                        .map(Seat::state)
                        .toList());
    }
}
