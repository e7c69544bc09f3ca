package io.github.ownershipmaven.page.view;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out the ids within a page, each once: short enough to be pasted into a chat. */
final class Anchors {

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /**
     * A free id.
     *
     * @param prefix what keeps ids of different kinds, and those of a site's skin, apart
     * @param text what the id should be like
     */
    String anchor(String prefix, String text) {
        String dashed = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}._]+", "-");
        String trimmed = dashed.replaceAll("^-|-$", "");
        String wanted = prefix + trimmed.substring(0, trimmed.offsetByCodePoints(0, length(trimmed)));
        String free = wanted;
        for (int i = 2; !taken.add(free); i++) {
            free = wanted + "-" + i;
        }
        return free;
    }

    private static int length(String text) {
        return Math.min(LONGEST, text.codePointCount(0, text.length()));
    }
}
