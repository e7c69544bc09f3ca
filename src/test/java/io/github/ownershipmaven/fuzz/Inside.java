package io.github.ownershipmaven.fuzz;

import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Quoted;
import java.util.Arrays;
import java.util.function.Consumer;

/** Holds a problem against the text it is told of: its place lies in that text, and what it says fits on one line. */
public final class Inside implements Consumer<Problem> {

    private static final int LONGEST_MESSAGE = 1_000;

    /** The length of each line in characters as editors count them. */
    private final int[] lengths;

    public Inside(String text) {
        lengths = Arrays.stream(text.split("\r\n|\r|\n", -1))
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .toArray();
    }

    /** Asserts that the place is a character of the text or the end of one of its lines, and that all that is said can be seen. */
    @Override
    public void accept(Problem problem) {
        Location place = problem.location();
        hold(place.line() <= lengths.length, "line is behind the end of the file", problem);
        hold(place.column() <= lengths[place.line() - 1] + 1, "column is behind the end of the line", problem);
        hold(isPrintable(problem.message()), "message cannot be printed", problem);
        hold(problem.message().length() < LONGEST_MESSAGE, "message is long", problem);
        hold(problem.excerpt().stream().allMatch(Inside::isPrintable), "excerpt cannot be printed", problem);
    }

    private static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(Quoted::isUnprintable);
    }

    private static void hold(boolean holds, String otherwise, Problem problem) {
        if (!holds) {
            throw new AssertionError(otherwise + ": " + problem);
        }
    }
}
