package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Owners in one line. */
final class OwnerText {

    /** What would end a name or a contact. */
    private static final Pattern ENDING = Pattern.compile("[,<>\"]");

    /** What would be taken for something else than the name of a person. */
    private static final Pattern NO_NAME = Pattern.compile("(?:team|project):.*|.*@.*");

    private OwnerText() {}

    /** The owners with commas between them and all that is known of them, so that it can be read back. */
    static String whole(List<Owner> owners) {
        return owners.stream().map(OwnerText::whole).distinct().collect(Collectors.joining(", "));
    }

    /** {@code team:name <address> <@handle> <chat: page>}; a person without a name begins with a contact. */
    private static String whole(Owner owner) {
        List<String> parts = new ArrayList<>();
        if (owner instanceof Owner.Person person) {
            person.name().ifPresent(name -> parts.add(NO_NAME.matcher(name).matches() ? quoted(name) : word(name)));
            person.id().ifPresent(id -> parts.add("<id: " + word(id) + ">"));
        } else {
            parts.add((owner instanceof Owner.Team ? "team:" : "project:") + word(owner.label()));
        }
        for (Contact contact : owner.contacts()) {
            boolean bare = says(contact);
            String text = bare ? contact.value() : contact.kind().key() + ": " + word(contact.value());
            parts.add(bare && parts.isEmpty() ? text : "<" + text + ">");
        }
        return String.join(" ", parts);
    }

    /** Whether a contact is one of its kind to everybody who sees it. */
    private static boolean says(Contact contact) {
        String value = contact.value();
        boolean begins = value.startsWith("@");
        return !ENDING.matcher(value).find()
                && switch (contact.kind()) {
                    case EMAIL -> !begins && value.contains("@") && !value.contains(":");
                    case HANDLE -> begins;
                    case CHAT, ON_CALL -> false;
                };
    }

    private static String word(String text) {
        return ENDING.matcher(text).find() ? quoted(text) : text;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

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
