package io.github.ownershipmaven.imports.draft;

/**
 * A file as it is and as it is to be.
 *
 * @param folder where it lies, from the root of the repository
 * @param path what messages call it
 * @param before its text; empty for a file that is not there
 * @param after its text with what is known, and a line to fill in for what is not
 * @param toFillIn how many lines there are to fill in
 */
public record Draft(String folder, String path, String before, String after, int toFillIn) {}
