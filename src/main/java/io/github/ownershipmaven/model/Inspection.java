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

    private static final String PLACEHOLDER = "owner-placeholder";

    public Inspection {
        findings = findings.stream().sorted().toList();
    }

    /** The same inspection with other findings. */
    public Inspection with(List<Finding> others) {
        return new Inspection(ownership, policy, others);
    }

    /** The verdict without what the files say: all that messages need, and little enough to keep for thousands of projects. */
    public Inspection outline() {
        return new Inspection(ownership.outline(), policy, findings);
    }

    /** Who does what in the project. */
    public Raci raci() {
        return policy.raci(ownership);
    }

    /** Whether an owner is somebody real: neither a vacancy, nor in the place of a finding that it stands for nobody. */
    public boolean isSomebody(Owner owner) {
        return !(owner instanceof Owner.Vacancy) && !isPlaceholder(owner.location());
    }

    private boolean isPlaceholder(Location place) {
        for (Finding finding : findings) {
            if (finding.rule().equals(PLACEHOLDER)
                    && finding.problem().location().equals(place)) {
                return true;
            }
        }
        return false;
    }

    /** The project that was inspected. */
    public Project project() {
        return ownership.project();
    }
}
