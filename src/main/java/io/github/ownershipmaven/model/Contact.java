package io.github.ownershipmaven.model;

/**
 * A way to reach an owner.
 *
 * @param kind what it is
 * @param value as written
 * @param location where it is written
 */
public record Contact(Kind kind, String value, Location location) {

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
