package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Leaves of an owner what may be told, each text on one line. */
final class Discretion {

    private static final Pattern ENDS_OR_MOVES_A_LINE =
            Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}]+");

    private final People people;

    Discretion(People people) {
        this.people = people;
    }

    /** What may be told of an owner; nothing of a person where people are redacted. */
    Optional<Owner> told(Owner owner) {
        if (owner instanceof Owner.Person person) {
            return people == People.REDACTED ? Optional.empty() : Optional.of(told(person));
        }
        if (owner instanceof Owner.Team team) {
            return Optional.of(new Owner.Team(line(team.name()), contacts(owner), Term.OPEN, owner.location()));
        }
        return owner instanceof Owner.Service service
                ? Optional.of(new Owner.Service(line(service.project()), contacts(owner), Term.OPEN, owner.location()))
                : Optional.empty();
    }

    private Owner told(Owner.Person person) {
        boolean full = people == People.FULL;
        return new Owner.Person(
                full ? person.name().map(Discretion::line) : Optional.of(name(person.label())),
                person.id().map(id -> full ? line(id) : name(id)),
                contacts(person),
                Term.OPEN,
                person.location());
    }

    /** A handle is a name that is used in public; the other ways to reach somebody are not. */
    private List<Contact> contacts(Owner owner) {
        return owner.contacts().stream()
                .filter(contact -> people == People.FULL || contact.kind() == Contact.Kind.HANDLE)
                .map(contact -> new Contact(contact.kind(), line(contact.value()), contact.location()))
                .toList();
    }

    private static String name(String label) {
        return People.withoutDomain(line(label));
    }

    /** The text on one line. */
    static String line(String text) {
        return ENDS_OR_MOVES_A_LINE.matcher(text).replaceAll(" ").strip();
    }
}
