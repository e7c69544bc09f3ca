package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Raci;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Subject;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Finds matrices in which operations, development or product only looks on. */
final class RaciParties {

    static final Rule RULE =
            new Rule("raci-parties", Severity.WARNING, "a party has neither A nor R anywhere", RaciParties::check);

    private RaciParties() {}

    /** A project's own rows alone are no matrix, and a matrix that is half understood says nothing. */
    private static void check(Subject subject, Consumer<Problem> problems) {
        Raci raci = subject.raci();
        if (subject.policy().raci().isPresent() && raci.isClear()) {
            idle(subject).forEach(party -> problems.accept(idle(party, raci)));
        }
    }

    private static Set<Party> idle(Subject subject) {
        Set<Party> idle = EnumSet.allOf(Party.class);
        for (Persona persona : subject.policy().personas().all()) {
            if (!subject.raci().duties(persona.id()).isEmpty()) {
                persona.party().ifPresent(idle::remove);
            }
        }
        return idle;
    }

    private static Problem idle(Party party, Raci raci) {
        return new Problem(
                        raci.location(),
                        "no persona of " + party + " is accountable or responsible for anything in matrix "
                                + quoted(raci.name()) + ", so production is not owned collectively; give one an A or R")
                .about(party.toString());
    }
}
