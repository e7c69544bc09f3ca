package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Finds owners that are only a name: at 3 a.m. a name is not enough. */
final class OwnerUnreachable {

    static final Rule RULE =
            new Rule("owner-unreachable", Severity.WARNING, "no way to reach the owner", OwnerUnreachable::check);

    private OwnerUnreachable() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (Subject.Holding holding : subject.holdings()) {
            if (holding.isReal() && !holding.isReachable()) {
                problems.accept(unreachable(holding));
            }
        }
    }

    private static Problem unreachable(Subject.Holding holding) {
        return new Problem(
                        holding.owner().location(),
                        "owner " + quoted(holding.owner().label()) + " of " + quoted(holding.persona())
                                + " cannot be reached; add an 'email', 'handle', 'chat' or 'on-call'")
                .about(holding.persona());
    }
}
