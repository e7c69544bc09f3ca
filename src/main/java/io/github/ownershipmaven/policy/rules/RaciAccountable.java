package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Activities;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.RaciActivity;
import io.github.ownershipmaven.model.RaciActivity.Part;
import io.github.ownershipmaven.model.RaciLetter;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.List;
import java.util.function.Consumer;

/** Finds activities for which nobody is accountable, or more than one persona, which comes to the same. */
final class RaciAccountable {

    static final Rule RULE =
            new Rule("raci-accountable", Severity.ERROR, "not exactly one Accountable", RaciAccountable::check);

    private RaciAccountable() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (RaciActivity activity : subject.raci().activities()) {
            List<Part> accountable = activity.parts(RaciLetter.ACCOUNTABLE);
            if (accountable.size() > 1) {
                problems.accept(tooMany(activity, accountable));
            } else if (accountable.isEmpty() && activity.clear()) {
                problems.accept(nobody(activity));
            }
        }
    }

    private static Problem nobody(RaciActivity activity) {
        return new Problem(
                        activity.id().location(),
                        "activity " + quoted(activity.id().value()) + " has nobody accountable"
                                + Activities.retired(activity)
                                + ", but should have exactly one persona; give one of them the A")
                .about(activity.id().value());
    }

    private static Problem tooMany(RaciActivity activity, List<Part> accountable) {
        List<String> personas =
                accountable.stream().map(part -> part.persona().value()).toList();
        return new Problem(
                        accountable.get(1).location(),
                        "activity " + quoted(activity.id().value()) + " has " + personas.size()
                                + " accountable personas, " + quoted(personas)
                                + ", but should have exactly one; leave the A to one of them")
                .about(activity.id().value());
    }
}
