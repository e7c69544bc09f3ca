package io.github.ownershipmaven.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time for which an owner holds a persona, and who follows.
 *
 * @param since the first day; empty if always
 * @param until the last day; empty if open
 * @param successor who takes over, as written
 */
public record Term(
        Optional<Located<LocalDate>> since, Optional<Located<LocalDate>> until, Optional<Located<String>> successor) {

    /** A term without begin, end or successor. */
    public static final Term OPEN = new Term(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether it neither begins nor ends. */
    public boolean isOpen() {
        return since.isEmpty() && until.isEmpty();
    }
}
