package io.github.ownershipmaven.lookup;

/**
 * A line of an answer.
 *
 * @param warning whether it says that something is not as it should be
 */
public record Line(boolean warning, String text) {}
