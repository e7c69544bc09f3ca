package io.github.ownershipmaven.model;

/**
 * A value together with the place where it is written.
 *
 * @param value what is written
 * @param location where it begins
 */
public record Located<T>(T value, Location location) {}
