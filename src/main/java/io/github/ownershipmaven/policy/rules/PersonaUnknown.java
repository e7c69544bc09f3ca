package io.github.ownershipmaven.policy.rules;

import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Finds personas that the catalogue does not know, under {@code owners} and in the escalation. */
final class PersonaUnknown {

    static final Rule RULE = new Rule(
            "persona-unknown", Severity.ERROR, "a persona that the catalogue does not know", PersonaUnknown::check);

    private PersonaUnknown() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (Assignment assignment : subject.ownership().assignments()) {
            check(assignment.persona(), subject, problems);
        }
        for (Located<String> step : subject.ownership().escalation()) {
            check(step, subject, problems);
        }
    }

    private static void check(Located<String> written, Subject subject, Consumer<Problem> problems) {
        Personas personas = subject.policy().personas();
        if (personas.find(written.value()).isEmpty()) {
            problems.accept(personas.unknown(written).about(written.value()));
        }
    }
}
