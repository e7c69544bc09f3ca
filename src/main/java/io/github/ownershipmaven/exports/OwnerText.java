package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Owners in one line. */
final class OwnerText {

    private OwnerText() {}

    /** The owners with commas between them. */
    static String of(List<Owner> owners) {
        return owners.stream().map(OwnerText::of).distinct().collect(Collectors.joining(", "));
    }

    /** {@code Name <address>}, or the name alone where that is all, or says the same. */
    static String of(Owner owner) {
        String label = owner.label();
        return contact(owner, Contact.Kind.EMAIL)
                .or(() -> contact(owner, Contact.Kind.HANDLE))
                .filter(address -> !address.equals(label))
                .map(address -> label + " <" + address + ">")
                .orElse(label);
    }

    /** The first contact of a kind. */
    static Optional<String> contact(Owner owner, Contact.Kind kind) {
        return owner.contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .map(Contact::value)
                .findFirst();
    }
}
