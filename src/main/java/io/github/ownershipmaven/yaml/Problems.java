package io.github.ownershipmaven.yaml;

import io.github.ownershipmaven.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The problems of one file, each once and only the first hundred: nobody reads more, and telling them takes time. */
final class Problems implements Consumer<Problem> {

    private static final int MOST = 100;

    private final List<Problem> told = new ArrayList<>();

    @Override
    public void accept(Problem problem) {
        if (isFull() || told.contains(problem)) {
            return;
        }
        told.add(
                told.size() < MOST
                        ? problem
                        : new Problem(problem.location(), "file has more than 100 problems; mend those above first"));
    }

    /** Whether nothing that follows will be told. */
    boolean isFull() {
        return told.size() > MOST;
    }

    /** What was told, in that order. */
    List<Problem> all() {
        return List.copyOf(told);
    }
}
