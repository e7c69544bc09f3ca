package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.lookup.Answer.Holder;
import io.github.ownershipmaven.lookup.Answer.Holding;
import io.github.ownershipmaven.lookup.Answer.Holdings;
import io.github.ownershipmaven.lookup.Answer.Role;
import io.github.ownershipmaven.model.Duties;
import io.github.ownershipmaven.model.Identities;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.RaciActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Tells what somebody holds.
 *
 * @param identities who is who in the inspections
 */
record Held(List<Inspection> inspections, Identities identities, Interest interest, LocalDate today) {

    /** What these hold, by their keys. */
    Holdings by(List<String> keys, List<String> remarks) {
        List<Holder> holders = keys.stream().map(this::holder).toList();
        return new Holdings(remarks, holders, inspections.size());
    }

    private Holder holder(String key) {
        Map<Persona, Map<Owner, List<Inspection>>> byPersona = new LinkedHashMap<>();
        inspections.forEach(inspection -> collect(key, inspection, byPersona));
        List<Role> roles = byPersona.entrySet().stream()
                .map(entry -> role(entry.getKey(), entry.getValue()))
                .toList();
        List<Owner> spellings = identities.groups().getOrDefault(key, List.of());
        return new Holder(spellings.get(0), Contacts.of(spellings), roles);
    }

    private void collect(String key, Inspection inspection, Map<Persona, Map<Owner, List<Inspection>>> byPersona) {
        for (Persona persona : inspection.policy().personas().all()) {
            if (interest.takes(persona, inspection)) {
                inspection.ownership().holders(persona.id()).stream()
                        .filter(inspection::isSomebody)
                        .filter(owner -> identities.of(owner).equals(key))
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
