package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ways to reach somebody, the best first. */
final class Contacts {

    private Contacts() {}

    /** The contacts, the best first. */
    static List<Contact> bestFirst(List<Contact> contacts) {
        return contacts.stream().sorted(Contact.BEST_FIRST).toList();
    }

    /** All contacts that any of these has, the best first, each once. */
    static List<Contact> of(List<Owner> owners) {
        Map<String, Contact> distinct = new LinkedHashMap<>();
        owners.stream()
                .flatMap(owner -> owner.contacts().stream())
                .sorted(Contact.BEST_FIRST)
                .forEach(contact -> distinct.putIfAbsent(
                        contact.kind().key() + contact.value().toLowerCase(Locale.ROOT), contact));
        return List.copyOf(distinct.values());
    }
}
