package io.github.ownershipmaven.imports.draft;

import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.OwnersFile;

/** Reads texts that were drafted, as the check will read them. */
public interface Reader {

    /** What the check reads. */
    OwnersFile file(String text, String path);

    /** The text as a tree. */
    Documents documents(String text, String path);
}
