package io.github.ownershipmaven.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a rule or a reader says: where, what is wrong, and how to mend it.
 *
 * @param location the place to open
 * @param message what is, what should be and how to mend it; lower case, no full stop
 * @param subject the persona, activity or key that it is about, which outlives a reformatted file; empty for a whole file
 * @param severity the weight of this one problem where it differs from its rule's
 * @param excerpt the source line and a caret below it, for syntax errors; empty otherwise
 */
public record Problem(
        Location location, String message, String subject, Optional<Severity> severity, List<String> excerpt) {

    /** By the places of the problems; at one place, by what they say. */
    public static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::location).thenComparing(Problem::message);

    public Problem {
        excerpt = List.copyOf(excerpt);
    }

    /** A problem of a whole file, with its rule's severity. */
    public Problem(Location location, String message) {
        this(location, message, "", Optional.empty(), List.of());
    }

    /** What users read: the place and the message; the message alone where it is a parameter, which the message names. */
    public String line() {
        return location.file().startsWith("ownership.") ? message : location + ": " + message;
    }

    /** The same problem, told to be about a persona, an activity or a key. */
    public Problem about(String newSubject) {
        return new Problem(location, message, newSubject, severity, excerpt);
    }

    /** The same problem with a weight of its own. */
    public Problem weighing(Severity newSeverity) {
        return new Problem(location, message, subject, Optional.of(newSeverity), excerpt);
    }

    /** The same problem with the lines that show it. */
    public Problem showing(List<String> newExcerpt) {
        return new Problem(location, message, subject, severity, newExcerpt);
    }
}
