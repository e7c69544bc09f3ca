package io.github.ownershipmaven.lookup;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import java.util.List;
import java.util.Optional;

/**
 * Which persona somebody is interested in.
 *
 * @param persona as written; empty for all
 */
record Interest(Optional<String> persona) {

    /** Whether a persona is of interest; each policy may call it something else. */
    boolean takes(Persona other, Inspection inspection) {
        return persona.isEmpty()
                || inspection
                        .policy()
                        .personas()
                        .find(persona.get())
                        .filter(other::equals)
                        .isPresent();
    }

    /** What to say if no policy knows the persona. */
    Optional<Answer> refuse(List<Inspection> inspections) {
        return persona.filter(name -> inspections.stream()
                        .noneMatch(each -> each.policy().personas().find(name).isPresent()))
                .flatMap(name -> inspections.stream()
                        .findFirst()
                        .map(first -> unknown(name, first.policy().personas())));
    }

    private static Answer unknown(String name, Personas personas) {
        String message = "persona " + quoted(name) + " is not known";
        return personas.nearest(name)
                .map(near -> new Answer.Unknown(message, List.of(near)))
                .orElseGet(() -> new Answer.Unknown(message + "; known are " + quoted(personas.ids()), List.of()));
    }
}
