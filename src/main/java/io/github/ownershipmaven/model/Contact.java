package io.github.ownershipmaven.model;

import java.util.Comparator;
import java.util.List;

/**
 * A way to reach an owner.
 *
 * @param kind what it is
 * @param value as written
 * @param location where it is written
 */
public record Contact(Kind kind, String value, Location location) {

    private static final List<Kind> BEST = List.of(Kind.ON_CALL, Kind.CHAT, Kind.EMAIL, Kind.HANDLE);

    /** In what order to try ways to reach somebody: first what rings. */
    public static final Comparator<Contact> BEST_FIRST =
            Comparator.comparingInt(contact -> BEST.indexOf(contact.kind()));

    /** The kinds of contact, each with the key under which it is written. */
    public enum Kind {
        EMAIL("email"),
        HANDLE("handle"),
        CHAT("chat"),
        ON_CALL("on-call");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The key of OWNERS.yaml. */
        public String key() {
            return key;
        }
    }
}
