package io.github.ownershipmaven.json;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Response;

/** Writes what a service promises for an incident. */
public record ResponseJson(Json json) {

    /** The members of a response. */
    public void write(Response response) {
        json.member("severity", response.severity().value());
        json.member("contact", response.contact().map(Located::value));
        json.member("within", response.within().map(Located::value));
        JsonPlace.write(json, response.severity().location());
    }
}
