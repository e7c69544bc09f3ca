package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds owners that are written twice for one persona. */
final class OwnerDuplicate {

    static final Rule RULE = new Rule(
            "owner-duplicate", Severity.WARNING, "the same owner twice for one persona", OwnerDuplicate::check);

    private OwnerDuplicate() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (Assignment assignment : subject.ownership().assignments()) {
            if (assignment.owners().size() > 1) {
                duplicates(assignment, problems);
            }
        }
    }

    private static void duplicates(Assignment assignment, Consumer<Problem> problems) {
        String persona = assignment.persona().value();
        Map<String, Owner> firstByIdentity = new HashMap<>();
        for (Owner owner : assignment.owners()) {
            first(owner, firstByIdentity)
                    .ifPresentOrElse(
                            first -> problems.accept(duplicate(first, owner, persona)),
                            () -> owner.identities().forEach(identity -> firstByIdentity.put(identity, owner)));
        }
    }

    private static Optional<Owner> first(Owner owner, Map<String, Owner> firstByIdentity) {
        return owner.identities().stream()
                .map(firstByIdentity::get)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Owner::location));
    }

    private static Problem duplicate(Owner first, Owner second, String persona) {
        return new Problem(
                        second.location(),
                        "owner " + quoted(second.label()) + " of " + quoted(persona) + " is already named on line "
                                + first.location().line() + "; take one of them out")
                .about(persona);
    }
}
