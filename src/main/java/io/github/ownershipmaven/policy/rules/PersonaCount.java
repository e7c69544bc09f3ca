package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Policy;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.function.Consumer;

/** Finds personas with fewer or more owners than the policy allows; vacancies, placeholders and repetitions do not count. */
final class PersonaCount {

    static final Rule RULE = new Rule(
            "persona-count", Severity.ERROR, "fewer or more owners than the policy allows", PersonaCount::check);

    private PersonaCount() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        Policy policy = subject.policy();
        policy.minimum().forEach((persona, least) -> {
            if (policy.conflict(persona).isEmpty()) {
                few(persona, least, subject, problems);
            }
        });
        policy.maximum()
                .forEach((persona, most) -> policy.conflict(persona)
                        .ifPresentOrElse(
                                conflict -> problems.accept(conflict.about(persona)),
                                () -> many(persona, most, subject, problems)));
    }

    private static void few(String persona, Located<Integer> least, Subject subject, Consumer<Problem> problems) {
        int owners = subject.realOwners(persona).size();
        boolean isToldAsRequired = subject.policy().requires(persona)
                && subject.ownership().holders(persona).isEmpty();
        if (owners < least.value() && !isToldAsRequired) {
            String remedy = "name " + (least.value() - owners) + " more under 'owners'";
            problems.accept(problem(persona, owners, "requires at least", least, remedy, subject));
        }
    }

    private static void many(String persona, Located<Integer> most, Subject subject, Consumer<Problem> problems) {
        int owners = subject.realOwners(persona).size();
        if (owners > most.value()) {
            String remedy = "take " + (owners - most.value()) + " out";
            problems.accept(problem(persona, owners, "allows at most", most, remedy, subject));
        }
    }

    private static Problem problem(
            String persona, int owners, String verb, Located<Integer> limit, String remedy, Subject subject) {
        String have = owners == 0 ? "no owner" : owners == 1 ? "1 owner" : owners + " owners";
        return new Problem(
                        subject.place(persona),
                        "persona " + quoted(persona) + " has " + have + ", but the policy " + verb + " " + limit.value()
                                + " (" + limit.location().fileAndLine() + "); " + remedy)
                .about(persona);
    }
}
