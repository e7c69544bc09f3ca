package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Placeholders;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.stream.Stream;

/** Finds owners that are only a name: at 3 a.m. a name is not enough. */
final class OwnerUnreachable {

    static final Rule RULE =
            new Rule("owner-unreachable", Severity.WARNING, "no way to reach the owner", OwnerUnreachable::check);

    private OwnerUnreachable() {}

    private static Stream<Problem> check(Subject subject) {
        return subject.holdings()
                .filter(holding -> Placeholders.isReal(holding.owner()))
                .filter(holding -> !holding.owner().isReachable())
                .map(OwnerUnreachable::unreachable);
    }

    private static Problem unreachable(Subject.Holding holding) {
        return new Problem(
                        holding.owner().location(),
                        "owner " + quoted(holding.owner().label()) + " of " + quoted(holding.persona())
                                + " cannot be reached; add an 'email', 'handle', 'chat' or 'on-call'")
                .about(holding.persona());
    }
}
