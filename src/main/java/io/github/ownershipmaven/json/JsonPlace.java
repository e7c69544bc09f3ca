package io.github.ownershipmaven.json;

import io.github.ownershipmaven.model.Location;

/** Writes where something stands, as every value of the JSON report tells it. */
public final class JsonPlace {

    private JsonPlace() {}

    /** A member {@code place}. */
    public static void write(Json json, Location location) {
        json.line("place", () -> members(json, location));
    }

    /** The members of a place, for an object that is one. */
    public static void members(Json json, Location location) {
        json.member("file", location.file());
        json.member("line", location.line());
        json.member("column", location.column());
    }
}
