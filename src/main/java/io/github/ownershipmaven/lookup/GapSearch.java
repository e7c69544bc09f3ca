package io.github.ownershipmaven.lookup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.ownershipmaven.lookup.Answer.Gap;
import io.github.ownershipmaven.lookup.Answer.Gaps;
import io.github.ownershipmaven.lookup.Step.Post;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Raci;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what nobody holds; projects for which the same line of a file is the reason stand together. */
record GapSearch(Interest interest, LocalDate today) {

    Gaps find(List<Inspection> inspections) {
        Map<String, List<Gap>> alike = inspections.parallelStream().flatMap(this::gaps).toList().stream()
                .collect(groupingBy(GapSearch::key, LinkedHashMap::new, toList()));
        List<String> order = inspections.stream()
                .flatMap(inspection -> inspection.policy().personas().ids().stream())
                .distinct()
                .toList();
        List<Gap> sorted = alike.values().stream()
                .map(GapSearch::joined)
                .sorted(Comparator.comparingInt(gap -> order.indexOf(gap.persona())))
                .toList();
        return new Gaps(sorted, inspections.size());
    }

    private static String key(Gap gap) {
        return gap.persona() + " " + gap.reason() + " " + gap.place();
    }

    private static Gap joined(List<Gap> same) {
        Gap first = same.get(0);
        return new Gap(
                first.persona(),
                first.title(),
                first.reason(),
                first.place(),
                first.owner(),
                same.stream().flatMap(gap -> gap.projects().stream()).distinct().toList());
    }

    private Stream<Gap> gaps(Inspection inspection) {
        Map<String, Step> steps = new HashMap<>();
        Rosters.of(inspection, today).steps().forEach(step -> steps.putIfAbsent(step.persona(), step));
        Raci raci = inspection.raci();
        Collection<Persona> all = inspection.policy().personas().all();
        return all.stream()
                .filter(persona -> interest.takes(persona, inspection))
                .flatMap(persona -> Optional.ofNullable(steps.get(persona.id()))
                        .map(step -> gaps(step, inspection))
                        .orElseGet(() -> unnamed(persona, raci, inspection)));
    }

    /** A declared vacancy counts beside holders too: there somebody is missing. */
    private static Stream<Gap> gaps(Step step, Inspection inspection) {
        List<Gap> gaps = new ArrayList<>();
        for (Post post : step.posts()) {
            if (post.standing() == Standing.VACANT || !step.isHeld() && post.standing() != Standing.HOLDS) {
                gaps.add(gap(
                        step, reason(post.standing()), post.owner().location(), Optional.of(post.owner()), inspection));
            }
        }
        if (step.posts().isEmpty()) {
            Reason reason = step.required() ? Reason.REQUIRED : Reason.ESCALATION;
            gaps.add(gap(
                    step,
                    unlessUnreadable(reason, inspection),
                    inspection.ownership().place(),
                    Optional.empty(),
                    inspection));
        }
        return gaps.stream();
    }

    /** Nobody is named and nobody must be, but the matrix counts on somebody. */
    private static Stream<Gap> unnamed(Persona persona, Raci raci, Inspection inspection) {
        if (raci.duties(persona.id()).isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Gap(
                persona.id(),
                persona.title(),
                unlessUnreadable(Reason.RACI, inspection),
                inspection.ownership().place(),
                Optional.empty(),
                List.of(inspection.project().id())));
    }

    private static Reason unlessUnreadable(Reason reason, Inspection inspection) {
        return inspection.ownership().isComplete() ? reason : Reason.UNREADABLE;
    }

    private static Reason reason(Standing standing) {
        return switch (standing) {
            case VACANT -> Reason.VACANT;
            case PLACEHOLDER -> Reason.PLACEHOLDER;
            case NOT_YET -> Reason.NOT_YET;
            case ENDED, HOLDS -> Reason.ENDED;
        };
    }

    private static Gap gap(Step step, Reason reason, Location place, Optional<Owner> owner, Inspection inspection) {
        return new Gap(
                step.persona(),
                step.title(),
                reason,
                place,
                owner,
                List.of(inspection.project().id()));
    }
}
