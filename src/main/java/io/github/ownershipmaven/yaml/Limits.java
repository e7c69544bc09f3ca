package io.github.ownershipmaven.yaml;

/**
 * How much is read of a file.
 *
 * @param bytes looked at before parsing: beyond 256 KiB a YAML scanner can be kept busy for seconds by one long scalar
 * @param nodes what a walk through it may meet in all, so that aliases of aliases do not multiply
 */
record Limits(int bytes, int nodes) {

    /** For what people write: owners and policies. */
    static final Limits TEXT = new Limits(256 * 1024, 20_000);

    /** For what other tools read: catalogs of a whole organisation lie in one file. */
    static final Limits FOREIGN = new Limits(1024 * 1024, 100_000);

    /** For what the plugin itself writes, an entry a line. */
    static final Limits LIST = new Limits(8 * 1024 * 1024, 500_000);

    /** The bytes as people say it. */
    String size() {
        return bytes < 1024 * 1024 ? bytes / 1024 + " KiB" : bytes / (1024 * 1024) + " MiB";
    }
}
