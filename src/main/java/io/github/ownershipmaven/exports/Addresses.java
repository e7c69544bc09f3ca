package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.model.Address;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a service and its owners are to be found on the web; only what is safe to follow. */
final class Addresses {

    private Addresses() {}

    /**
     * A page.
     *
     * @param title what people call it
     * @param type the name of the link, such as {@code runbook}, or the kind of contact
     */
    record Page(String title, String type, String url) {}

    /** The links of a service, and then the pages of its owners; each page once. */
    static List<Page> pages(ServiceFacts service) {
        Map<String, Page> pages = new LinkedHashMap<>();
        service.links()
                .forEach(link -> Address.web(link.target())
                        .ifPresent(url -> pages.putIfAbsent(url, new Page(link.name(), link.name(), url))));
        service.owners().forEach(owner -> pages(owner).forEach(page -> pages.putIfAbsent(page.url(), page)));
        return List.copyOf(pages.values());
    }

    /** The pages on which an owner is reached. */
    static List<Page> pages(Owner owner) {
        List<Page> pages = new ArrayList<>();
        for (Contact contact : owner.contacts()) {
            page(contact)
                    .ifPresent(url -> pages.add(new Page(
                            contact.kind().key() + " of " + owner.label(),
                            contact.kind().key(),
                            url)));
        }
        return pages;
    }

    private static Optional<String> page(Contact contact) {
        return contact.kind() == Contact.Kind.EMAIL ? Optional.empty() : Address.web(contact.value());
    }

    /** What is written as a link of the service and is none, as the ends of "not here:". */
    static List<String> gaps(ServiceFacts service) {
        return service.links().stream()
                .filter(link -> Address.web(link.target()).isEmpty())
                .map(link -> "the link '" + link.name() + "', which is no http or https address")
                .toList();
    }
}
