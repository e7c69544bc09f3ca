package io.github.ownershipmaven.page.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is responsible, accountable, consulted and informed.
 *
 * @param lines one an activity
 */
public record RaciTable(List<Line> lines) {

    /** No matrix counts. */
    static final RaciTable NONE = new RaciTable(List.of());

    public RaciTable {
        lines = List.copyOf(lines);
    }

    /**
     * An activity.
     *
     * @param title what the page calls it
     * @param own whether the project's own file says so, and not the policy
     * @param letters by persona id
     */
    public record Line(String id, String title, boolean own, Map<String, String> letters) {

        /** What a persona does, such as {@code A/R}; empty if nothing. */
        public String letters(String persona) {
            return letters.getOrDefault(persona, "");
        }

        /** Whether the persona has this letter. */
        public boolean has(String persona, char letter) {
            return letters(persona).indexOf(letter) >= 0;
        }
    }

    /** Whether any persona takes part in it. */
    public boolean involves(String persona) {
        return lines.stream().anyMatch(line -> !line.letters(persona).isEmpty());
    }

    /** The activities in which a persona has a letter. */
    public List<Line> lines(String persona, char letter) {
        return lines.stream().filter(line -> line.has(persona, letter)).toList();
    }

    /** The activity of that id. */
    Optional<Line> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
