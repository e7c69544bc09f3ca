package io.github.ownershipmaven.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A matrix of who is responsible, accountable, consulted and informed, as it is written.
 *
 * @param name what users call it
 * @param location where it begins
 * @param activities in the order of the matrix
 * @param problems what could not be read
 */
public record RaciMatrix(String name, Location location, List<Activity> activities, List<Problem> problems) {

    public RaciMatrix {
        activities = List.copyOf(activities);
        problems = List.copyOf(problems);
    }

    /** A matrix that is written as rows, of which there is at least one. */
    public static RaciMatrix of(String name, List<RaciRow> rows) {
        List<Activity> activities = rows.stream().map(Activity::of).toList();
        return new RaciMatrix(name, activities.get(0).id().location(), activities, List.of());
    }

    /**
     * A row.
     *
     * @param id such as {@code incident.respond}
     * @param title the name for people
     * @param cells what the personas do, in the order in which they are written
     * @param basis where the row comes from; empty where that is not said
     */
    public record Activity(Located<String> id, String title, List<Cell> cells, String basis) {

        public Activity {
            cells = List.copyOf(cells);
        }

        /** The activity of a row that lists personas by letter. */
        static Activity of(RaciRow row) {
            List<Cell> cells = new ArrayList<>();
            add("A", row.accountable(), cells);
            add("R", row.responsible(), cells);
            add("C", row.consulted(), cells);
            add("I", row.informed(), cells);
            return new Activity(row.activity(), row.activity().value(), cells, "");
        }

        private static void add(String letter, List<Located<String>> personas, List<Cell> cells) {
            for (Located<String> persona : personas) {
                cells.add(new Cell(persona, new Located<>(letter, persona.location())));
            }
        }
    }

    /**
     * What one persona does.
     *
     * @param persona as written
     * @param letters as written, such as {@code A/R}; {@code -} or nothing for no part
     */
    public record Cell(Located<String> persona, Located<String> letters) {}
}
