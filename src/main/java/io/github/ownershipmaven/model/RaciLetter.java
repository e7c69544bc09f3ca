package io.github.ownershipmaven.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a persona can be in an activity. */
public enum RaciLetter {
    RESPONSIBLE,
    ACCOUNTABLE,
    CONSULTED,
    INFORMED;

    private static final String LETTERS = "RACI";
    private static final String BETWEEN = "/,+& ";
    private static final String DASHES = "-–—";

    /** The letters of a cell such as {@code A/R}, none for a dash; empty if something else is written. */
    public static Optional<Set<RaciLetter>> read(String written) {
        Set<RaciLetter> letters = EnumSet.noneOf(RaciLetter.class);
        String text = written.strip().toUpperCase(Locale.ROOT);
        if (text.length() == 1 && DASHES.contains(text)) {
            return Optional.of(letters);
        }
        for (int i = 0; i < text.length(); i++) {
            int letter = LETTERS.indexOf(text.charAt(i));
            if (letter >= 0) {
                letters.add(values()[letter]);
            } else if (BETWEEN.indexOf(text.charAt(i)) < 0 || i == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(Collections.unmodifiableSet(letters));
    }

    /** The letters as a matrix shows them: {@code A/R} for both, {@code -} for none. */
    public static String write(Collection<RaciLetter> letters) {
        StringBuilder text = new StringBuilder();
        for (RaciLetter letter : new RaciLetter[] {ACCOUNTABLE, RESPONSIBLE, CONSULTED, INFORMED}) {
            if (letters.contains(letter)) {
                text.append(text.isEmpty() ? "" : "/").append(letter.name().charAt(0));
            }
        }
        return text.isEmpty() ? "-" : text.toString();
    }

    /** Whether one persona may have all of these: one alone, or Accountable and Responsible. */
    static boolean goTogether(Set<RaciLetter> letters) {
        return letters.size() < 2 || letters.equals(EnumSet.of(ACCOUNTABLE, RESPONSIBLE));
    }

    /** The name as messages write it, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
