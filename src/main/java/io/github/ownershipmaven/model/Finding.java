package io.github.ownershipmaven.model;

import java.util.Comparator;

/**
 * A problem, stamped with the rule that found it and the weight that the policy gives it.
 *
 * @param rule the rule's id
 * @param severity how much it weighs here
 * @param problem where it is and what it says
 */
public record Finding(String rule, Severity severity, Problem problem) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.<Finding, Location>comparing(
                    finding -> finding.problem().location())
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.problem().message());

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The line that users read: {@code file:line:column: message [rule]}. */
    @Override
    public String toString() {
        return problem.location() + ": " + problem.message() + " [" + rule + "]";
    }
}
