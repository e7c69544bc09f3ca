package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Activities;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.RaciActivity;
import io.github.ownershipmaven.model.RaciLetter;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Finds activities that nobody does. */
final class RaciResponsible {

    static final Rule RULE = new Rule("raci-responsible", Severity.ERROR, "no Responsible", RaciResponsible::check);

    private RaciResponsible() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (RaciActivity activity : subject.raci().activities()) {
            if (activity.clear() && !activity.has(RaciLetter.RESPONSIBLE)) {
                problems.accept(nobody(activity));
            }
        }
    }

    private static Problem nobody(RaciActivity activity) {
        return new Problem(
                        activity.id().location(),
                        "activity " + quoted(activity.id().value()) + " has nobody responsible"
                                + Activities.retired(activity)
                                + ", so nobody does it; give at least one persona an R, or the accountable one an A/R")
                .about(activity.id().value());
    }
}
