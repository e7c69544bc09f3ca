package io.github.ownershipmaven.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One policy as it is written.
 *
 * @param path what messages call it
 * @param parent the policy that it extends, as written
 * @param tiers the names of tiers; empty if it names none
 * @param personas what it adds to the catalogue, changes and retires
 * @param base what it demands of every project
 * @param when what it demands of some, in order
 * @param raci the matrix, as written: the name of a built-in one or a file; {@code off} for none
 * @param matrix the matrix that is written out in the policy itself
 * @param waivers what it lets pass
 * @param problems what could not be read
 */
public record PolicyFile(
        String path,
        Optional<Located<String>> parent,
        List<Located<String>> tiers,
        List<PersonaEdit> personas,
        PolicyEntry base,
        List<PolicyEntry> when,
        Optional<Located<String>> raci,
        List<RaciRow> matrix,
        List<Waiver> waivers,
        List<Problem> problems) {

    /** Where a repository has a policy of its own, seen from the ownership root. */
    public static final String PLACE = ".mvn/ownership-policy.yaml";

    public PolicyFile {
        tiers = List.copyOf(tiers);
        personas = List.copyOf(personas);
        when = List.copyOf(when);
        matrix = List.copyOf(matrix);
        waivers = List.copyOf(waivers);
        problems = List.copyOf(problems);
    }

    /**
     * What a policy says of one persona.
     *
     * @param id the id of a known persona, or of a new one
     * @param title the new title
     * @param titles further titles, by language
     * @param aliases further aliases
     * @param party the party
     * @param retired whether the persona is taken out of the catalogue
     */
    public record PersonaEdit(
            Located<String> id,
            Optional<String> title,
            Map<String, String> titles,
            List<Located<String>> aliases,
            Optional<Party> party,
            boolean retired) {}

    /**
     * Findings that are let pass for a while.
     *
     * @param location where it is written
     * @param rule the rule's id
     * @param project a glob over {@code groupId:artifactId}
     * @param persona the persona, or whatever else the finding is about; empty for all
     * @param until the last day
     * @param reason why
     */
    public record Waiver(
            Location location,
            Located<String> rule,
            Located<String> project,
            Optional<Located<String>> persona,
            Located<LocalDate> until,
            String reason) {}
}
