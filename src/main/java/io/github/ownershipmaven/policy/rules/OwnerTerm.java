package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.model.Term;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds owners whose time has not begun, has ended, or ends soon with nobody to follow. */
final class OwnerTerm {

    static final Rule RULE =
            new Rule("owner-term", Severity.WARNING, "not yet begun, ended, or a successor due", OwnerTerm::check);

    /** How long before the end of a term its successor should be known. */
    private static final int NOTICE_IN_DAYS = 30;

    private OwnerTerm() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (Subject.Holding holding : subject.holdings()) {
            if (!holding.owner().term().isOpen()) {
                problem(holding.owner(), subject.today())
                        .ifPresent(problem -> problems.accept(problem.about(holding.persona())));
            }
        }
    }

    private static Optional<Problem> problem(Owner owner, LocalDate today) {
        Term term = owner.term();
        return reversed(owner, term)
                .or(() -> term.since()
                        .filter(since -> since.value().isAfter(today))
                        .map(since -> problem(owner, since, "begins on", "name who holds the persona until then")))
                .or(() -> term.until()
                        .filter(until -> until.value().isBefore(today))
                        .map(until -> problem(owner, until, "ended on", takeOver(term))))
                .or(() -> term.until()
                        .filter(until -> term.successor().isEmpty())
                        .filter(until -> until.value().minusDays(NOTICE_IN_DAYS).isBefore(today))
                        .map(until -> problem(owner, until, "ends on", "name a 'successor' or a later day")));
    }

    private static Optional<Problem> reversed(Owner owner, Term term) {
        return term.until()
                .filter(until ->
                        term.since().stream().anyMatch(since -> since.value().isAfter(until.value())))
                .map(until -> problem(owner, until, "ends before it begins, on", "correct 'since' or 'until'"));
    }

    private static String takeOver(Term term) {
        return term.successor()
                .map(Located::value)
                .map(successor -> "put the successor " + quoted(successor) + " in this place")
                .orElse("name a new owner");
    }

    private static Problem problem(Owner owner, Located<LocalDate> day, String what, String remedy) {
        return new Problem(
                day.location(),
                "the term of " + quoted(owner.label()) + " " + what + " " + day.value() + "; " + remedy);
    }
}
