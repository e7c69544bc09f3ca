package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Party;
import java.util.List;

/** A party that has nobody in some projects. */
public record PartyGap(Party party, List<ProjectPage> projects) {

    private static final int SHORT = 24;

    /** Whether all of them can be seen at a glance. */
    public boolean isShort() {
        return projects.size() <= SHORT;
    }
}
