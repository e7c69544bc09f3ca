package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Finds required personas that nobody holds. */
final class PersonaRequired {

    static final Rule RULE =
            new Rule("persona-required", Severity.ERROR, "a required persona without an owner", PersonaRequired::check);

    private PersonaRequired() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (String persona : subject.policy().requiredIds()) {
            if (subject.ownership().holders(persona).isEmpty()) {
                problems.accept(missing(persona, subject));
            }
        }
    }

    private static Problem missing(String persona, Subject subject) {
        return new Problem(
                        subject.place(persona),
                        "persona " + quoted(persona)
                                + " has no owner, but the policy requires one; add it under 'owners'")
                .about(persona);
    }
}
