package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.mojo.Shelf.Shelved;
import java.util.List;
import java.util.Optional;

/**
 * What came of one execution.
 *
 * @param key what tells the execution from others
 * @param inspection what was found; empty where the execution skips or is not configured well
 * @param misconfigured what is wrong with its policy or baseline
 * @param shelved its baseline; empty where the execution skips
 */
record Inspected(
        String key,
        CheckedExecution execution,
        Optional<Inspection> inspection,
        List<Problem> misconfigured,
        Optional<Shelved> shelved) {

    /** What comes of an execution that skips. */
    static Inspected skipped(CheckedExecution execution) {
        return new Inspected(execution.key(), execution, Optional.empty(), List.of(), Optional.empty());
    }

    Inspected with(Optional<Inspection> other) {
        return new Inspected(key, execution, other, misconfigured, shelved);
    }

    /** The findings that need not be mended yet. */
    Optional<Baseline> baseline() {
        return shelved.flatMap(Shelved::baseline);
    }

    boolean isSuppressible() {
        return inspection.isPresent()
                && (baseline().isPresent()
                        || !inspection.get().policy().waivers().isEmpty());
    }

    List<Object> group() {
        return List.of(
                execution.executionId(),
                baseline().map(Baseline::path).orElse(""),
                execution.settings().map(Settings::today).orElseThrow());
    }
}
