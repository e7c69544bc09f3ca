package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Placeholders;
import io.github.ownershipmaven.model.Policy;
import io.github.ownershipmaven.model.Raci;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a rule looks at: one project. */
public final class Subject {

    private final Ownership ownership;
    private final Policy policy;
    private final LocalDate today;
    private final Suppressed suppressed;
    private final Map<String, List<Holding>> byPersona = new LinkedHashMap<>();
    private final List<Holding> holdings;
    private final Raci raci;

    /**
     * A project to look at.
     *
     * @param ownership who owns it
     * @param policy what is demanded of it
     * @param today the day against which dates are held
     */
    public Subject(Ownership ownership, Policy policy, LocalDate today) {
        this(ownership, policy, today, Suppressed.NOTHING);
    }

    /**
     * A project of which it is known which waivers and entries of the baseline it has outlived.
     */
    Subject(Ownership ownership, Policy policy, LocalDate today, Suppressed suppressed) {
        this.suppressed = suppressed;
        this.ownership = ownership;
        this.policy = policy;
        this.today = today;
        this.raci = policy.raci(ownership);
        List<Holding> all = new ArrayList<>();
        ownership.owners().forEach((persona, owners) -> {
            List<Holding> ofPersona = new ArrayList<>();
            for (Owner owner : owners) {
                ofPersona.add(new Holding(persona, owner, Placeholders.placeholder(owner)));
            }
            byPersona.put(persona, List.copyOf(ofPersona));
            all.addAll(ofPersona);
        });
        this.holdings = List.copyOf(all);
    }

    public Ownership ownership() {
        return ownership;
    }

    public Policy policy() {
        return policy;
    }

    public LocalDate today() {
        return today;
    }

    /** Which waivers and entries of the baseline have lost their reason; nothing before those have been applied. */
    public Suppressed suppressed() {
        return suppressed;
    }

    /** Who does what in the project. */
    public Raci raci() {
        return raci;
    }

    /** Every owner that takes effect, with the id of the persona it holds. */
    public List<Holding> holdings() {
        return holdings;
    }

    /** Who holds a persona, given by its id. */
    public List<Holding> holdings(String persona) {
        return byPersona.getOrDefault(persona, List.of());
    }

    /** Who really holds a persona: neither vacancies nor placeholders, and the same owner only once. */
    public List<Owner> realOwners(String persona) {
        List<Owner> owners = new ArrayList<>();
        for (Holding holding : holdings(persona)) {
            if (holding.isReal() && !has(owners, holding.owner())) {
                owners.add(holding.owner());
            }
        }
        return owners;
    }

    private static boolean has(List<Owner> owners, Owner owner) {
        for (Owner other : owners) {
            if (other.isSameAs(owner)) {
                return true;
            }
        }
        return false;
    }

    /** Where the nearest file that has the persona writes it, or else where the owners are. */
    public Location place(String persona) {
        for (Assignment assignment : ownership.assignments()) {
            Located<String> written = assignment.persona();
            if (policy.personas().find(written.value()).stream()
                    .anyMatch(found -> found.id().equals(persona))) {
                return written.location();
            }
        }
        return ownership.place();
    }

    /**
     * An owner in a persona.
     *
     * @param persona the persona's id
     * @param placeholder the word that stands where a name should, if one does
     */
    public record Holding(String persona, Owner owner, Optional<String> placeholder) {

        /** Whether the owner is somebody: neither a vacancy nor a placeholder. */
        public boolean isReal() {
            return placeholder.isEmpty() && !(owner instanceof Owner.Vacancy);
        }

        /** Whether the owner is somebody who can be reached. */
        public boolean isReachable() {
            return isReal() && owner.isReachable();
        }
    }
}
