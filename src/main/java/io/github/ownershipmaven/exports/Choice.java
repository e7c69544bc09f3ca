package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.model.People;
import java.util.List;

/**
 * What users choose for all views.
 *
 * @param people how much is told of people
 * @param lead ids of personas, of which the first that somebody holds gives the owner where a format has room for one
 * @param reviewers ids of the personas whose owners review changes
 */
public record Choice(People people, List<String> lead, List<String> reviewers) {

    /** The personas that give the one owner where nobody chooses others: those who build it come first. */
    public static final List<String> LEAD = List.of(
            "developer",
            "architecture-lead",
            "engineering-manager",
            "service-owner",
            "product-owner",
            "sre",
            "support-engineer");

    /** The personas that review changes where nobody chooses others. */
    public static final List<String> REVIEWERS = List.of("developer", "architecture-lead", "engineering-manager");

    public Choice {
        lead = List.copyOf(lead);
        reviewers = List.copyOf(reviewers);
    }
}
