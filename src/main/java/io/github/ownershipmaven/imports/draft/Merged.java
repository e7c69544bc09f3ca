package io.github.ownershipmaven.imports.draft;

import io.github.ownershipmaven.imports.Claim;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One owner, with all that the claims about it say.
 *
 * @param origins where it comes from, in the order of reading
 */
record Merged(Owner owner, List<String> origins) {

    /** The owners of one persona; nobody is a vacancy where somebody is named too. */
    static List<Merged> of(List<Claim> claims) {
        boolean somebody = claims.stream().anyMatch(claim -> !(claim.owner() instanceof Owner.Vacancy));
        List<Merged> all = new ArrayList<>();
        for (Claim claim : claims) {
            if (somebody && claim.owner() instanceof Owner.Vacancy) {
                continue;
            }
            int same = 0;
            while (same < all.size() && !isSame(all.get(same).owner, claim.owner())) {
                same++;
            }
            if (same < all.size()) {
                all.set(same, all.get(same).with(claim));
            } else {
                all.add(new Merged(claim.owner(), List.of(origin(claim))));
            }
        }
        return all;
    }

    /** Whether two lists name the same, in whatever order. */
    static boolean areSame(List<Owner> some, List<Owner> others) {
        return some.size() == others.size()
                && some.stream().allMatch(one -> others.stream().anyMatch(other -> isSame(one, other)));
    }

    private static boolean isSame(Owner one, Owner other) {
        return one.isSameAs(other) || one instanceof Owner.Vacancy && other instanceof Owner.Vacancy;
    }

    private static String origin(Claim claim) {
        String place = claim.owner().location().fileAndLine();
        return claim.note().isEmpty() ? place : place + " (" + claim.note() + ")";
    }

    private Merged with(Claim claim) {
        List<String> more = new ArrayList<>(origins);
        if (!more.contains(origin(claim))) {
            more.add(origin(claim));
        }
        return new Merged(joined(owner, claim.owner()), List.copyOf(more));
    }

    private static Owner joined(Owner one, Owner other) {
        if (one instanceof Owner.Person first && other instanceof Owner.Person second) {
            List<Contact> contacts = joined(first.contacts(), second.contacts());
            Optional<String> id = first.id().or(second::id).filter(text -> contacts.isEmpty());
            return new Owner.Person(first.name().or(second::name), id, contacts, first.term(), first.location());
        }
        if (one instanceof Owner.Team first && other instanceof Owner.Team) {
            return new Owner.Team(
                    first.name(), joined(first.contacts(), other.contacts()), first.term(), first.location());
        }
        return one;
    }

    /** Of each kind of contact the first, as a file has a place for one. */
    private static List<Contact> joined(List<Contact> some, List<Contact> others) {
        List<Contact> all = new ArrayList<>(some);
        others.stream()
                .filter(contact -> all.stream().noneMatch(known -> known.kind() == contact.kind()))
                .forEach(all::add);
        return all;
    }
}
