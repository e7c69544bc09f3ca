package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One persona in one project.
 *
 * @param persona its id
 * @param title what the page calls it
 * @param required whether the policy wants an owner
 * @param state whether somebody holds it
 * @param holdings who holds it
 * @param vacancies where a file declares that nobody does
 */
public record Seat(
        String persona,
        String title,
        Optional<Party> party,
        boolean required,
        State state,
        List<Holding> holdings,
        List<Vacant> vacancies) {

    public Seat {
        holdings = List.copyOf(holdings);
        vacancies = List.copyOf(vacancies);
    }

    /** Who holds it, by what the page calls them. */
    public List<String> labels() {
        return holdings.stream().map(holding -> holding.holder().label()).toList();
    }

    /**
     * Somebody in the seat.
     *
     * @param origin where it is written
     * @param contacts the ways to reach the holder that are written there
     * @param since the first day
     * @param until the last day
     * @param successor who takes over
     */
    public record Holding(
            Holder holder,
            Origin origin,
            List<Reach> contacts,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            Optional<String> successor) {

        /** Whom to call at night. */
        public List<Reach> onCall() {
            return contacts.stream()
                    .filter(contact -> contact.name().equals(Contact.Kind.ON_CALL.key()))
                    .toList();
        }
    }

    /**
     * A declared gap.
     *
     * @param reason why; empty where the page must not tell
     * @param until the day by which it is to be filled
     */
    public record Vacant(String reason, Optional<LocalDate> until, Origin origin) {}

    /**
     * Where something is written.
     *
     * @param own whether in the project's own file
     * @param place {@code file:line}
     */
    public record Origin(boolean own, String place) {

        /** The place beside the name of the project's own file: of that, the line will do. */
        public String brief() {
            return own ? place.substring(place.lastIndexOf(':')) : "↑ " + place;
        }
    }
}
