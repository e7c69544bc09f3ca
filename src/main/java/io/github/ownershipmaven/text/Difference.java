package io.github.ownershipmaven.text;

import io.github.ownershipmaven.model.Quoted;
import java.util.ArrayList;
import java.util.List;

/** How two texts differ, line by line, in the form that {@code diff -u} gave to the world. */
public final class Difference {

    private static final int CONTEXT = 3;

    /** What is compared line with line at most: two files of 2,000 lines that have nothing in common. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Line> lines = new ArrayList<>();

    private Difference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * One line of both texts together.
     *
     * @param sign a blank where both have it, {@code -} where only the first has, {@code +} where only the second has
     * @param before how many lines of the first text stand above it
     * @param after how many lines of the second text stand above it
     */
    private record Line(char sign, String text, int before, int after) {

        boolean isChange() {
            return sign != ' ';
        }
    }

    /**
     * The difference as lines to print, with nothing in them that changes what a terminal shows; empty if there is none.
     *
     * @param before the first text, of any line ends
     * @param after the second text
     * @param file what to call both
     */
    public static List<String> of(String before, String after, String file) {
        Difference difference =
                new Difference(before.lines().toList(), after.lines().toList());
        difference.compare();
        List<String> hunks = difference.hunks();
        if (hunks.isEmpty()) {
            return List.of();
        }
        List<String> shown = new ArrayList<>(List.of("--- " + file, "+++ " + file));
        shown.addAll(hunks);
        return shown.stream().map(Quoted::whole).toList();
    }

    private void compare() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        both(0, 0, start);
        middle(start, before.size() - end, after.size() - end);
        both(before.size() - end, after.size() - end, end);
    }

    private void both(int fromBefore, int fromAfter, int count) {
        for (int i = 0; i < count; i++) {
            lines.add(new Line(' ', before.get(fromBefore + i), fromBefore + i, fromAfter + i));
        }
    }

    /** The lines between those that both texts begin and end with. */
    private void middle(int start, int endBefore, int endAfter) {
        int rows = endBefore - start;
        int columns = endAfter - start;
        boolean comparable = (long) rows * columns <= MOST_COMPARISONS;
        int[][] common = comparable ? common(start, rows, columns) : new int[0][0];
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            String left = i < rows ? before.get(start + i) : "";
            String right = j < columns ? after.get(start + j) : "";
            if (comparable && i < rows && j < columns && left.equals(right)) {
                lines.add(new Line(' ', left, start + i++, start + j++));
            } else if (i < rows && (j == columns || !comparable || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line('-', left, start + i++, start + j));
            } else {
                lines.add(new Line('+', right, start + i, start + j++));
            }
        }
    }

    /** How many lines the rests of both texts have in common, by where the rests begin. */
    private int[][] common(int start, int rows, int columns) {
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = before.get(start + i).equals(after.get(start + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private List<String> hunks() {
        List<String> shown = new ArrayList<>();
        int next = 0;
        while (true) {
            int first = change(next);
            if (first == lines.size()) {
                return shown;
            }
            int from = Math.max(next, first - CONTEXT);
            next = end(first);
            hunk(lines.subList(from, next), shown);
        }
    }

    /** Where the first changed line stands from here on; behind the last line if there is none. */
    private int change(int from) {
        int at = from;
        while (at < lines.size() && !lines.get(at).isChange()) {
            at++;
        }
        return at;
    }

    /** Where the hunk ends whose first change is here: when enough lines follow that did not change. */
    private int end(int first) {
        int last = first;
        for (int at = change(first + 1); at < lines.size() && at - last <= 2 * CONTEXT; at = change(at + 1)) {
            last = at;
        }
        return Math.min(lines.size(), last + 1 + CONTEXT);
    }

    private static void hunk(List<Line> lines, List<String> shown) {
        long before = lines.stream().filter(line -> line.sign != '+').count();
        long after = lines.stream().filter(line -> line.sign != '-').count();
        Line first = lines.get(0);
        shown.add("@@ -" + range(first.before, before) + " +" + range(first.after, after) + " @@");
        lines.forEach(line -> shown.add(line.sign + line.text));
    }

    /** The first line, counted from 1, or the one above where there is none, and the number of lines unless it is one. */
    private static String range(int above, long count) {
        return (count == 0 ? above : above + 1) + (count == 1 ? "" : "," + count);
    }
}
