package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds owners that are written twice for one persona. */
final class OwnerDuplicate {

    static final Rule RULE = new Rule(
            "owner-duplicate", Severity.WARNING, "the same owner twice for one persona", OwnerDuplicate::check);

    private OwnerDuplicate() {}

    private static Stream<Problem> check(Subject subject) {
        return subject.ownership().assignments().stream().flatMap(OwnerDuplicate::duplicates);
    }

    private static Stream<Problem> duplicates(Assignment assignment) {
        List<Owner> owners = assignment.owners();
        return IntStream.range(1, owners.size())
                .boxed()
                .flatMap(i -> owners.subList(0, i).stream()
                        .filter(owners.get(i)::isSameAs)
                        .limit(1)
                        .map(first -> duplicate(
                                first, owners.get(i), assignment.persona().value())));
    }

    private static Problem duplicate(Owner first, Owner second, String persona) {
        return new Problem(
                        second.location(),
                        "owner " + quoted(second.label()) + " of " + quoted(persona) + " is already named on line "
                                + first.location().line() + "; take one of them out")
                .about(persona);
    }
}
