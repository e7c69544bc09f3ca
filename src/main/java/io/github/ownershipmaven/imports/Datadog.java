package io.github.ownershipmaven.imports;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Node;
import io.github.ownershipmaven.model.Personas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the service definitions of Datadog: of the schemas v1 to v2.2 in service.datadog.yaml, and of v3 in entity.datadog.yaml. */
public final class Datadog {

    private final Claims claims;

    private Datadog(Personas personas) {
        this.claims = new Claims(personas);
    }

    /**
     * Reads a file.
     *
     * @param folder where the file lies, from the root of the repository
     * @param service the name that the folder's service probably has, if the file holds several
     */
    public static Import read(Documents file, Personas personas, String folder, String service) {
        Datadog reader = new Datadog(personas);
        reader.claims.leave(file.problems());
        reader.service(file.all(), service);
        return reader.claims.asImport(file.path(), Scope.below(folder));
    }

    private void service(List<Node> all, String name) {
        Optional<Node> named = all.stream()
                .filter(document -> Stream.of(
                                document.text("dd-service"),
                                document.text("metadata", "name"),
                                document.text("info", "dd-service"))
                        .flatMap(Optional::stream)
                        .anyMatch(text -> text.value().equalsIgnoreCase(name)))
                .findFirst();
        if (named.isPresent() || all.size() == 1) {
            service(named.orElseGet(() -> all.get(0)));
        } else if (!all.isEmpty()) {
            claims.leave(
                    all.get(0).at(),
                    "there are " + all.size() + " services, and none is called " + quoted(name) + " as the project is");
        }
    }

    private void service(Node service) {
        List<Node> additional = service.items("metadata", "additionalOwners");
        Optional<Located<String>> team = Stream.of(
                        service.text("metadata", "owner"), service.text("team"), service.text("org", "owner"))
                .flatMap(Optional::stream)
                .findFirst();
        boolean again = team.isPresent()
                && additional.stream()
                        .anyMatch(owner -> isCalled(owner, team.get().value()));
        if (team.isEmpty()) {
            claims.leave(service.at(), "service has no team");
        } else if (!again) {
            claims.add(Claims.team(team.get(), contacts(service)));
        }
        List<Contact> contacts = again ? contacts(service) : List.of();
        additional.forEach(owner ->
                additional(owner, isCalled(owner, team.map(Located::value).orElse("")) ? contacts : List.of()));
    }

    private static boolean isCalled(Node owner, String name) {
        return owner.text("name").filter(text -> text.value().equals(name)).isPresent();
    }

    /** Further owners hold what their type says, if that is a persona; the first one may be named again for that. */
    private void additional(Node owner, List<Contact> contacts) {
        Optional<Located<String>> name = owner.text("name");
        Optional<Located<String>> type = owner.text("type");
        Optional<String> persona = type.map(Located::value).flatMap(claims::persona);
        if (name.isPresent() && persona.isPresent()) {
            claims.add(persona.get(), Claims.team(name.get(), contacts), "");
        } else {
            claims.leave(
                    owner.at(),
                    "additional owner " + quoted(name.map(Located::value).orElse("")) + " has "
                            + type.map(text -> "the type " + quoted(text.value()) + ", which is no persona")
                                    .orElse("no type"));
        }
    }

    private List<Contact> contacts(Node service) {
        List<Contact> contacts = new ArrayList<>();
        Stream.of(service.items("contacts"), service.items("metadata", "contacts"))
                .flatMap(List::stream)
                .forEach(contact -> contact(contact).ifPresent(contacts::add));
        service.text("contact", "email").flatMap(claims::email).ifPresent(contacts::add);
        service.text("contact", "slack").map(Datadog::chat).ifPresent(contacts::add);
        Stream.of("pagerduty", "opsgenie")
                .flatMap(tool ->
                        Stream.of("service-url", "serviceURL").map(key -> service.text("integrations", tool, key)))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(url -> contacts.add(new Contact(Contact.Kind.ON_CALL, url.value(), url.location())));
        return firstOfEachKind(contacts);
    }

    private Optional<Contact> contact(Node contact) {
        Optional<Located<String>> value = contact.text("contact");
        String type = contact.text("type").map(Located::value).orElse("").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "email" -> value.flatMap(claims::email);
            case "slack", "microsoft-teams" -> value.map(Datadog::chat);
            default -> {
                claims.leave(
                        contact.at(), "contact of the type " + quoted(type) + " has no place among email and chat");
                yield Optional.empty();
            }
        };
    }

    private static Contact chat(Located<String> written) {
        return new Contact(Contact.Kind.CHAT, written.value(), written.location());
    }

    private List<Contact> firstOfEachKind(List<Contact> contacts) {
        List<Contact> first = new ArrayList<>();
        for (Contact contact : contacts) {
            if (first.stream().anyMatch(other -> other.kind() == contact.kind())) {
                claims.leave(contact.location(), "contact " + quoted(contact.value()) + " is a second one of its kind");
            } else {
                first.add(contact);
            }
        }
        return first;
    }
}
