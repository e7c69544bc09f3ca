package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Finds teams where the policy wants a person who answers, and people where it wants a team. */
final class OwnerKind {

    static final Rule RULE = new Rule(
            "owner-kind", Severity.ERROR, "a team where a person must be named, or the reverse", OwnerKind::check);

    private OwnerKind() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        subject.policy().kinds().forEach((persona, kind) -> {
            for (Subject.Holding holding : subject.holdings(persona)) {
                if (holding.isReal() && !is(kind.value(), holding.owner())) {
                    problems.accept(problem(holding, kind));
                }
            }
        });
    }

    private static boolean is(io.github.ownershipmaven.model.OwnerKind kind, Owner owner) {
        return switch (kind) {
            case PERSON -> owner instanceof Owner.Person;
            case TEAM -> owner instanceof Owner.Team;
        };
    }

    private static String kind(Owner owner) {
        return owner instanceof Owner.Person ? "person" : owner instanceof Owner.Team ? "team" : "service";
    }

    private static Problem problem(Subject.Holding holding, Located<io.github.ownershipmaven.model.OwnerKind> kind) {
        String remedy = switch (kind.value()) {
            case PERSON -> "name one, such as 'Ana Souza <ana@example.com>'";
            case TEAM -> "name one, such as '{ team: payments-sre, chat: \"#payments\" }'";
        };
        return new Problem(
                        holding.owner().location(),
                        "owner " + quoted(holding.owner().label()) + " of " + quoted(holding.persona()) + " is a "
                                + kind(holding.owner()) + ", but the policy requires a " + kind.value() + " ("
                                + kind.location().fileAndLine() + "); " + remedy)
                .about(holding.persona());
    }
}
