package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.PolicyFile.Waiver;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Finds waivers that are past their end, and those that let nothing pass any more, or never will. */
final class WaiverExpired {

    static final Rule RULE = new Rule(
            "waiver-expired",
            Severity.ERROR,
            "a waiver past its end, or one that matches nothing",
            Rule.Needs.SUPPRESSIONS,
            WaiverExpired::check);

    private WaiverExpired() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (Waiver waiver : subject.suppressed().expired()) {
            String message = name(waiver) + " ended on " + waiver.until().value()
                    + "; mend what it let pass, or give it a later end with its reason";
            problems.accept(new Problem(waiver.until().location(), message)
                    .about(waiver.rule().value()));
        }
        for (Waiver waiver : subject.suppressed().unused()) {
            problems.accept(new Problem(waiver.location(), name(waiver) + " lets nothing pass any more; take it out")
                    .about(waiver.rule().value()));
        }
        subject.suppressed().astray().forEach(waiver -> problems.accept(astray(waiver)));
    }

    /** Only a warning, as a project may be in the build with a profile only. */
    private static Problem astray(Waiver waiver) {
        return new Problem(
                        waiver.project().location(),
                        name(waiver) + " is for no project of this build; correct the name, or take it out")
                .weighing(Severity.WARNING)
                .about(waiver.rule().value());
    }

    private static String name(Waiver waiver) {
        return "the waiver of " + quoted(waiver.rule().value()) + " for "
                + quoted(waiver.project().value());
    }
}
