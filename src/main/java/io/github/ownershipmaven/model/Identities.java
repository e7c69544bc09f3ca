package io.github.ownershipmaven.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is who among many owners: those that share an address, a handle or an id are one, however they are written. */
public final class Identities {

    private static final Comparator<Owner> NAMED_FIRST = Comparator.comparing((Owner owner) -> !isNamed(owner))
            .thenComparing(Owner::label, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Owner::label);

    private final Map<String, String> nextIdentity = new HashMap<>();
    private final Map<String, List<Owner>> groups = new LinkedHashMap<>();

    /**
     * The identities of owners.
     *
     * @param owners without vacancies, which are nobody
     */
    public Identities(Collection<Owner> owners) {
        List<Identified> all = owners.stream().map(Identified::of).toList();
        all.forEach(each -> each.identities().forEach(identity -> join(identity, each.identity())));
        all.stream()
                .sorted(Comparator.comparing(Identified::owner, NAMED_FIRST))
                .forEach(each -> groups.computeIfAbsent(root(each.identity()), key -> new ArrayList<>())
                        .add(each.owner()));
    }

    /**
     * An owner with what identifies it, found only once.
     *
     * @param identity one of the identities, always the same
     */
    private record Identified(Owner owner, Set<String> identities, String identity) {

        static Identified of(Owner owner) {
            Set<String> identities = owner.identities();
            return new Identified(owner, identities, Collections.min(identities));
        }
    }

    /** The key of whoever the owner is, the same for all that are the same. */
    public String of(Owner owner) {
        return root(Identified.of(owner).identity());
    }

    /** All that are the same by their key, named ones first; in the order of their labels. */
    public Map<String, List<Owner>> groups() {
        return Collections.unmodifiableMap(groups);
    }

    private static boolean isNamed(Owner owner) {
        return !(owner instanceof Owner.Person person) || person.name().isPresent();
    }

    private void join(String one, String other) {
        String oneRoot = root(one);
        String otherRoot = root(other);
        int order = oneRoot.compareTo(otherRoot);
        if (order != 0) {
            nextIdentity.put(order < 0 ? otherRoot : oneRoot, order < 0 ? oneRoot : otherRoot);
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
