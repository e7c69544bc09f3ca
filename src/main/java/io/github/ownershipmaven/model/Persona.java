package io.github.ownershipmaven.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A role towards a service.
 *
 * @param id kebab-case
 * @param title the name for people
 * @param titles the names for people by language, such as {@code de}; empty where the title does for all
 * @param aliases further names under which it may be written
 * @param party the party it belongs to; empty for personas outside the three
 */
public record Persona(
        String id, String title, Map<String, String> titles, List<String> aliases, Optional<Party> party) {

    public Persona {
        titles = Map.copyOf(titles);
        aliases = List.copyOf(aliases);
    }

    /** A persona with one title for all languages. */
    public Persona(String id, String title, List<String> aliases, Optional<Party> party) {
        this(id, title, Map.of(), aliases, party);
    }
}
