package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Location;

/** Writes where something stands, as every value of the JSON report tells it. */
final class JsonPlace {

    private JsonPlace() {}

    static void write(Json json, Location location) {
        json.object("place", () -> members(json, location));
    }

    static void members(Json json, Location location) {
        json.member("file", location.file());
        json.member("line", location.line());
        json.member("column", location.column());
    }
}
