package io.github.ownershipmaven.model;

import java.util.List;
import java.util.Optional;

/**
 * For which projects an entry of a policy counts; every part that is not empty has to match.
 *
 * @param packagings the poms' packagings
 * @param groupIds globs
 * @param artifactIds globs
 * @param directories globs over the project's folder, from the ownership root, with {@code /}
 * @param tiers names of tiers
 * @param lifecycles stages of life
 * @param release true for release versions, false for snapshots
 */
public record Condition(
        List<String> packagings,
        List<String> groupIds,
        List<String> artifactIds,
        List<String> directories,
        List<String> tiers,
        List<Lifecycle> lifecycles,
        Optional<Boolean> release) {

    /** The condition that every project fulfils. */
    public static final Condition ALWAYS =
            new Condition(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    public Condition {
        packagings = List.copyOf(packagings);
        groupIds = List.copyOf(groupIds);
        artifactIds = List.copyOf(artifactIds);
        directories = List.copyOf(directories);
        tiers = List.copyOf(tiers);
        lifecycles = List.copyOf(lifecycles);
    }
}
