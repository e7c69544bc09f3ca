package io.github.ownershipmaven.schema;

import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Raci;
import io.github.ownershipmaven.model.RuleDescription;
import java.util.List;

/**
 * The words that our files may use.
 *
 * @param personas the catalogue
 * @param tiers the names of tiers; empty where any name does
 * @param raci the matrix whose activities OWNERS.yaml may have rows of its own for; one without any where any name does
 * @param rules all rules
 * @param closed whether an OWNERS.yaml with other words than these is wrong
 */
public record Vocabulary(
        Personas personas, List<String> tiers, Raci raci, List<RuleDescription> rules, boolean closed) {

    public Vocabulary {
        tiers = List.copyOf(tiers);
        rules = List.copyOf(rules);
    }
}
