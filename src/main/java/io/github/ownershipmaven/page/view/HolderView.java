package io.github.ownershipmaven.page.view;

import java.util.List;

/**
 * What a person or a team finds.
 *
 * @param projects in how many it holds something
 * @param personas how many different ones it holds
 * @param alone how many seats it holds without anybody else
 * @param most how many personas it holds in one project, at most
 */
public record HolderView(Holder holder, List<Role> roles, int projects, int personas, int alone, int most) {

    /**
     * A persona that somebody holds.
     *
     * @param everywhere whether in all projects of the page
     * @param usual whether the duties are those that the persona's view tells
     */
    public record Role(
            Column persona,
            List<ProjectPage> projects,
            boolean everywhere,
            boolean usual,
            List<Duty> accountable,
            List<Duty> responsible) {

        /** How many there are. */
        public int duties() {
            return accountable.size() + responsible.size();
        }
    }

    /**
     * An activity for which somebody answers.
     *
     * @param projects in how many of the role's projects
     * @param everywhere whether in all of them
     */
    public record Duty(String title, int projects, boolean everywhere) {}
}
