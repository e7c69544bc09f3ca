package io.github.ownershipmaven.model;

import java.util.List;

/**
 * One project's ownership and what the rules found in it.
 *
 * @param ownership whose project it is, and who owns it
 * @param policy what it was held against
 * @param findings sorted
 */
public record Inspection(Ownership ownership, Policy policy, List<Finding> findings) {

    public Inspection {
        findings = findings.stream().sorted().toList();
    }

    /** The same inspection with other findings. */
    public Inspection with(List<Finding> others) {
        return new Inspection(ownership, policy, others);
    }

    /** Who does what in the project. */
    public Raci raci() {
        return policy.raci(ownership);
    }

    /** The project that was inspected. */
    public Project project() {
        return ownership.project();
    }
}
