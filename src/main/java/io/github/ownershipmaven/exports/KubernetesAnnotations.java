package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.text.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The annotations of a Kubernetes object for people, after the convention {@code a8r.io}. Labels would take no address. */
final class KubernetesAnnotations {

    private static final String CONVENTION = "a8r.io/";

    /** The annotations of the convention that are links, each with the names under which teams write these. */
    private static final Map<String, List<String>> LINKS = links();

    private KubernetesAnnotations() {}

    static View view(Excerpt excerpt) {
        ServiceFacts service = excerpt.only();
        List<String> gaps = new ArrayList<>();
        Map<String, String> annotations = new LinkedHashMap<>();
        Optional<Owner> lead = service.lead(excerpt.choice().lead());
        lead.ifPresent(owner -> annotations.put(CONVENTION + "owner", OwnerText.of(owner)));
        contact(Contact.Kind.CHAT, lead, service).ifPresent(chat -> annotations.put(CONVENTION + "chat", chat));
        contact(Contact.Kind.ON_CALL, Optional.empty(), service)
                .ifPresent(onCall -> annotations.put(CONVENTION + "incidents", onCall));
        Optional.of(OwnerText.of(service.holders("support-engineer")))
                .filter(support -> !support.isEmpty())
                .ifPresent(support -> annotations.put(CONVENTION + "support", support));
        LINKS.forEach((annotation, names) ->
                link(names, service).ifPresent(url -> annotations.putIfAbsent(CONVENTION + annotation, url)));
        if (!service.dependsOn().isEmpty()) {
            annotations.put(CONVENTION + "dependencies", String.join(", ", service.dependsOn()));
        }
        service.tier().ifPresent(tier -> annotations.put(BackstageComponent.PREFIX + "tier", tier));
        service.lifecycle().ifPresent(lifecycle -> annotations.put(BackstageComponent.PREFIX + "lifecycle", lifecycle));
        annotations.putAll(BackstageComponent.seats(service, gaps));
        service.links().stream()
                .filter(link -> LINKS.values().stream().noneMatch(names -> names.contains(link.name())))
                .forEach(link -> gaps.add("the link '" + link.name() + "', which the convention does not know"));
        return new View(Yaml.lines(annotations), gaps);
    }

    /** A contact of the one owner, or else of the first who has one. */
    private static Optional<String> contact(Contact.Kind kind, Optional<Owner> lead, ServiceFacts service) {
        return Stream.concat(lead.stream(), service.owners().stream())
                .flatMap(owner -> OwnerText.contact(owner, kind).stream())
                .findFirst();
    }

    private static Optional<String> link(List<String> names, ServiceFacts service) {
        return names.stream()
                .flatMap(name ->
                        service.links().stream().filter(link -> link.name().equals(name)))
                .map(ServiceFacts.Link::target)
                .findFirst();
    }

    private static Map<String, List<String>> links() {
        Map<String, List<String>> links = new LinkedHashMap<>();
        links.put("bugs", List.of("bugs", "issues"));
        links.put("documentation", List.of("documentation", "docs", "doc"));
        links.put("repository", List.of("repository", "repo", "source"));
        links.put("runbook", List.of("runbook"));
        links.put("incidents", List.of("incidents"));
        links.put("logs", List.of("logs"));
        links.put("uptime", List.of("uptime"));
        links.put("performance", List.of("performance", "dashboard"));
        return links;
    }
}
