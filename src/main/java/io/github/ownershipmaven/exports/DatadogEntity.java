package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.exports.ServiceFacts.Seat;
import io.github.ownershipmaven.model.Address;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.text.Yaml;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A project as a service of Datadog's catalogue, version 3 of its entities. */
final class DatadogEntity {

    private static final Set<String> LINK_TYPES = Set.of("runbook", "doc", "repo", "dashboard");

    private final ServiceFacts service;
    private final List<String> gaps = new ArrayList<>();

    private DatadogEntity(ServiceFacts service) {
        this.service = service;
    }

    static View view(Excerpt excerpt) {
        return new DatadogEntity(excerpt.only()).view(excerpt.choice().lead());
    }

    private View view(List<String> personas) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("apiVersion", "v3");
        entity.put("kind", "service");
        entity.put("metadata", metadata(personas));
        put(entity, "spec", spec());
        put(entity, "integrations", integrations());
        List<String> lines = new ArrayList<>(List.of("---"));
        lines.addAll(Yaml.lines(entity));
        return new View(lines, gaps);
    }

    private static void put(Map<String, Object> entity, String key, Map<String, ?> value) {
        if (!value.isEmpty()) {
            entity.put(key, value);
        }
    }

    private static void put(Map<String, Object> entity, String key, Collection<?> value) {
        if (!value.isEmpty()) {
            entity.put(key, value);
        }
    }

    private Map<String, Object> metadata(List<String> personas) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("name", service.project().artifactId());
        Optional.of(service.title())
                .filter(title -> !title.isEmpty())
                .ifPresent(title -> metadata.put("displayName", title));
        service.lead(personas).ifPresent(lead -> metadata.put("owner", lead.label()));
        put(metadata, "additionalOwners", owners());
        put(metadata, "contacts", contacts());
        put(metadata, "links", links());
        gaps.addAll(Addresses.gaps(service));
        return metadata;
    }

    /** Everybody with the persona, the one owner too: of that one Datadog knows no persona. */
    private Collection<?> owners() {
        Set<Map<String, String>> owners = new LinkedHashSet<>();
        for (Seat seat : service.seats()) {
            for (Owner owner : seat.owners()) {
                Map<String, String> entry = new LinkedHashMap<>();
                entry.put("name", owner.label());
                entry.put("type", seat.persona().id());
                owners.add(entry);
            }
        }
        return owners;
    }

    private Collection<?> contacts() {
        Map<String, Map<String, String>> contacts = new LinkedHashMap<>();
        for (Seat seat : service.seats()) {
            for (Owner owner : seat.owners()) {
                String name = seat.persona().title() + ": " + owner.label();
                owner.contacts()
                        .forEach(contact -> type(contact)
                                .ifPresent(type -> contacts.putIfAbsent(
                                        type + " " + contact.value(), contact(name, type, contact.value()))));
            }
        }
        return contacts.values();
    }

    private static Map<String, String> contact(String name, String type, String value) {
        Map<String, String> contact = new LinkedHashMap<>();
        contact.put("name", name);
        contact.put("type", type);
        contact.put("contact", value);
        return contact;
    }

    /** What Datadog calls this kind of contact; empty where it is neither an address of mail nor of a page. */
    private Optional<String> type(Contact contact) {
        boolean mail = contact.kind() == Contact.Kind.EMAIL;
        if (mail
                ? Address.mail(contact.value()).filter(contact.value()::equals).isEmpty()
                : host(contact.value()).isEmpty()) {
            gaps.add("the " + contact.kind().key() + " of owners, where it is no address");
            return Optional.empty();
        }
        if (contact.kind() == Contact.Kind.CHAT && isAt("slack.com", host(contact.value()))) {
            return Optional.of("slack");
        }
        boolean teams = contact.kind() == Contact.Kind.CHAT && isAt("teams.microsoft.com", host(contact.value()));
        return Optional.of(teams ? "microsoft-teams" : contact.kind().key());
    }

    private static String host(String url) {
        return Address.web(url).map(URI::create).map(URI::getHost).orElse("");
    }

    private static boolean isAt(String domain, String host) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    private Collection<?> links() {
        return service.links().stream()
                .flatMap(link -> Address.web(link.target()).stream().map(url -> link(link.name(), url)))
                .toList();
    }

    private static Map<String, String> link(String name, String url) {
        Map<String, String> link = new LinkedHashMap<>();
        link.put("name", name);
        link.put("type", LINK_TYPES.contains(name) ? name : "other");
        link.put("url", url);
        return link;
    }

    private Map<String, Object> spec() {
        Map<String, Object> spec = new LinkedHashMap<>();
        service.lifecycle().ifPresent(lifecycle -> spec.put("lifecycle", lifecycle));
        service.tier().ifPresent(tier -> spec.put("tier", tier));
        put(
                spec,
                "dependsOn",
                service.dependsOn().stream()
                        .map(project -> "service:" + project.substring(project.lastIndexOf(':') + 1))
                        .toList());
        return spec;
    }

    private Map<String, Object> integrations() {
        return service.owners().stream()
                .flatMap(owner -> OwnerText.contact(owner, Contact.Kind.ON_CALL).stream())
                .filter(url -> isAt("pagerduty.com", host(url)))
                .findFirst()
                .map(url -> Map.<String, Object>of("pagerduty", Map.of("serviceURL", url)))
                .orElse(Map.of());
    }
}
