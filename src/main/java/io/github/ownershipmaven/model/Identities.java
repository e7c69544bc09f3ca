package io.github.ownershipmaven.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        owners.forEach(owner -> owner.identities().forEach(identity -> join(identity, identity(owner))));
        owners.stream()
                .sorted(NAMED_FIRST)
                .forEach(owner -> groups.computeIfAbsent(of(owner), key -> new ArrayList<>())
                        .add(owner));
    }

    /** The key of whoever the owner is, the same for all that are the same. */
    public String of(Owner owner) {
        return root(identity(owner));
    }

    /** All that are the same by their key, named ones first; in the order of their labels. */
    public Map<String, List<Owner>> groups() {
        return Collections.unmodifiableMap(groups);
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
