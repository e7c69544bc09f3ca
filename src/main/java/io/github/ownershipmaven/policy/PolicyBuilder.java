package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.OwnerKind;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Policy;
import io.github.ownershipmaven.model.PolicyEntry;
import io.github.ownershipmaven.model.PolicyFile.Waiver;
import io.github.ownershipmaven.model.Raci;
import io.github.ownershipmaven.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the entries of a policy over one another, later ones over earlier ones. */
final class PolicyBuilder {

    private final Personas personas;
    private final List<Location> applied = new ArrayList<>();
    private final Map<String, Located<String>> required = new LinkedHashMap<>();
    private final Map<String, Located<Integer>> minimum = new LinkedHashMap<>();
    private final Map<String, Located<Integer>> maximum = new LinkedHashMap<>();
    private final Map<String, Located<List<Contact.Kind>>> contacts = new LinkedHashMap<>();
    private final Map<String, Located<OwnerKind>> kinds = new LinkedHashMap<>();
    private final Map<String, Located<Optional<Severity>>> severities = new LinkedHashMap<>();
    private List<String> emailDomains = List.of();
    private List<Located<List<String>>> separate = List.of();
    private Optional<Located<Integer>> reviewEvery = Optional.empty();
    private int mostPersonas = Policy.MOST_PERSONAS;
    private Optional<Location> ownFile = Optional.empty();

    PolicyBuilder(Personas personas) {
        this.personas = personas;
    }

    /** Lays the top level of a policy over what it extends: its list of required personas takes the other's place. */
    PolicyBuilder base(PolicyEntry entry) {
        if (entry.required().isPresent()) {
            required.clear();
        }
        return add(entry);
    }

    /** Lays an entry over those before it: required personas are added to the list, and an empty list clears it. */
    PolicyBuilder add(PolicyEntry entry) {
        applied.add(entry.location());
        entry.required().ifPresent(this::require);
        putAll(entry.minimum(), minimum);
        putAll(entry.maximum(), maximum);
        putAll(entry.contacts(), contacts);
        putAll(entry.kinds(), kinds);
        severities.putAll(entry.severities());
        entry.emailDomains().ifPresent(domains -> emailDomains = domains.value());
        entry.separate()
                .ifPresent(sets -> separate = sets.stream().map(this::ids).toList());
        reviewEvery = entry.reviewEvery().or(() -> reviewEvery);
        mostPersonas = entry.mostPersonas().map(Located::value).orElse(mostPersonas);
        entry.ownFile().ifPresent(own -> ownFile = Optional.of(own.location()).filter(place -> own.value()));
        return this;
    }

    /** Takes this list in place of all that entries have required. */
    void requireOnly(List<Located<String>> names) {
        required.clear();
        require(names);
    }

    private void require(List<Located<String>> names) {
        if (names.isEmpty()) {
            required.clear();
        }
        for (Located<String> name : names) {
            id(name.value()).ifPresent(id -> required.putIfAbsent(id, new Located<>(id, name.location())));
        }
    }

    private <T> void putAll(Map<String, Located<T>> written, Map<String, Located<T>> byId) {
        written.forEach((name, value) -> id(name).ifPresent(id -> byId.put(id, value)));
    }

    private Located<List<String>> ids(Located<List<String>> names) {
        List<String> ids =
                names.value().stream().map(this::id).flatMap(Optional::stream).toList();
        return new Located<>(ids, names.location());
    }

    /** Nothing for a persona that a later policy has retired: all that was demanded of it goes with it. */
    private Optional<String> id(String name) {
        return personas.find(name).map(Persona::id);
    }

    Policy build(String name, List<String> tiers, Optional<Raci> raci, List<Waiver> waivers) {
        return new Policy(
                name,
                personas,
                tiers,
                List.copyOf(required.values()),
                Map.copyOf(minimum),
                Map.copyOf(maximum),
                Map.copyOf(contacts),
                Map.copyOf(kinds),
                emailDomains,
                separate,
                reviewEvery,
                mostPersonas,
                ownFile,
                Map.copyOf(severities),
                raci,
                waivers,
                List.copyOf(applied));
    }
}
