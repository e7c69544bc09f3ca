package io.github.ownershipmaven.imports.draft;

import io.github.ownershipmaven.model.OwnersFile;

/**
 * A file that is there.
 *
 * @param file what it says
 * @param text its text; empty where that could not be read
 */
public record Written(OwnersFile file, String text) {}
