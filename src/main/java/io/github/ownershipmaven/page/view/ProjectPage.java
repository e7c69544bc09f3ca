package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One project, as its own page and its part of the reactor's page show it.
 *
 * @param anchor the id within a page
 * @param id {@code groupId:artifactId}
 * @param label the shortest name that is unique in the reactor
 * @param facts what its files say of it
 * @param seats one a persona, in the order of the catalogue
 * @param raci the responsibility matrix
 * @param escalation whom to call, first to be called first
 * @param responses what is promised when something breaks
 * @param findings sorted by weight and place
 */
public record ProjectPage(
        String anchor,
        String id,
        String label,
        Facts facts,
        List<Seat> seats,
        RaciTable raci,
        List<Step> escalation,
        List<Promise> responses,
        List<Shortfall> findings) {

    private static final Comparator<Seat> GAPS_FIRST =
            Comparator.comparing(seat -> seat.state().isGap() ? seat.state().ordinal() : State.OWNED.ordinal());

    /**
     * A step of the escalation.
     *
     * @param title the persona's title, or what is written where that is none
     * @param seat who holds it
     */
    public record Step(String title, Optional<Seat> seat) {

        /**
         * Who is called.
         *
         * @param nobody what to say where nobody is
         */
        public String names(String nobody) {
            List<String> labels = seat.map(Seat::labels).orElse(List.of());
            return labels.isEmpty() ? title + " (" + nobody + ")" : String.join(", ", labels);
        }
    }

    /**
     * What is promised for one severity of incident.
     *
     * @param within the time until somebody answers, such as {@code 15 min}
     */
    public record Promise(String severity, Optional<Reach> contact, String within) {}

    /**
     * One of the three parties.
     *
     * @param holders who stands for it
     */
    public record PartyShare(Party party, List<Holder> holders, State state) {}

    /** The seats that a reader wants to see, gaps first. */
    public List<Seat> filled() {
        return seats.stream()
                .filter(seat -> seat.state() != State.NOT_REQUIRED)
                .sorted(GAPS_FIRST)
                .toList();
    }

    /** The seats that are neither required nor held. */
    public List<Seat> unused() {
        return seats.stream().filter(seat -> seat.state() == State.NOT_REQUIRED).toList();
    }

    /** The seat of a persona. */
    public Optional<Seat> seat(String persona) {
        for (Seat seat : seats) {
            if (seat.persona().equals(persona)) {
                return Optional.of(seat);
            }
        }
        return Optional.empty();
    }

    /** Whether somebody holds a persona. */
    public State state(String persona) {
        return seat(persona).map(Seat::state).orElse(State.NOT_REQUIRED);
    }

    /** The seats in one state. */
    public List<Seat> seats(State state) {
        return seats.stream().filter(seat -> seat.state() == state).toList();
    }

    /** Where nobody is though somebody should be. */
    public List<Seat> gaps() {
        return seats.stream().filter(seat -> seat.state().isGap()).toList();
    }

    /** Who stands for each party. */
    public List<PartyShare> parties() {
        return Stream.of(Party.values()).map(this::share).toList();
    }

    /** Whether each party has somebody. */
    public boolean isOwnedCollectively() {
        return parties().stream().allMatch(share -> share.state().isHeld());
    }

    /** How many findings weigh so much. */
    public long findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Who stands for one party. */
    public PartyShare share(Party party) {
        List<Seat> ofParty = seats.stream()
                .filter(seat -> seat.party().equals(Optional.of(party)))
                .toList();
        List<Holder> holders = ofParty.stream()
                .flatMap(seat -> seat.holdings().stream())
                .map(Seat.Holding::holder)
                .distinct()
                .toList();
        boolean own = ofParty.stream().anyMatch(seat -> seat.state() == State.OWNED);
        State held = own ? State.OWNED : State.INHERITED;
        State empty = facts.readable() ? State.MISSING : State.UNKNOWN;
        return new PartyShare(party, holders, holders.isEmpty() ? empty : held);
    }

    /** Within a page, a project is its anchor; there are too many to look deeper. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProjectPage same && same.anchor.equals(anchor);
    }

    @Override
    public int hashCode() {
        return anchor.hashCode();
    }
}
