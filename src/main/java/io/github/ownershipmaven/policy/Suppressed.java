package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.PolicyFile.Waiver;
import java.util.List;

/**
 * What has lost its reason to let findings of a project pass.
 *
 * @param expired the waivers past their end
 * @param unused the waivers that let nothing pass
 * @param astray the waivers of the repository's own policy that are for none of its projects
 * @param stale the entries of the baseline of which findings are gone
 */
public record Suppressed(List<Waiver> expired, List<Waiver> unused, List<Waiver> astray, List<StaleEntry> stale) {

    /** Nothing of the kind. */
    public static final Suppressed NOTHING = new Suppressed(List.of(), List.of(), List.of(), List.of());

    public Suppressed {
        expired = List.copyOf(expired);
        unused = List.copyOf(unused);
        astray = List.copyOf(astray);
        stale = List.copyOf(stale);
    }
}
