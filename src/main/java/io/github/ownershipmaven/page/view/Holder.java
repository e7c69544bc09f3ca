package io.github.ownershipmaven.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds personas, in however many projects and spellings.
 *
 * @param anchor the id within the page of what tells more: of a service, its project's; empty if nothing does
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

    /** Where the page tells more. */
    public @Nullable String href() {
        return anchor.isEmpty() ? null : "#" + anchor;
    }

    /** The same where the label alone does not tell whom it means; of all others, the page's script knows. */
    public @Nullable String hrefIfNeeded() {
        return apart.isEmpty() && kind != Kind.SERVICE ? null : href();
    }

    /** Within a page, a holder is its anchor and label; there are too many to look deeper. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Holder same && same.anchor.equals(anchor) && same.label.equals(label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }
}
