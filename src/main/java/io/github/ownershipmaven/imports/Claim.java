package io.github.ownershipmaven.imports;

import io.github.ownershipmaven.model.Owner;

/**
 * What a file of another tool says: somebody holds a persona.
 *
 * @param persona the persona's id
 * @param owner who, with the place in that file; a vacancy where the file says that nobody does
 * @param note what else the file says of the owner, for people; empty for nothing
 */
public record Claim(String persona, Owner owner, String note) {}
