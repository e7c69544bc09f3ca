package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Placeholders;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Finds services that operations, development and product do not own together. */
final class PartyUnrepresented {

    static final Rule RULE = new Rule(
            "party-unrepresented",
            Severity.WARNING,
            "operations, development or product has nobody: production is not owned collectively",
            PartyUnrepresented::check);

    private PartyUnrepresented() {}

    private static Stream<Problem> check(Subject subject) {
        return Stream.of(Party.values())
                .filter(party -> personas(party, subject).stream().noneMatch(persona -> isHeld(persona, subject)))
                .map(party -> unrepresented(party, subject));
    }

    private static List<String> personas(Party party, Subject subject) {
        return subject.policy().personas().all().stream()
                .filter(persona -> persona.party().filter(party::equals).isPresent())
                .map(Persona::id)
                .toList();
    }

    private static boolean isHeld(String persona, Subject subject) {
        return subject.ownership().holders(persona).stream().anyMatch(Placeholders::isReal);
    }

    private static Problem unrepresented(Party party, Subject subject) {
        return new Problem(
                        subject.ownership().place(),
                        "nobody stands for " + party + ", so production is not owned collectively; name one of "
                                + quoted(personas(party, subject)))
                .about(party.toString());
    }
}
