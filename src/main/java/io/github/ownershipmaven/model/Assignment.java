package io.github.ownershipmaven.model;

import java.util.List;

/**
 * One entry under {@code owners}: a persona and who holds it.
 *
 * @param persona as written: an id, an alias or a title
 * @param owners in the order of the file; empty where the file names nobody
 */
public record Assignment(Located<String> persona, List<Owner> owners) {

    public Assignment {
        owners = List.copyOf(owners);
    }
}
