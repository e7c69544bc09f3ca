package io.github.ownershipmaven.page.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that ends or comes due.
 *
 * @param kind the key of its word
 * @param past whether the day is over
 * @param about the persona, the rule, or nothing
 * @param places where it is written, and whom it concerns
 */
public record Due(String kind, LocalDate day, boolean past, String about, Optional<Holder> holder, List<Place> places) {

    Due at(List<Place> everywhere) {
        return new Due(kind, day, past, about, holder, everywhere);
    }
}
