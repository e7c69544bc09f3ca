package io.github.ownershipmaven.lookup;

import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to know.
 *
 * @param of the project, path, package, class or stack trace whose owners are asked for
 * @param holder the person, team, handle or address whose part is asked for
 * @param vacant whether is asked what nobody holds
 * @param persona the one persona that is of interest, as written
 */
public record Question(Optional<String> of, Optional<String> holder, boolean vacant, Optional<String> persona) {

    /** How to ask. */
    public static final List<String> EXAMPLES = List.of(
            "-Downership.of=checkout",
            "-Downership.of=checkout/src/main/java/com/example/Pay.java",
            "-Downership.of=com.example.Pay",
            "-Downership.of='at com.example.Pay.charge(Pay.java:12)'",
            "-Downership.for=ana@example.com",
            "-Downership.vacant",
            "-Downership.persona=sre");

    /** Whether nothing is asked at all. */
    public boolean isEmpty() {
        return of.isEmpty() && holder.isEmpty() && !vacant && persona.isEmpty();
    }
}
