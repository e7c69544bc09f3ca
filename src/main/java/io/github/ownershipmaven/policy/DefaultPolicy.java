package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Condition;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.PolicyEntry;
import io.github.ownershipmaven.model.PolicyFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The built-in policy {@code default}. It is written here, and not in a file, so that builds without a policy read none. */
public final class DefaultPolicy {

    /** The name under which other policies extend it. */
    public static final String NAME = "default";

    private static final Location PLACE = Location.startOf(NAME);

    /** The policy. */
    public static final PolicyFile FILE = new PolicyFile(
            NAME,
            Optional.empty(),
            List.of(),
            List.of(),
            requiring("service-owner", "product-owner", "engineering-manager", "sre"),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    private DefaultPolicy() {}

    private static PolicyEntry requiring(String... personas) {
        return new PolicyEntry(
                PLACE,
                Condition.ALWAYS,
                Optional.of(Stream.of(personas)
                        .map(persona -> new Located<>(persona, PLACE))
                        .toList()),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }
}
