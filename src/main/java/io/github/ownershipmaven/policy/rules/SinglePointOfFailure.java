package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds people who stand alone for so many personas that nobody knows the service once they are away. */
final class SinglePointOfFailure {

    static final Rule RULE = new Rule(
            "single-point-of-failure",
            Severity.WARNING,
            "one person alone stands for too many personas",
            SinglePointOfFailure::check);

    private SinglePointOfFailure() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        int most = subject.policy().mostPersonas();
        List<Alone> alone = alone(subject);
        while (alone.size() > most) {
            Owner owner = alone.get(0).owner();
            List<String> personas = new ArrayList<>();
            for (Alone other : alone) {
                if (other.owner().isSameAs(owner)) {
                    personas.add(other.persona());
                }
            }
            alone.removeIf(other -> personas.contains(other.persona()));
            if (personas.size() > most) {
                problems.accept(problem(owner, personas, most));
            }
        }
    }

    /** The personas that one person holds alone, in the order of the catalogue. */
    private static List<Alone> alone(Subject subject) {
        List<Alone> alone = new ArrayList<>();
        for (Persona persona : subject.policy().personas().all()) {
            List<Owner> owners = subject.realOwners(persona.id());
            if (owners.size() == 1 && owners.get(0) instanceof Owner.Person person) {
                alone.add(new Alone(persona.id(), person));
            }
        }
        return alone;
    }

    private static Problem problem(Owner owner, List<String> personas, int most) {
        return new Problem(
                        owner.location(),
                        quoted(owner.label()) + " alone stands for " + quoted(personas)
                                + ", but one person should stand for " + most + " at most; name a second owner for "
                                + (personas.size() - most) + " of them")
                .about(owner.label());
    }

    /** A persona and the one person who holds it. */
    private record Alone(String persona, Owner owner) {}
}
