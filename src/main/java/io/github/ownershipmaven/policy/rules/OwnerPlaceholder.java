package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Finds owners that are only words where a name should stand, and personas that are written without an owner. */
final class OwnerPlaceholder {

    static final Rule RULE =
            new Rule("owner-placeholder", Severity.ERROR, "nobody real is named", OwnerPlaceholder::check);

    private OwnerPlaceholder() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (Subject.Holding holding : subject.holdings()) {
            holding.placeholder().ifPresent(text -> problems.accept(problem(text, holding)));
        }
        for (Assignment assignment : subject.ownership().assignments()) {
            if (assignment.owners().isEmpty() && !isRequired(assignment, subject)) {
                problems.accept(empty(assignment));
            }
        }
    }

    private static Problem problem(String text, Subject.Holding holding) {
        return new Problem(
                        holding.owner().location(),
                        "owner " + quoted(text) + " of " + quoted(holding.persona())
                                + " stands for nobody; name a person or a team, or write '{ vacant: reason }'")
                .about(holding.persona());
    }

    /** A required persona without an owner is told as such, by its own rule. */
    private static boolean isRequired(Assignment assignment, Subject subject) {
        return subject.policy().personas().find(assignment.persona().value()).stream()
                .anyMatch(persona -> subject.policy().requires(persona.id()));
    }

    private static Problem empty(Assignment assignment) {
        Located<String> persona = assignment.persona();
        return new Problem(
                        persona.location(),
                        "persona " + quoted(persona.value())
                                + " is written without an owner; name one, or take the line out")
                .about(persona.value());
    }
}
