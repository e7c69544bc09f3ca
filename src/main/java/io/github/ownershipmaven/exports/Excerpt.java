package io.github.ownershipmaven.exports;

import java.util.List;

/**
 * The part of a build that one file shows.
 *
 * @param services one project, or all of a source tree in the order of the build
 * @param choice what users choose
 * @param prefix the way from the root of the repository to the ownership root, with {@code /} at its end; empty where they
 *     are the same
 */
public record Excerpt(List<ServiceFacts> services, Choice choice, String prefix) {

    public Excerpt {
        services = List.copyOf(services);
    }

    /** The one project of a file that shows one. */
    ServiceFacts only() {
        return services.get(0);
    }
}
