package io.github.ownershipmaven.yaml;

import io.github.ownershipmaven.model.Location;
import java.util.Locale;

/** How much one file may still hold; what goes beyond it ends the reading. */
final class Allowance {

    private static final int DEEPEST = 50;
    private static final int MOST_ALIASES = 50;

    private final Limits limits;
    private int aliases;
    private int values;

    Allowance(Limits limits) {
        this.limits = limits;
    }

    /** How many values there were, those behind aliases included. */
    int values() {
        return values;
    }

    /** Counts values that were read. */
    void values(int more, Location at) {
        values += more;
        if (values > limits.nodes()) {
            throw new Refused(
                    at,
                    String.format(
                            Locale.ROOT,
                            "file holds more than %,d values, those behind aliases included; make it smaller",
                            limits.nodes()));
        }
    }

    /** Counts an alias. */
    void alias(Location at) {
        if (++aliases > MOST_ALIASES) {
            throw new Refused(at, "file has more than 50 aliases; write the values out");
        }
    }

    /** Looks whether a list or a mapping may begin so many levels down. */
    void level(int depth, Location at) {
        if (depth == DEEPEST) {
            throw new Refused(at, "yaml is nested deeper than 50 levels; make it flat");
        }
    }

    /** Ends the reading of a document. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Location place;

        Refused(Location place, String message) {
            super(message, null, false, false);
            this.place = place;
        }

        /** Where the reading ended. */
        Location place() {
            return place;
        }
    }
}
