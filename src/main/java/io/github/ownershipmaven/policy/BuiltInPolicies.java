package io.github.ownershipmaven.policy;

import java.util.List;

/** The names of the policies that come with the plugin. */
public final class BuiltInPolicies {

    /** What to extend, in the order of the documentation. */
    public static final List<String> NAMES = List.of(DefaultPolicy.NAME, "strict", "you-build-it-you-run-it");

    private BuiltInPolicies() {}
}
