package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.model.Identities;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Owner;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All who hold something in some projects. */
final class Everybody {

    private final List<Known> known;

    private record Known(Owner owner, Set<String> identities, Inspection inspection) {}

    /**
     * Some of them.
     *
     * @param identities who is who among them
     * @param inspections the projects in which they hold something
     */
    record Circle(Identities identities, List<Inspection> inspections) {

        Circle {
            inspections = List.copyOf(inspections);
        }
    }

    Everybody(List<Inspection> inspections) {
        this.known = inspections.parallelStream().flatMap(Everybody::in).toList();
    }

    private static Stream<Known> in(Inspection inspection) {
        return inspection.ownership().owners().values().stream()
                .flatMap(List::stream)
                .filter(inspection::isSomebody)
                .map(owner -> new Known(owner, owner.identities(), inspection));
    }

    Circle all() {
        return circle(each -> true);
    }

    /** Those who fit, with all that are the same as one of them. */
    Circle around(Predicate<Owner> fits) {
        Set<String> identities = identities(each -> fits.test(each.owner()));
        Set<String> more = identities;
        while (!more.isEmpty()) {
            more = identities(each -> !Collections.disjoint(each.identities(), identities));
            more.removeAll(identities);
            identities.addAll(more);
        }
        return circle(each -> !Collections.disjoint(each.identities(), identities));
    }

    private Set<String> identities(Predicate<Known> which) {
        return known.parallelStream()
                .filter(which)
                .flatMap(each -> each.identities().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Circle circle(Predicate<Known> which) {
        Set<Owner> owners = new LinkedHashSet<>();
        LinkedList<Inspection> inspections = new LinkedList<>();
        known.stream().filter(which).forEach(each -> {
            owners.add(each.owner());
            if (inspections.peekLast() != each.inspection()) {
                inspections.add(each.inspection());
            }
        });
        return new Circle(new Identities(owners), inspections);
    }
}
