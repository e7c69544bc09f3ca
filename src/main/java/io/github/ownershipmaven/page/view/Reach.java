package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Address;
import io.github.ownershipmaven.model.Contact;
import java.util.List;
import java.util.Optional;

/**
 * Something to click or to read: a link where it is safe to follow, otherwise text.
 *
 * @param name what it is, such as {@code on-call} or {@code runbook}
 * @param text what to show
 * @param href where it leads: http, https or mailto; empty where there is nothing to follow
 */
public record Reach(String name, String text, Optional<String> href) {

    /** The ways to reach an owner, what helps at night first. */
    static List<Reach> of(List<Contact> contacts) {
        return contacts.stream()
                .sorted(Contact.BEST_FIRST)
                .map(contact -> of(contact.kind().key(), contact.value()))
                .toList();
    }

    /** A text under a name. */
    static Reach of(String name, String text) {
        return new Reach(Shown.name(name), Shown.name(text), target(text));
    }

    private static Optional<String> target(String text) {
        return Address.web(text).or(() -> Address.mail(text).map(address -> "mailto:" + address));
    }
}
