package io.github.ownershipmaven.json;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.Term;

/** Writes an owner: what it is, how to reach it, for how long, and where that is written. */
public record OwnerJson(Json json) {

    /** The members of an owner. */
    public void write(Owner owner) {
        if (owner instanceof Owner.Person person) {
            json.member("kind", "person");
            json.member("name", person.name());
            json.member("id", person.id());
        } else if (owner instanceof Owner.Team team) {
            json.member("kind", "team");
            json.member("name", team.name());
        } else if (owner instanceof Owner.Service service) {
            json.member("kind", "service");
            json.member("project", service.project());
        } else if (owner instanceof Owner.Vacancy vacancy) {
            json.member("kind", "vacancy");
            json.member("reason", vacancy.reason());
            json.member("until", vacancy.until().map(Located::value));
        }
        json.member("label", owner.label());
        json.list("contacts", owner.contacts(), contact -> json.line(() -> contact(contact)));
        term(owner.term());
        JsonPlace.write(json, owner.location());
    }

    /** The members of a contact. */
    public void contact(Contact contact) {
        json.member("kind", contact.kind().key());
        json.member("value", contact.value());
    }

    private void term(Term term) {
        json.member("since", term.since().map(Located::value));
        json.member("until", term.until().map(Located::value));
        json.member("successor", term.successor().map(Located::value));
    }
}
