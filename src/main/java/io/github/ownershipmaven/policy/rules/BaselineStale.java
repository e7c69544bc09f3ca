package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
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

    private BaselineStale() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (Baseline.Entry entry : subject.suppressed().stale()) {
            Baseline.Key key = entry.key();
            String what = key.subject().isEmpty() ? "" : " about " + quoted(key.subject());
            problems.accept(new Problem(
                            entry.location(),
                            "rule " + quoted(key.rule()) + " has no such finding" + what + " in "
                                    + quoted(key.project())
                                    + " any more; take the entry out, as 'mvn ownership:baseline' does")
                    .about(key.rule() + " " + key.subject()));
        }
    }
}
