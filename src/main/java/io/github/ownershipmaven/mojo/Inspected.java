package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of one execution.
 *
 * @param inspection what was found; empty where the execution skips or is not configured well
 * @param misconfigured what is wrong with its policy or baseline
 * @param baseline the findings that it need not mend yet
 * @param baselineFile where the baseline lies or should lie
 */
record Inspected(
        CheckedExecution execution,
        Optional<Inspection> inspection,
        List<Problem> misconfigured,
        Optional<Baseline> baseline,
        Path baselineFile) {

    Inspected with(Optional<Inspection> other) {
        return new Inspected(execution, other, misconfigured, baseline, baselineFile);
    }

    boolean isSuppressible() {
        return inspection.isPresent()
                && (baseline.isPresent() || !inspection.get().policy().waivers().isEmpty());
    }

    List<Object> group() {
        return List.of(
                execution.executionId(),
                baseline.map(Baseline::path).orElse(""),
                execution.settings().map(Settings::today).orElseThrow());
    }
}
