package io.github.ownershipmaven.lookup;

/**
 * Something that was asked for, found.
 *
 * @param project the project that it belongs to
 * @param path where it lies; the project's folder where the project itself was asked for
 */
record Hit(KnownProject project, String path) {}
