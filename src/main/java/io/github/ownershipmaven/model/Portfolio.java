package io.github.ownershipmaven.model;

import java.util.List;

/**
 * The inspections of a whole reactor.
 *
 * @param inspections in the order of the build
 * @param skipped the projects that were not inspected, in the order of the build
 */
public record Portfolio(List<Inspection> inspections, List<Skipped> skipped) {

    /**
     * A project that was not inspected.
     *
     * @param project its {@code groupId:artifactId}
     * @param reason why not, as the end of "skipped because"
     */
    public record Skipped(String project, String reason) {}

    public Portfolio {
        inspections = List.copyOf(inspections);
        skipped = List.copyOf(skipped);
    }
}
