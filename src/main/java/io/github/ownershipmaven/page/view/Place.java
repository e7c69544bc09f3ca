package io.github.ownershipmaven.page.view;

import java.util.List;

/**
 * Where something is written, and whom it concerns: many projects, where many inherit the same file.
 *
 * @param text {@code file:line} or {@code file:line:column}; empty if it is written nowhere
 */
public record Place(String text, List<ProjectPage> projects) {

    private static final int FEW = 3;

    public Place {
        projects = List.copyOf(projects);
    }

    /** The project, if there is one only, so that the place can lead to it. */
    public boolean isOfOne() {
        return projects.size() == 1;
    }

    /** Whether there are too many projects to name them. */
    public boolean isOfMany() {
        return projects.size() > FEW;
    }
}
