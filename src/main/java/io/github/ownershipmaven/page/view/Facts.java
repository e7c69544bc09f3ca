package io.github.ownershipmaven.page.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the files say of the project besides its owners.
 *
 * @param service the name for people
 * @param tier empty if none
 * @param lifecycle the key of its word; empty if none
 * @param reviewed the day on which somebody last looked the file through
 * @param reviewDue the day by which the policy wants that again
 * @param policy what the project was held against
 * @param ownFile the project's own file; empty if it has none
 * @param files the files that take part, the nearest first
 * @param readable whether all files could be read to their end
 * @param dependsOn run-time dependencies
 * @param links where to read on
 */
public record Facts(
        String service,
        String tier,
        String lifecycle,
        Optional<LocalDate> reviewed,
        Optional<LocalDate> reviewDue,
        String policy,
        String ownFile,
        List<String> files,
        boolean readable,
        List<String> dependsOn,
        List<Reach> links) {}
