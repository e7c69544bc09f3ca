package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.RaciActivity;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Finds what a matrix cannot mean, and consumers that answer for the service they use. */
final class RaciLetter {

    static final Rule RULE = new Rule(
            "raci-letter",
            Severity.ERROR,
            "unknown activity, persona or letter; two letters other than A/R; a consumer that is Accountable",
            RaciLetter::check);

    private static final String CONSUMER = "service-consumer";

    private RaciLetter() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        subject.raci().problems().forEach(problems);
        for (RaciActivity activity : subject.raci().duties(CONSUMER).accountable()) {
            activity.part(CONSUMER).ifPresent(part -> problems.accept(accountable(part, activity)));
        }
    }

    private static Problem accountable(RaciActivity.Part part, RaciActivity activity) {
        return new Problem(
                        part.location(),
                        "persona " + quoted(part.persona().value()) + " is accountable for activity "
                                + quoted(activity.id().value())
                                + ", but consumers do not answer for the service they use; give the A to another persona")
                .about(activity.id().value());
    }
}
