package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds owners that are written twice for one persona. */
final class OwnerDuplicate {

    static final Rule RULE = new Rule(
            "owner-duplicate", Severity.WARNING, "the same owner twice for one persona", OwnerDuplicate::check);

    private OwnerDuplicate() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (Assignment assignment : subject.ownership().assignments()) {
            List<Owner> owners = assignment.owners();
            for (int i = 1; i < owners.size(); i++) {
                Owner second = owners.get(i);
                firstSame(owners.subList(0, i), second)
                        .ifPresent(first -> problems.accept(
                                duplicate(first, second, assignment.persona().value())));
            }
        }
    }

    private static Optional<Owner> firstSame(List<Owner> before, Owner owner) {
        return before.stream().filter(owner::isSameAs).findFirst();
    }

    private static Problem duplicate(Owner first, Owner second, String persona) {
        return new Problem(
                        second.location(),
                        "owner " + quoted(second.label()) + " of " + quoted(persona) + " is already named on line "
                                + first.location().line() + "; take one of them out")
                .about(persona);
    }
}
