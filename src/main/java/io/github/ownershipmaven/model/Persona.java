package io.github.ownershipmaven.model;

import java.util.List;
import java.util.Optional;

/**
 * A role towards a service.
 *
 * @param id kebab-case
 * @param title the name for people
 * @param aliases further names under which it may be written
 * @param party the party it belongs to; empty for personas outside the three
 */
public record Persona(String id, String title, List<String> aliases, Optional<Party> party) {

    public Persona {
        aliases = List.copyOf(aliases);
    }
}
