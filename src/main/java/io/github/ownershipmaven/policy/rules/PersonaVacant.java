package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Tells of declared vacancies, with more weight once their day is past. */
final class PersonaVacant {

    static final Rule RULE = new Rule(
            "persona-vacant", Severity.WARNING, "a declared vacancy; past its date an error", PersonaVacant::check);

    private PersonaVacant() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        for (Subject.Holding holding : subject.holdings()) {
            if (holding.owner() instanceof Owner.Vacancy vacancy) {
                problems.accept(
                        problem(holding.persona(), vacancy, subject.today()).about(holding.persona()));
            }
        }
    }

    private static Problem problem(String persona, Owner.Vacancy vacancy, LocalDate today) {
        return vacancy.until()
                .filter(until -> until.value().isBefore(today))
                .map(until -> new Problem(
                                until.location(),
                                "persona " + quoted(persona) + " is still vacant (" + quoted(vacancy.reason())
                                        + "), but was to be filled by " + until.value() + "; name an owner")
                        .weighing(Severity.ERROR))
                .orElseGet(() -> new Problem(
                        vacancy.location(),
                        "persona " + quoted(persona) + " is vacant (" + quoted(vacancy.reason()) + ")"
                                + vacancy.until()
                                        .map(until -> " until " + until.value())
                                        .orElse("")
                                + "; name an owner as soon as there is one"));
    }
}
