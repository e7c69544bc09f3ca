package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Owner;
import java.time.LocalDate;
import java.util.Locale;

/** What an entry under a persona is worth today. */
public enum Standing {
    /** Somebody holds it. */
    HOLDS,
    /** Somebody will. */
    NOT_YET,
    /** Somebody did. */
    ENDED,
    /** The file says that nobody does. */
    VACANT,
    /** The file names nobody real. */
    PLACEHOLDER;

    static Standing of(Owner owner, Inspection inspection, LocalDate today) {
        if (owner instanceof Owner.Vacancy) {
            return VACANT;
        }
        if (!inspection.isSomebody(owner)) {
            return PLACEHOLDER;
        }
        if (owner.term().since().map(Located::value).filter(today::isBefore).isPresent()) {
            return NOT_YET;
        }
        return owner.term().until().map(Located::value).filter(today::isAfter).isPresent() ? ENDED : HOLDS;
    }

    /** The word in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
