package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds services that operations, development and product do not own together. */
final class PartyUnrepresented {

    static final Rule RULE = new Rule(
            "party-unrepresented",
            Severity.WARNING,
            "operations, development or product has nobody: production is not owned collectively",
            PartyUnrepresented::check);

    private PartyUnrepresented() {}

    private static void check(Subject subject, Consumer<Problem> problems) {
        Set<Party> missing = EnumSet.allOf(Party.class);
        for (Persona persona : subject.policy().personas().all()) {
            if (subject.holdings(persona.id()).stream().anyMatch(Subject.Holding::isReal)) {
                persona.party().ifPresent(missing::remove);
            }
        }
        missing.forEach(party -> problems.accept(unrepresented(party, subject)));
    }

    private static List<String> personas(Party party, Subject subject) {
        return subject.policy().personas().all().stream()
                .filter(persona -> persona.party().filter(party::equals).isPresent())
                .map(Persona::id)
                .toList();
    }

    private static Problem unrepresented(Party party, Subject subject) {
        return new Problem(
                        subject.ownership().place(),
                        "nobody stands for " + party + ", so production is not owned collectively; name one of "
                                + quoted(personas(party, subject)))
                .about(party.toString());
    }
}
