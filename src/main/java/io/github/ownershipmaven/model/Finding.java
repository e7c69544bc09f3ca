package io.github.ownershipmaven.model;

import java.util.Comparator;

/**
 * A problem, stamped with the rule that found it and the weight that the policy gives it.
 *
 * @param rule the rule's id
 * @param severity how much it weighs here
 * @param problem where it is and what it says
 * @param known whether the baseline lists it, so that it fails no build
 */
public record Finding(String rule, Severity severity, Problem problem, boolean known) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.<Finding, Location>comparing(
                    finding -> finding.problem().location())
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.problem().message())
            .thenComparing(Finding::known);

    /** A finding that no baseline lists. */
    public Finding(String rule, Severity severity, Problem problem) {
        this(rule, severity, problem, false);
    }

    /** The same finding, listed in the baseline: a warning at most. */
    public Finding asKnown() {
        Severity most = severity == Severity.ERROR ? Severity.WARNING : severity;
        return new Finding(rule, most, problem, true);
    }

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
