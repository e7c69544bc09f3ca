package io.github.ownershipmaven.model;

import java.util.List;

/** How texts speak of many. */
public final class Amounts {

    private static final int FEW = 5;

    private Amounts() {}

    /** The first few of many. */
    public static String few(List<String> all) {
        return few(all, FEW);
    }

    /** The first of many, and how many more there are. */
    public static String few(List<String> all, int most) {
        String first = String.join(", ", all.subList(0, Math.min(all.size(), most)));
        return first + (all.size() > most ? " and " + (all.size() - most) + " more" : "");
    }

    /** {@code 1 project}, {@code 2 projects}. */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
