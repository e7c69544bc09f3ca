package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.List;
import java.util.function.Consumer;

/** Finds people who hold two personas that the policy keeps apart, so that nobody checks only their own work. */
final class DutiesSeparated {

    static final Rule RULE = new Rule(
            "duties-separated",
            Severity.ERROR,
            "one person holds two personas that the policy separates",
            DutiesSeparated::check);

    private DutiesSeparated() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (Located<List<String>> set : subject.policy().separate()) {
            for (int i = 1; i < set.value().size(); i++) {
                for (Subject.Holding holding : subject.holdings(set.value().get(i))) {
                    if (isPerson(holding)) {
                        check(holding, set.value().subList(0, i), set, subject, problems);
                    }
                }
            }
        }
    }

    /** Teams are left out: who of a team does what is its own affair, and 'owner-kind' can demand people. */
    private static boolean isPerson(Subject.Holding holding) {
        return holding.isReal() && holding.owner() instanceof Owner.Person;
    }

    private static void check(
            Subject.Holding holding,
            List<String> others,
            Located<List<String>> set,
            Subject subject,
            Consumer<Problem> problems) {
        for (String other : others) {
            for (Subject.Holding before : subject.holdings(other)) {
                if (isPerson(before) && before.owner().isSameAs(holding.owner())) {
                    problems.accept(problem(holding, before, set));
                    return;
                }
            }
        }
    }

    private static Problem problem(Subject.Holding holding, Subject.Holding before, Located<List<String>> set) {
        return new Problem(
                        holding.owner().location(),
                        "owner " + quoted(holding.owner().label()) + " of " + quoted(holding.persona()) + " also holds "
                                + quoted(before.persona()) + ", but the policy separates the two ("
                                + set.location().fileAndLine() + "); name somebody else for one of them")
                .about(holding.persona());
    }
}
