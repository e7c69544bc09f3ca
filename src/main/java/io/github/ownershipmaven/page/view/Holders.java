package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Identities;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.People;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everybody who owns something; owners that share an address, a handle or an id are one. */
final class Holders {

    private final People people;
    private final Map<String, String> projects;
    private final Identities identities;
    private final Map<String, Integer> namesakes = new HashMap<>();
    private final Map<String, Holder> byIdentity = new HashMap<>();
    private final List<Holder> all = new ArrayList<>();

    /**
     * The holders among owners.
     *
     * @param owners without vacancies and placeholders
     * @param anchors where the holders get their ids from
     * @param projects the ids that the page gives to projects, by {@code groupId:artifactId}
     */
    Holders(List<Owner> owners, People people, Anchors anchors, Map<String, String> projects) {
        this.people = people;
        this.projects = projects;
        this.identities = new Identities(owners);
        identities.groups().values().forEach(group -> namesakes.merge(name(group.get(0)), 1, Integer::sum));
        identities.groups().forEach((identity, group) -> byIdentity.put(identity, add(group, anchors)));
    }

    /** Who an owner is. */
    Holder of(Owner owner) {
        Holder holder = byIdentity.get(identities.of(owner));
        if (holder == null) {
            throw new IllegalArgumentException("not among the holders: " + owner);
        }
        return holder;
    }

    /** Everybody, sorted by label; where people are redacted, in the same order without telling it. */
    List<Holder> all() {
        return List.copyOf(all);
    }

    private Holder add(List<Owner> group, Anchors anchors) {
        Owner first = group.get(0);
        String label = isHidden(first) ? "#" + (count(Holder.Kind.PERSON) + 1) : name(first);
        String anchor = first instanceof Owner.Service service
                ? projects.getOrDefault(service.project(), "")
                : anchors.anchor("p-", label);
        Holder holder = new Holder(anchor, kind(first), label, apart(first, label), contacts(group));
        all.add(holder);
        return holder;
    }

    private boolean isHidden(Owner owner) {
        return owner instanceof Owner.Person && people == People.REDACTED;
    }

    private String name(Owner owner) {
        return Shown.name(people == People.FULL ? owner.label() : People.withoutDomain(owner.label()));
    }

    /** What tells somebody from others of the same name: a contact, or a number. */
    private String apart(Owner owner, String label) {
        if (namesakes.getOrDefault(label, 0) < 2) {
            return "";
        }
        Optional<String> contact = owner.contacts().stream()
                .filter(any -> people == People.FULL)
                .min(Comparator.comparing(Contact::kind))
                .map(any -> Shown.name(any.value()));
        return contact.orElseGet(() -> String.valueOf(
                all.stream().filter(other -> other.label().equals(label)).count() + 1));
    }

    private long count(Holder.Kind kind) {
        return all.stream().filter(holder -> holder.kind() == kind).count();
    }

    private List<Reach> contacts(List<Owner> group) {
        if (people != People.FULL) {
            return List.of();
        }
        Map<String, Contact> distinct = new TreeMap<>();
        group.stream()
                .flatMap(owner -> owner.contacts().stream())
                .forEach(contact -> distinct.putIfAbsent(
                        contact.kind().ordinal() + contact.value().toLowerCase(Locale.ROOT), contact));
        return Reach.of(List.copyOf(distinct.values()));
    }

    private static Holder.Kind kind(Owner owner) {
        if (owner instanceof Owner.Person) {
            return Holder.Kind.PERSON;
        }
        return owner instanceof Owner.Team ? Holder.Kind.TEAM : Holder.Kind.SERVICE;
    }
}
