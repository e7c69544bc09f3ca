package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.model.Amounts;
import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.Suppressions;
import io.github.ownershipmaven.policy.rules.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a baseline is to list: what it listed and is still there, and in a new one all that fails a build. */
final class BaselineDraft {

    /** Rules about waivers and the baseline itself, whose findings no baseline covers. */
    private static final Set<String> NEVER_LISTED = Rules.ALL.stream()
            .filter(rule -> rule.needs() == Rule.Needs.SUPPRESSIONS)
            .map(Rule::id)
            .collect(Collectors.toUnmodifiableSet());

    private final Optional<Baseline> before;
    private final boolean takesNew;
    private final Map<Baseline.Key, Integer> counts = new HashMap<>();
    private final Set<String> projects = new HashSet<>();
    private int left;
    private int unlisted;

    private BaselineDraft(Optional<Baseline> before, boolean takesNew) {
        this.before = before;
        this.takesNew = takesNew;
    }

    /** The drafts by the file in which each is to be written; one a source tree. */
    static Map<Path, BaselineDraft> of(ReactorInspection inspected, boolean startOver) {
        Map<Path, BaselineDraft> drafts = new TreeMap<>();
        for (Inspected each : inspected.all()) {
            if (each.inspection().isPresent()) {
                drafts.computeIfAbsent(
                                each.shelved().orElseThrow().file(),
                                file -> new BaselineDraft(
                                        each.baseline(),
                                        startOver || each.baseline().isEmpty()))
                        .add(
                                each.inspection().get(),
                                each.execution().settings().orElseThrow());
            }
        }
        Optional<Set<String>> all = inspected.allProjects();
        drafts.values().forEach(draft -> draft.keepOtherProjects(all));
        return drafts;
    }

    private void add(Inspection inspection, Settings settings) {
        projects.add(inspection.project().id());
        for (Finding finding : inspection.findings()) {
            boolean violation = settings.isViolation(finding);
            if (NEVER_LISTED.contains(finding.rule())) {
                unlisted += violation ? 1 : 0;
            } else if (finding.known() || violation && takesNew) {
                counts.merge(Suppressions.key(inspection, finding), 1, Integer::sum);
            } else if (violation) {
                left++;
            }
        }
    }

    /** What this build has not looked at stays as it is, unless the project is gone. */
    private void keepOtherProjects(Optional<Set<String>> allProjects) {
        entriesBefore().stream()
                .filter(entry -> !projects.contains(entry.key().project()))
                .filter(entry -> allProjects
                        .map(all -> all.contains(entry.key().project()))
                        .orElse(true))
                .forEach(entry -> counts.merge(entry.key(), entry.count(), Integer::sum));
    }

    private List<Baseline.Entry> entriesBefore() {
        return before.map(Baseline::entries).orElse(List.of());
    }

    /** How many findings there are of each key. */
    Map<Baseline.Key, Integer> counts() {
        return counts;
    }

    /** Whether there is something to list, or a file in which nothing is to be left. */
    boolean isNeeded() {
        return before.isPresent() || !counts.isEmpty();
    }

    /** What to tell of it. */
    List<String> report(String file) {
        List<String> lines = new ArrayList<>();
        int listed = counts.values().stream().mapToInt(Integer::intValue).sum();
        int listedBefore =
                entriesBefore().stream().mapToInt(Baseline.Entry::count).sum();
        if (!isNeeded()) {
            lines.add("ownership: nothing fails the check, so no baseline is written");
        } else if (before.isEmpty()) {
            lines.add("ownership: " + file + " lists " + Amounts.of(listed, "finding")
                    + "; from now on only new ones fail");
        } else {
            lines.add("ownership: " + file + " lists " + Amounts.of(listed, "finding") + ", " + listedBefore + " before"
                    + (listed == 0 ? "; it can be taken away" : ""));
        }
        if (left > 0) {
            lines.add("ownership: " + Amounts.of(left, "finding")
                    + " since then still fail the check; mend them, or list all anew with -Downership.startOver=true");
        }
        if (unlisted > 0) {
            lines.add("ownership: " + Amounts.of(unlisted, "finding")
                    + " about waivers or the baseline itself cannot be listed; mend what the check says of them");
        }
        return lines;
    }
}
