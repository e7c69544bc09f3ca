package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.stream.Stream;

/** Finds personas that the catalogue does not know, under {@code owners} and in the escalation. */
final class PersonaUnknown {

    static final Rule RULE = new Rule(
            "persona-unknown", Severity.ERROR, "a persona that the catalogue does not know", PersonaUnknown::check);

    private PersonaUnknown() {}

    private static Stream<Problem> check(Subject subject) {
        Personas personas = subject.policy().personas();
        return Stream.concat(
                        subject.ownership().assignments().stream().map(Assignment::persona),
                        subject.ownership().escalation().stream())
                .filter(written -> personas.find(written.value()).isEmpty())
                .map(written -> unknown(written, personas));
    }

    private static Problem unknown(Located<String> written, Personas personas) {
        String remedy = personas.nearest(written.value())
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> "known are " + quoted(personas.ids()));
        return new Problem(written.location(), "persona " + quoted(written.value()) + " is not known; " + remedy)
                .about(written.value());
    }
}
