package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of the baseline of which not all findings are there.
 *
 * @param entry as it is written
 * @param why what became of them
 */
public record StaleEntry(Baseline.Entry entry, Reason why) {

    /** Why findings of an entry are not there. */
    public sealed interface Reason {}

    /** All of them are mended. */
    public record Mended() implements Reason {}

    /**
     * Some of them are mended.
     *
     * @param left how many are not, counted from 1
     */
    public record PartlyMended(int left) implements Reason {}

    /**
     * They were listed before.
     *
     * @param first where
     */
    public record Repeated(Location first) implements Reason {}

    /**
     * No such rule finds anything.
     *
     * @param meant the rule that is spelled most like it, if any is near
     */
    public record UnknownRule(Optional<String> meant) implements Reason {}

    /**
     * Those of a file, in its order; where it lists the same more than once, the first entry stands for what is there.
     *
     * @param left how many findings that the file lists are not there, by what they are
     * @param rules the ids of all rules
     */
    static List<StaleEntry> of(Baseline baseline, Map<Baseline.Key, Integer> left, List<String> rules) {
        Map<Baseline.Key, Integer> there = there(baseline, left);
        Map<Baseline.Key, Location> first = new HashMap<>();
        List<StaleEntry> stale = new ArrayList<>();
        for (Baseline.Entry entry : baseline.entries()) {
            int stands = Math.min(entry.count(), there.getOrDefault(entry.key(), 0));
            there.merge(entry.key(), -stands, Integer::sum);
            Location before = first.putIfAbsent(entry.key(), entry.location());
            if (stands < entry.count()) {
                stale.add(new StaleEntry(entry, why(entry, stands, Optional.ofNullable(before), rules)));
            }
        }
        return stale;
    }

    /** How many findings that the file lists are there. */
    private static Map<Baseline.Key, Integer> there(Baseline baseline, Map<Baseline.Key, Integer> left) {
        Map<Baseline.Key, Integer> there = new HashMap<>();
        baseline.entries().forEach(entry -> there.merge(entry.key(), entry.count(), Integer::sum));
        there.replaceAll((key, listed) -> listed - Math.max(0, left.getOrDefault(key, 0)));
        return there;
    }

    private static Reason why(Baseline.Entry entry, int stands, Optional<Location> before, List<String> rules) {
        String rule = entry.key().rule();
        if (stands > 0) {
            return new PartlyMended(stands);
        }
        if (before.isPresent()) {
            return new Repeated(before.get());
        }
        return rules.contains(rule) ? new Mended() : new UnknownRule(Spelling.nearest(rule, rules));
    }
}
