package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Policy;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What a rule looks at: one project.
 *
 * @param ownership who owns it
 * @param policy what is demanded of it
 * @param today the day against which dates are held
 */
public record Subject(Ownership ownership, Policy policy, LocalDate today) {

    /** Every owner that takes effect, with the id of the persona it holds. */
    public Stream<Holding> holdings() {
        return ownership.owners().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(owner -> new Holding(entry.getKey(), owner)));
    }

    /**
     * An owner in a persona.
     *
     * @param persona the persona's id
     */
    public record Holding(String persona, Owner owner) {}
}
