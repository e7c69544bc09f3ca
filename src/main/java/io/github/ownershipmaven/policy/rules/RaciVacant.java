package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Duties;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.List;
import java.util.function.Consumer;

/** Finds personas that have to do something, yet are nobody. */
final class RaciVacant {

    static final Rule RULE = new Rule(
            "raci-vacant",
            Severity.ERROR,
            "Accountable or Responsible for something, yet nobody holds the persona",
            RaciVacant::check);

    private RaciVacant() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        subject.raci().duties().forEach((persona, duties) -> {
            if (!duties.isEmpty() && isVacant(persona, subject)) {
                problems.accept(vacant(persona, duties, subject));
            }
        });
    }

    /** Required personas that are missing, and placeholders, are told by rules of their own. */
    private static boolean isVacant(String persona, Subject subject) {
        List<Subject.Holding> holdings = subject.holdings(persona);
        return holdings.isEmpty()
                ? !subject.policy().requires(persona)
                : holdings.stream().allMatch(holding -> holding.owner() instanceof Owner.Vacancy);
    }

    private static Problem vacant(String persona, Duties duties, Subject subject) {
        return new Problem(
                        place(persona, duties, subject),
                        "nobody holds persona " + quoted(persona) + ", but matrix "
                                + quoted(subject.raci().name()) + " makes it " + duties.summary()
                                + "; name an owner under 'owners', or give its part to another persona under 'raci'")
                .weighing(mustBeSomebody(persona, duties, subject) ? Severity.ERROR : Severity.WARNING)
                .about(persona);
    }

    /** Who is accountable must be somebody if the policy requires the persona, or the project itself has chosen it. */
    private static boolean mustBeSomebody(String persona, Duties duties, Subject subject) {
        return !duties.accountable().isEmpty() && subject.policy().requires(persona)
                || hasOwnRows(subject) && duties.accountablePlace(subject.ownership()::isOwn) != null;
    }

    /** The declared vacancy, or else the project's own row that names the persona, or else its column in the matrix. */
    private static Location place(String persona, Duties duties, Subject subject) {
        List<Subject.Holding> vacancies = subject.holdings(persona);
        if (!vacancies.isEmpty()) {
            return vacancies.get(0).owner().location();
        }
        Location own = hasOwnRows(subject) ? duties.place(subject.ownership()::isOwn) : null;
        Location place = own == null ? duties.place(any -> true) : own;
        return place == null ? subject.raci().location() : place;
    }

    private static boolean hasOwnRows(Subject subject) {
        return subject.ownership()
                .ownFile()
                .filter(file -> !file.raci().isEmpty())
                .isPresent();
    }
}
