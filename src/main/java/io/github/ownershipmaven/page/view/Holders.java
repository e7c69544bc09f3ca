package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everybody who owns something; owners that share an address, a handle or an id are one. */
final class Holders {

    private static final Comparator<Owner> NAMED_FIRST = Comparator.comparing((Owner owner) -> !isNamed(owner))
            .thenComparing(Owner::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Owner::label);

    private final People people;
    private final Map<String, String> nextIdentity = new HashMap<>();
    private final Map<String, Holder> byIdentity = new HashMap<>();
    private final List<Holder> all = new ArrayList<>();

    /**
     * The holders among owners.
     *
     * @param owners without vacancies and placeholders
     * @param anchors where the holders get their ids from
     */
    Holders(List<Owner> owners, People people, Anchors anchors) {
        this.people = people;
        owners.forEach(owner -> owner.identities().forEach(identity -> join(identity, identity(owner))));
        Map<String, List<Owner>> groups = new LinkedHashMap<>();
        owners.stream()
                .sorted(NAMED_FIRST)
                .forEach(owner -> groups.computeIfAbsent(root(identity(owner)), key -> new ArrayList<>())
                        .add(owner));
        groups.forEach((identity, group) -> byIdentity.put(identity, add(group, anchors)));
    }

    /** Who an owner is. */
    Holder of(Owner owner) {
        Holder holder = byIdentity.get(root(identity(owner)));
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
        String label = label(first);
        Holder holder = new Holder(anchors.anchor("p-", label), kind(first), label, contacts(group));
        all.add(holder);
        return holder;
    }

    private String label(Owner owner) {
        if (owner instanceof Owner.Person && people == People.REDACTED) {
            long number = all.stream()
                    .filter(holder -> holder.kind() == Holder.Kind.PERSON)
                    .count();
            return "#" + (number + 1);
        }
        return Shown.name(people == People.FULL ? owner.label() : withoutDomain(owner.label()));
    }

    /** The part of an address that is a name. */
    static String withoutDomain(String label) {
        int at = label.lastIndexOf('@');
        return at > 0 ? label.substring(0, at) : label;
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
        return distinct.values().stream().map(Reach::of).toList();
    }

    private static Holder.Kind kind(Owner owner) {
        if (owner instanceof Owner.Person) {
            return Holder.Kind.PERSON;
        }
        return owner instanceof Owner.Team ? Holder.Kind.TEAM : Holder.Kind.SERVICE;
    }

    private static boolean isNamed(Owner owner) {
        return !(owner instanceof Owner.Person person) || person.name().isPresent();
    }

    /** One of an owner's identities, always the same. */
    private static String identity(Owner owner) {
        return owner.identities().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private void join(String one, String other) {
        List<String> roots = Stream.of(root(one), root(other)).sorted().toList();
        if (!roots.get(0).equals(roots.get(1))) {
            nextIdentity.put(roots.get(1), roots.get(0));
        }
    }

    private String root(String identity) {
        String at = identity;
        for (@Nullable String next = nextIdentity.get(at); next != null; next = nextIdentity.get(at)) {
            at = next;
        }
        return at;
    }
}
