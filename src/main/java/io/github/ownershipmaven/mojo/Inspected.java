package io.github.ownershipmaven.mojo;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.inspector.Paths;
import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Portfolio.Fault;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.mojo.Shelf.Shelved;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * What keeps the project from being inspected.
     *
     * @param base the folder from which messages write paths
     */
    Stream<Fault> faults(Path base) {
        boolean means = execution.settings().isPresent() || execution.leftOut().isPresent();
        if (means && misconfigured.isEmpty()) {
            return Stream.empty();
        }
        String pom = Paths.shown(CheckedExecution.pom(execution.project()), base);
        String id = CheckedExecution.id(execution.project());
        return (means ? misconfigured : List.of(meaningless(pom))).stream().map(problem -> new Fault(id, pom, problem));
    }

    /** What is said of a parameter by those who do not run the execution: it says the same better when its turn comes. */
    private Problem meaningless(String pom) {
        return new Problem(
                Location.startOf(pom),
                "a parameter of execution " + quoted(execution.executionId())
                        + " means nothing; correct it as the message says with which the build fails");
    }
}
