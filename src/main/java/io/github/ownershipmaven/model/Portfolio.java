package io.github.ownershipmaven.model;

import java.util.List;

/**
 * The inspections of a whole reactor.
 *
 * @param inspections in the order of the build
 * @param skipped the projects that were not inspected, in the order of the build
 * @param faults what kept projects from being inspected, in the order of the build
 */
public record Portfolio(List<Inspection> inspections, List<Skipped> skipped, List<Fault> faults) {

    /**
     * A project that was not inspected.
     *
     * @param project its {@code groupId:artifactId}
     * @param reason why not, as the end of "skipped because"
     */
    public record Skipped(String project, String reason) {}

    /**
     * A fault of a project's configuration.
     *
     * @param project its {@code groupId:artifactId}
     * @param pom the path of its pom from the ownership root
     * @param problem what is wrong with its policy, its baseline or its parameters
     */
    public record Fault(String project, String pom, Problem problem) {}

    public Portfolio {
        inspections = List.copyOf(inspections);
        skipped = List.copyOf(skipped);
        faults = List.copyOf(faults);
    }

    /** A portfolio of projects that are all configured well. */
    public Portfolio(List<Inspection> inspections, List<Skipped> skipped) {
        this(inspections, skipped, List.of());
    }
}
