package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.StaleEntry;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Finds entries of the baseline whose findings are mended, so that the file only shrinks. */
final class BaselineStale {

    static final Rule RULE = new Rule(
            "baseline-stale",
            Severity.WARNING,
            "a baseline entry that no longer matches",
            Rule.Needs.SUPPRESSIONS,
            BaselineStale::check);

    private static final String AS_THE_GOAL = ", as 'mvn ownership:baseline' does";
    private static final String TAKE_OUT = "take the entry out" + AS_THE_GOAL;

    private BaselineStale() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (StaleEntry stale : subject.suppressed().stale()) {
            Baseline.Key key = stale.entry().key();
            problems.accept(
                    new Problem(stale.entry().location(), message(stale)).about(key.rule() + " " + key.subject()));
        }
    }

    private static String message(StaleEntry stale) {
        Baseline.Key key = stale.entry().key();
        String rule = "rule " + quoted(key.rule());
        String where =
                (key.subject().isEmpty() ? "" : " about " + quoted(key.subject())) + " in " + quoted(key.project());
        if (stale.why() instanceof StaleEntry.UnknownRule unknown) {
            return rule + " is not known; "
                    + unknown.meant()
                            .map(meant -> "did you mean " + quoted(meant) + "?")
                            .orElse(TAKE_OUT);
        }
        if (stale.why() instanceof StaleEntry.Repeated repeated) {
            return rule + where + " is already on line " + repeated.first().line() + "; " + TAKE_OUT;
        }
        if (stale.why() instanceof StaleEntry.PartlyMended partly) {
            return rule + " has only " + partly.left() + " of " + stale.entry().count() + " such findings" + where
                    + " left; " + (partly.left() > 1 ? "write 'count: " + partly.left() + "'" : "take 'count' out")
                    + AS_THE_GOAL;
        }
        return rule + " has no such finding" + where + " any more; " + TAKE_OUT;
    }
}
