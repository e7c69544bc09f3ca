package io.github.ownershipmaven.model;

import java.util.List;
import java.util.Map;

/**
 * What the organisation demands of one project.
 *
 * @param name what users call it
 * @param personas the catalogue
 * @param required the ids of the personas that must have an owner, in the order in which they are told
 * @param severities the weight of findings by rule id, where it differs from the rule's own
 */
public record Policy(String name, Personas personas, List<String> required, Map<String, Severity> severities) {

    /** The policy where an organisation has not written one. */
    public static final Policy DEFAULT = new Policy(
            "default",
            Personas.BUILT_IN,
            List.of("service-owner", "product-owner", "engineering-manager", "sre"),
            Map.of());

    public Policy {
        required = List.copyOf(required);
        severities = Map.copyOf(severities);
    }

    /** The same policy with another list of required personas. */
    public Policy requiring(List<String> personaIds) {
        return new Policy(name, personas, personaIds, severities);
    }

    /** Whether the persona must have an owner. */
    public boolean requires(String personaId) {
        return required.contains(personaId);
    }
}
