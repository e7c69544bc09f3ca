package io.github.ownershipmaven.imports.draft;

import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import java.util.Optional;

/** The personas that a file names itself. */
final class Named {

    private Named() {}

    /** Whether a file has a line for a persona, misspelled ones included. */
    static boolean names(OwnersFile file, String persona, Personas personas) {
        return file.owners().stream()
                .map(assignment -> assignment.persona().value())
                .anyMatch(name -> find(name, personas).equals(Optional.of(persona)));
    }

    private static Optional<String> find(String name, Personas personas) {
        return personas.find(name)
                .or(() -> personas.nearest(name).flatMap(personas::find))
                .map(Persona::id);
    }
}
