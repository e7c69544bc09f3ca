package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.lookup.Answer.Holder;
import io.github.ownershipmaven.lookup.Answer.Holding;
import io.github.ownershipmaven.lookup.Answer.Holdings;
import io.github.ownershipmaven.lookup.Answer.Role;
import io.github.ownershipmaven.lookup.Everybody.Circle;
import io.github.ownershipmaven.model.Duties;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.RaciActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells what somebody holds.
 *
 * @param circle those of whom somebody is one
 */
record Held(Circle circle, Interest interest, LocalDate today) {

    /**
     * What these hold.
     *
     * @param groups for each of them all spellings
     * @param projects how many projects were searched
     */
    Holdings by(Collection<List<Owner>> groups, List<String> remarks, int projects) {
        return new Holdings(remarks, groups.stream().map(this::holder).toList(), projects);
    }

    private Holder holder(List<Owner> spellings) {
        Map<Persona, Map<Owner, List<Inspection>>> byPersona = new LinkedHashMap<>();
        Set<Owner> same = Set.copyOf(spellings);
        circle.inspections().forEach(inspection -> collect(same, inspection, byPersona));
        List<Role> roles = byPersona.entrySet().stream()
                .map(entry -> role(entry.getKey(), entry.getValue()))
                .toList();
        return new Holder(spellings.get(0), Contacts.of(spellings), roles);
    }

    private void collect(Set<Owner> same, Inspection inspection, Map<Persona, Map<Owner, List<Inspection>>> byPersona) {
        for (Persona persona : inspection.policy().personas().all()) {
            if (interest.takes(persona, inspection)) {
                inspection.ownership().holders(persona.id()).stream()
                        .filter(inspection::isSomebody)
                        .filter(same::contains)
                        .forEach(owner -> byPersona
                                .computeIfAbsent(persona, each -> new LinkedHashMap<>())
                                .computeIfAbsent(owner, each -> new ArrayList<>())
                                .add(inspection));
            }
        }
    }

    private Role role(Persona persona, Map<Owner, List<Inspection>> held) {
        List<Holding> holdings = held.entrySet().stream()
                .map(entry -> holding(entry.getKey(), entry.getValue()))
                .toList();
        List<Inspection> all = held.values().stream().flatMap(List::stream).toList();
        return new Role(
                persona.id(),
                persona.title(),
                holdings,
                activities(persona, all, Duties::accountable),
                activities(persona, all, Duties::responsible));
    }

    private Holding holding(Owner owner, List<Inspection> inspections) {
        return new Holding(
                owner,
                Standing.of(owner, inspections.get(0), today),
                inspections.stream()
                        .map(inspection -> inspection.project().id())
                        .distinct()
                        .toList());
    }

    private static List<String> activities(
            Persona persona, List<Inspection> inspections, Function<Duties, List<RaciActivity>> part) {
        return inspections.stream()
                .map(inspection -> inspection.raci().duties(persona.id()))
                .distinct()
                .flatMap(duties -> part.apply(duties).stream())
                .map(activity -> activity.id().value())
                .distinct()
                .toList();
    }
}
