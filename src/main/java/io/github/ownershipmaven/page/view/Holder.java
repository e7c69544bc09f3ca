package io.github.ownershipmaven.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds personas, in however many projects and spellings.
 *
 * @param anchor the id within the page
 * @param kind what it is
 * @param label what the page calls it
 * @param apart what tells it from others of the same label; empty if there are none
 * @param contacts all ways to reach it that any file knows
 */
public record Holder(String anchor, Kind kind, String label, String apart, List<Reach> contacts) {

    /** What a holder is. */
    public enum Kind {
        PERSON,
        TEAM,
        SERVICE
    }

    public Holder {
        contacts = List.copyOf(contacts);
    }

    /** What the page calls it where all are listed. */
    public String title() {
        return apart.isEmpty() ? label : label + " (" + apart + ")";
    }

    /** Within a page, a holder is its anchor; there are too many to look deeper. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Holder same && same.anchor.equals(anchor);
    }

    @Override
    public int hashCode() {
        return anchor.hashCode();
    }
}
