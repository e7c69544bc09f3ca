package io.github.ownershipmaven.schema;

import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.RaciMatrix.Activity;
import io.github.ownershipmaven.policy.Rule;
import java.util.List;

/**
 * The words that our files may use.
 *
 * @param personas the catalogue
 * @param tiers the names of tiers; empty where any name does
 * @param activities the rows of the matrix; empty where any name does
 * @param rules all rules
 * @param closed whether an OWNERS.yaml with other words than these is wrong
 */
public record Vocabulary(
        Personas personas, List<String> tiers, List<Activity> activities, List<Rule> rules, boolean closed) {

    public Vocabulary {
        tiers = List.copyOf(tiers);
        activities = List.copyOf(activities);
        rules = List.copyOf(rules);
    }
}
