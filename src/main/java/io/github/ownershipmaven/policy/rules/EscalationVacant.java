package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Finds steps of the escalation that lead to nobody who can be reached. */
final class EscalationVacant {

    static final Rule RULE = new Rule(
            "escalation-vacant",
            Severity.ERROR,
            "a step of the escalation has no reachable owner",
            EscalationVacant::check);

    private EscalationVacant() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (Located<String> step : subject.ownership().escalation()) {
            subject.policy()
                    .personas()
                    .find(step.value())
                    .map(Persona::id)
                    .filter(persona -> subject.holdings(persona).stream().noneMatch(Subject.Holding::isReachable))
                    .ifPresent(persona -> problems.accept(vacant(step, persona, subject)));
        }
    }

    private static Problem vacant(Located<String> step, String persona, Subject subject) {
        boolean own = subject.ownership().isOwn(step.location());
        Location place = own ? step.location() : subject.ownership().place();
        String origin = own ? "" : " " + subject.ownership().inheritedFrom(step.location());
        return new Problem(
                        place,
                        "escalation step " + quoted(step.value()) + origin
                                + " leads to nobody who can be reached; name an owner of " + quoted(persona)
                                + " with a contact")
                .about(persona);
    }
}
