package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Placeholders;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.stream.Stream;

/** Finds owners that are only words where a name should stand, and personas that are written without an owner. */
final class OwnerPlaceholder {

    static final Rule RULE =
            new Rule("owner-placeholder", Severity.ERROR, "nobody real is named", OwnerPlaceholder::check);

    private OwnerPlaceholder() {}

    private static Stream<Problem> check(Subject subject) {
        return Stream.concat(
                subject.holdings()
                        .flatMap(holding -> Placeholders.placeholder(holding.owner()).stream()
                                .map(text -> problem(text, holding))),
                subject.ownership().assignments().stream()
                        .filter(assignment -> assignment.owners().isEmpty())
                        .filter(assignment -> !isRequired(assignment, subject))
                        .map(OwnerPlaceholder::empty));
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
