package io.github.ownershipmaven.lookup;

import java.util.List;

/** How texts speak of many. */
final class Amounts {

    private static final int FEW = 5;

    private Amounts() {}

    /** The first few of many. */
    static String few(List<String> all) {
        List<String> first = all.stream().limit(FEW).toList();
        return String.join(", ", first) + (all.size() > FEW ? " and " + (all.size() - FEW) + " more" : "");
    }

    /** {@code 1 project}, {@code 2 projects}. */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
