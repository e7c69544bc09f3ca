package io.github.ownershipmaven.lookup;

import java.util.Locale;

/** Why nobody holds a persona that somebody should hold. */
public enum Reason {
    /** The file says so. */
    VACANT("declared vacant"),
    /** The file names nobody real. */
    PLACEHOLDER("nobody real is named"),
    /** The time of all who held it is over. */
    ENDED("the term has ended"),
    /** The time of all who will hold it has not come. */
    NOT_YET("the term has not begun"),
    /** The file may name somebody, but cannot be read to its end. */
    UNREADABLE("the file cannot be read"),
    /** The policy requires it. */
    REQUIRED("nobody is named, but the policy requires one"),
    /** The escalation leads to it. */
    ESCALATION("nobody is named, but the escalation leads here"),
    /** The responsibility matrix gives it an A or an R. */
    RACI("nobody is named, but the matrix has an A or R for it");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason as people say it. */
    String words() {
        return words;
    }

    /** The word in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
