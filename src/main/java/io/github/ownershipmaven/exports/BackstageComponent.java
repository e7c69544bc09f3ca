package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.exports.ServiceFacts.Seat;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.text.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A project as a Component of Backstage. */
final class BackstageComponent {

    /** What our own annotations begin with. */
    static final String PREFIX = "ownershipmaven.github.io/";

    /** What our own annotations tell beside the owners. */
    private static final Set<String> FACTS = Set.of("project", "tier", "lifecycle");

    /** What Backstage demands a value for, and we do not know. */
    private static final String UNKNOWN = "unknown";

    private static final Pattern ANNOTATION = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?");

    private final ServiceFacts service;
    private final List<String> gaps = new ArrayList<>();

    private BackstageComponent(ServiceFacts service) {
        this.service = service;
    }

    static View view(Excerpt excerpt) {
        return new BackstageComponent(excerpt.only()).view(excerpt.choice().lead());
    }

    private View view(List<String> personas) {
        Optional<String> name = EntityName.of(service.project().artifactId());
        Optional<Owner> lead = service.lead(personas);
        Optional<String> owner = lead.flatMap(EntityName::reference);
        if (name.isEmpty() || owner.isEmpty()) {
            gaps.add(
                    name.isEmpty()
                            ? "the component, as its name is too long for Backstage"
                            : lead.isEmpty()
                                    ? "the component, as Backstage demands an owner and nobody is known for it"
                                    : "the component, as its owner has no name that Backstage takes");
            return new View(List.of(), gaps);
        }
        Map<String, Object> metadata = metadata(name.get());
        Map<String, Object> spec = spec(owner.get());
        List<String> lines = new ArrayList<>(List.of("---"));
        lines.addAll(Yaml.lines(entity("Component", metadata, spec)));
        return new View(lines, gaps);
    }

    /** An entity of a kind. */
    static Map<String, Object> entity(String kind, Map<String, Object> metadata, Map<String, Object> spec) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("apiVersion", "backstage.io/v1alpha1");
        entity.put("kind", kind);
        entity.put("metadata", metadata);
        entity.put("spec", spec);
        return entity;
    }

    private Map<String, Object> metadata(String name) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("name", name);
        Optional.of(service.title()).filter(title -> !title.isEmpty()).ifPresent(title -> metadata.put("title", title));
        metadata.put("annotations", annotations());
        List<Map<String, String>> links = links(Addresses.pages(service));
        if (!links.isEmpty()) {
            metadata.put("links", links);
        }
        gaps.addAll(Addresses.gaps(service));
        return metadata;
    }

    /** Links as an entity has them. */
    static List<Map<String, String>> links(List<Addresses.Page> pages) {
        return pages.stream().map(BackstageComponent::link).toList();
    }

    private static Map<String, String> link(Addresses.Page page) {
        Map<String, String> link = new LinkedHashMap<>();
        link.put("url", page.url());
        link.put("title", page.title());
        link.put("type", page.type());
        return link;
    }

    private Map<String, String> annotations() {
        Map<String, String> annotations = new LinkedHashMap<>();
        annotations.put(PREFIX + "project", service.project().id());
        service.tier().ifPresent(tier -> annotations.put(PREFIX + "tier", tier));
        annotations.putAll(seats(service, gaps));
        return annotations;
    }

    /** An annotation for each persona that somebody holds. */
    static Map<String, String> seats(ServiceFacts service, List<String> gaps) {
        Map<String, String> seats = new LinkedHashMap<>();
        for (Seat seat : service.seats()) {
            String persona = seat.persona().id();
            if (ANNOTATION.matcher(persona).matches() && !FACTS.contains(persona)) {
                seats.put(PREFIX + persona, OwnerText.whole(seat.owners()));
            } else {
                gaps.add("the owners of '" + persona + "', which cannot be the name of an annotation");
            }
        }
        return seats;
    }

    private Map<String, Object> spec(String owner) {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("type", "service");
        spec.put("lifecycle", service.lifecycle().orElse(UNKNOWN));
        spec.put("owner", owner);
        List<String> dependencies = service.dependsOn().stream()
                .flatMap(project -> EntityName.ofProject(project).stream())
                .map(name -> "component:" + name)
                .toList();
        if (!dependencies.isEmpty()) {
            spec.put("dependsOn", dependencies);
        }
        return spec;
    }
}
