package io.github.ownershipmaven.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who changed what lately.
 *
 * @param since the first day that counts
 * @param byFolder by the path of folders from the root of the repository
 * @param unknown why nothing is known, if nothing is
 */
public record History(LocalDate since, Map<String, Share> byFolder, Optional<String> unknown) {

    /**
     * The commits that changed something in a folder.
     *
     * @param commits how many there were, those of machines left out
     * @param authors the most eager ones first
     */
    public record Share(int commits, List<Author> authors) {}

    /**
     * Who wrote commits.
     *
     * @param commits how many
     */
    public record Author(String name, String email, int commits) {}

    static History unknown(LocalDate since, String reason) {
        return new History(since, Map.of(), Optional.of(reason));
    }
}
