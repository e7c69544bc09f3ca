package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.exports.ServiceFacts.Seat;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Identities;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.text.Xml;
import java.util.List;
import java.util.Optional;

/** The people and teams of a project as the {@code developers} of its pom, each once, with the personas as roles. */
final class PomDevelopers {

    private final ServiceFacts service;
    private final Xml xml = Xml.part();

    private PomDevelopers(ServiceFacts service) {
        this.service = service;
    }

    static View view(Excerpt excerpt) {
        return new PomDevelopers(excerpt.only()).view();
    }

    private View view() {
        List<Owner> owners = service.owners().stream()
                .filter(owner -> !(owner instanceof Owner.Service))
                .toList();
        if (owners.isEmpty()) {
            return new View(List.of(), List.of());
        }
        Identities identities = new Identities(owners);
        xml.open("developers");
        identities.groups().forEach((key, same) -> developer(same, roles(key, identities)));
        xml.close("developers");
        return new View(xml.toString().lines().toList(), List.of());
    }

    private List<String> roles(String key, Identities identities) {
        return service.seats().stream()
                .filter(seat -> seat.owners().stream()
                        .filter(owner -> !(owner instanceof Owner.Service))
                        .anyMatch(owner -> identities.of(owner).equals(key)))
                .map(Seat::persona)
                .map(persona -> persona.id())
                .toList();
    }

    private void developer(List<Owner> same, List<String> roles) {
        Owner first = same.get(0);
        Optional<String> handle = contact(same, Contact.Kind.HANDLE);
        xml.open("developer");
        same.stream()
                .flatMap(owner ->
                        owner instanceof Owner.Person person ? person.id().stream() : Optional.<String>empty().stream())
                .findFirst()
                .or(() -> handle.filter(each -> first instanceof Owner.Person).map(each -> each.replaceFirst("^@", "")))
                .ifPresent(id -> xml.element("id", id));
        name(first).ifPresent(name -> xml.element("name", name));
        contact(same, Contact.Kind.EMAIL).ifPresent(email -> xml.element("email", email));
        xml.open("roles");
        roles.forEach(role -> xml.element("role", role));
        xml.close("roles");
        properties(same, handle);
        xml.close("developer");
    }

    /** The name; a person without one has an id or an address, which stand for themselves. */
    private static Optional<String> name(Owner owner) {
        return owner instanceof Owner.Person person ? person.name() : Optional.of(owner.label());
    }

    private void properties(List<Owner> same, Optional<String> handle) {
        boolean team = same.get(0) instanceof Owner.Team;
        Optional<String> chat = contact(same, Contact.Kind.CHAT);
        Optional<String> onCall = contact(same, Contact.Kind.ON_CALL);
        if (team || handle.isPresent() || chat.isPresent() || onCall.isPresent()) {
            xml.open("properties");
            if (team) {
                xml.element("kind", "team");
            }
            handle.ifPresent(each -> xml.element(Contact.Kind.HANDLE.key(), each));
            chat.ifPresent(each -> xml.element(Contact.Kind.CHAT.key(), each));
            onCall.ifPresent(each -> xml.element(Contact.Kind.ON_CALL.key(), each));
            xml.close("properties");
        }
    }

    private static Optional<String> contact(List<Owner> same, Contact.Kind kind) {
        return same.stream()
                .flatMap(owner -> OwnerText.contact(owner, kind).stream())
                .findFirst();
    }
}
