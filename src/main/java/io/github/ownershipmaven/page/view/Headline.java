package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Severity;
import java.util.Map;

/**
 * The figures at the top.
 *
 * @param projects how many were inspected
 * @param collective how many have somebody of all three parties
 * @param seats all seats that are held or should be
 * @param unreadable how many have a file that could not be read to its end
 * @param findings how many, each once, by weight
 */
public record Headline(
        int projects,
        int collective,
        Coverage seats,
        int unreadable,
        int people,
        int teams,
        Map<Severity, Integer> findings) {

    /** How many findings weigh so much. */
    public int findings(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** How many of a hundred projects are owned collectively, rounded down. */
    public int percentCollective() {
        return projects == 0 ? 0 : collective * 100 / projects;
    }

    /** How many seats are empty that should not be. */
    public int gaps() {
        return seats.total() - seats.held();
    }
}
