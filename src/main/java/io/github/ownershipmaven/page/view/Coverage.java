package io.github.ownershipmaven.page.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many seats are in which state: a row of numbers, and the bar that shows them.
 *
 * @param label what is counted
 * @param href where to read on within the page; empty if nowhere
 */
public record Coverage(String label, String href, Map<State, Integer> counts) {

    private static final int WIDTH = 1_000;
    private static final List<State> ORDER =
            List.of(State.OWNED, State.INHERITED, State.VACANT, State.UNKNOWN, State.MISSING);

    public Coverage {
        counts = Map.copyOf(counts);
    }

    /**
     * A part of a bar, in thousandths of its width.
     *
     * @param begin where it begins
     */
    public record Part(State state, int begin, int width) {}

    static Coverage of(String label, String href, Collection<State> states) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        states.forEach(state -> counts.merge(state, 1, Integer::sum));
        return new Coverage(label, href, counts);
    }

    /** How many seats are in a state. */
    public int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many seats are held or should be. */
    public int total() {
        return ORDER.stream().mapToInt(this::count).sum();
    }

    /** How many seats are held. */
    public int held() {
        return count(State.OWNED) + count(State.INHERITED);
    }

    /** How many of a hundred seats are held, rounded down: all of them only if truly all. */
    public int percent() {
        return total() == 0 ? 100 : held() * 100 / total();
    }

    /** The bar. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (State state : ORDER) {
            int begin = total() == 0 ? 0 : before * WIDTH / total();
            before += count(state);
            int end = total() == 0 ? 0 : before * WIDTH / total();
            if (end > begin) {
                parts.add(new Part(state, begin, end - begin));
            }
        }
        return parts;
    }
}
