package io.github.ownershipmaven.model;

import java.util.List;

/**
 * Who is responsible, accountable, consulted and informed.
 *
 * @param name what users call it
 * @param activities in the order of the matrix
 */
public record RaciMatrix(String name, List<Activity> activities) {

    public RaciMatrix {
        activities = List.copyOf(activities);
    }

    /**
     * A row.
     *
     * @param id such as {@code incident.respond}
     * @param title the name for people
     * @param cells what the personas do, in the order of the columns; a persona without a part has none
     */
    public record Activity(Located<String> id, String title, List<Cell> cells) {

        public Activity {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one persona does.
     *
     * @param persona as written
     * @param letters as written, such as {@code A/R}
     */
    public record Cell(Located<String> persona, Located<String> letters) {}
}
