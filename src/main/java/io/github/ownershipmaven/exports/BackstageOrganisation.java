package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.model.Address;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Identities;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.text.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The teams and people of a source tree as Groups and Users of Backstage, each once. */
final class BackstageOrganisation {

    private final List<String> gaps = new ArrayList<>();

    private BackstageOrganisation() {}

    static View view(Excerpt excerpt) {
        return new BackstageOrganisation().view(excerpt.services());
    }

    private View view(List<ServiceFacts> services) {
        List<Owner> owners = services.stream()
                .flatMap(service -> service.owners().stream())
                .filter(owner -> !(owner instanceof Owner.Service))
                .toList();
        Map<String, List<List<Owner>>> byReference = new TreeMap<>();
        for (List<Owner> same : new Identities(owners).groups().values()) {
            reference(same)
                    .ifPresentOrElse(
                            reference -> byReference
                                    .computeIfAbsent(reference, key -> new ArrayList<>())
                                    .add(same),
                            () -> gaps.add("a team or person without a name that Backstage takes"));
        }
        List<String> lines = new ArrayList<>();
        byReference.forEach((reference, holders) -> {
            if (holders.size() == 1) {
                lines.add("---");
                lines.addAll(Yaml.lines(entity(reference, holders.get(0))));
            } else {
                gaps.add("'" + reference + "', as it would stand for " + holders.size() + " different ones");
            }
        });
        return new View(lines, gaps);
    }

    /** The reference under which most of the spellings are known; the first where all differ. */
    private static Optional<String> reference(List<Owner> same) {
        return same.stream()
                .sorted((one, other) -> Boolean.compare(hasHandle(other), hasHandle(one)))
                .flatMap(owner -> EntityName.reference(owner).stream())
                .findFirst();
    }

    private static boolean hasHandle(Owner owner) {
        return OwnerText.contact(owner, Contact.Kind.HANDLE).isPresent();
    }

    private static Map<String, Object> entity(String reference, List<Owner> same) {
        boolean group = reference.startsWith("group:");
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("name", reference.substring(reference.indexOf(':') + 1));
        List<Map<String, String>> links = BackstageComponent.links(same.stream()
                .flatMap(owner -> Addresses.pages(owner).stream())
                .distinct()
                .toList());
        if (!links.isEmpty()) {
            metadata.put("links", links);
        }
        Map<String, Object> spec = new LinkedHashMap<>();
        if (group) {
            spec.put("type", "team");
        }
        spec.put("profile", profile(same));
        spec.put(group ? "children" : "memberOf", List.of());
        return BackstageComponent.entity(group ? "Group" : "User", metadata, spec);
    }

    private static Map<String, String> profile(List<Owner> same) {
        Map<String, String> profile = new LinkedHashMap<>();
        profile.put("displayName", same.get(0).label());
        mails(same).findFirst().ifPresent(mail -> profile.put("email", mail));
        return profile;
    }

    private static Stream<String> mails(List<Owner> same) {
        return same.stream()
                .flatMap(owner -> OwnerText.contact(owner, Contact.Kind.EMAIL).stream())
                .flatMap(mail -> Address.mail(mail).stream())
                .sorted();
    }
}
