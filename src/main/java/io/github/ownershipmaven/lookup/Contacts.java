package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In what order to try ways to reach somebody: first what rings. */
final class Contacts {

    private static final List<Contact.Kind> BEST =
            List.of(Contact.Kind.ON_CALL, Contact.Kind.CHAT, Contact.Kind.EMAIL, Contact.Kind.HANDLE);

    private static final Comparator<Contact> BEST_FIRST =
            Comparator.comparingInt(contact -> BEST.indexOf(contact.kind()));

    private Contacts() {}

    /** The contacts in that order. */
    static List<Contact> bestFirst(List<Contact> contacts) {
        return contacts.stream().sorted(BEST_FIRST).toList();
    }

    /** All contacts that any of these has, in that order, each once. */
    static List<Contact> of(List<Owner> owners) {
        Map<String, Contact> distinct = new LinkedHashMap<>();
        owners.stream()
                .flatMap(owner -> owner.contacts().stream())
                .sorted(BEST_FIRST)
                .forEach(contact -> distinct.putIfAbsent(
                        contact.kind().key() + contact.value().toLowerCase(Locale.ROOT), contact));
        return List.copyOf(distinct.values());
    }
}
