package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Glob;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.PolicyFile.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets findings pass that a waiver or the baseline lists, and finds out which of those are past their end or match nothing.
 *
 * @param today the day against which ends are held
 * @param allProjects the ids of all projects of the source tree, so that what matches none of them matches nothing at
 *     all; empty where only some are here
 */
public record Suppressions(LocalDate today, Optional<Set<String>> allProjects) {

    /**
     * Applies waivers and a baseline to the projects of a build.
     *
     * @param inspections of projects that share a baseline
     * @param engine holds the rules about waivers and baselines against what is left
     */
    public List<Inspection> apply(List<Inspection> inspections, Optional<Baseline> baseline, RuleEngine engine) {
        Set<Waiver> used = new HashSet<>();
        List<List<Waiver>> waivers = waivers(inspections);
        List<Inspection> waived = new ArrayList<>();
        for (int i = 0; i < inspections.size(); i++) {
            waived.add(withoutWaived(inspections.get(i), waivers.get(i), used));
        }
        Map<Baseline.Key, Integer> listed = listed(baseline);
        List<Inspection> known = new ArrayList<>();
        for (Inspection inspection : waived) {
            known.add(withKnown(inspection, listed));
        }
        Map<String, List<StaleEntry>> stale = stale(baseline, listed, engine);
        if (!known.isEmpty()) {
            leaveToFirst(known.get(0).project().id(), stale);
        }
        List<Inspection> reviewed = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Inspection inspection = known.get(i);
            Suppressed suppressed = new Suppressed(
                    waivers.get(i).stream().filter(this::isExpired).toList(),
                    unused(waivers.get(i), used),
                    i == 0 ? astray(inspection) : List.of(),
                    stale.getOrDefault(inspection.project().id(), List.of()));
            reviewed.add(engine.review(inspection, suppressed, today));
        }
        return reviewed;
    }

    /** The waivers for each project. */
    private static List<List<Waiver>> waivers(List<Inspection> inspections) {
        Map<String, Glob> globs = new HashMap<>();
        return inspections.stream()
                .map(inspection -> waivers(inspection, globs))
                .toList();
    }

    private static List<Waiver> waivers(Inspection inspection, Map<String, Glob> globs) {
        String project = inspection.project().id();
        return inspection.policy().waivers().stream()
                .filter(waiver -> globs.computeIfAbsent(waiver.project().value(), Glob::ofName)
                        .matches(project))
                .toList();
    }

    private Inspection withoutWaived(Inspection inspection, List<Waiver> waivers, Set<Waiver> used) {
        if (waivers.isEmpty()) {
            return inspection;
        }
        List<Finding> left = new ArrayList<>();
        for (Finding finding : inspection.findings()) {
            Optional<Waiver> waiver = waivers.stream()
                    .filter(candidate -> covers(candidate, finding, inspection))
                    .findFirst();
            waiver.ifPresent(used::add);
            if (waiver.isEmpty()) {
                left.add(finding);
            }
        }
        return inspection.with(left);
    }

    private boolean covers(Waiver waiver, Finding finding, Inspection inspection) {
        return !isExpired(waiver)
                && waiver.rule().value().equals(finding.rule())
                && waiver.persona()
                        .map(persona -> isAbout(persona.value(), finding, inspection))
                        .orElse(true);
    }

    private static boolean isAbout(String persona, Finding finding, Inspection inspection) {
        String subject = finding.problem().subject();
        return subject.equals(persona)
                || inspection.policy().personas().find(persona).stream()
                        .anyMatch(found -> found.id().equals(subject));
    }

    private boolean isExpired(Waiver waiver) {
        return waiver.until().value().isBefore(today);
    }

    private static Map<Baseline.Key, Integer> listed(Optional<Baseline> baseline) {
        Map<Baseline.Key, Integer> listed = new HashMap<>();
        baseline.ifPresent(
                file -> file.entries().forEach(entry -> listed.merge(entry.key(), entry.count(), Integer::sum)));
        return listed;
    }

    private static Inspection withKnown(Inspection inspection, Map<Baseline.Key, Integer> listed) {
        if (listed.isEmpty() || inspection.findings().isEmpty()) {
            return inspection;
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : inspection.findings()) {
            Integer left = listed.computeIfPresent(key(inspection, finding), (key, count) -> count - 1);
            findings.add(left != null && left >= 0 ? finding.asKnown() : finding);
        }
        return inspection.with(findings);
    }

    /** What tells a finding from others in a baseline. */
    public static Baseline.Key key(Inspection inspection, Finding finding) {
        return new Baseline.Key(
                finding.rule(), inspection.project().id(), finding.problem().subject());
    }

    /** The entries of which not all findings are there any more, by project. */
    private static Map<String, List<StaleEntry>> stale(
            Optional<Baseline> baseline, Map<Baseline.Key, Integer> left, RuleEngine engine) {
        List<String> rules = engine.rules().stream().map(Rule::id).toList();
        Map<String, List<StaleEntry>> stale = new HashMap<>();
        baseline.ifPresent(file -> {
            for (StaleEntry each : StaleEntry.of(file, left, rules)) {
                stale.computeIfAbsent(each.entry().key().project(), project -> new ArrayList<>())
                        .add(each);
            }
        });
        return stale;
    }

    /** Entries of projects that are no longer there are told with the first that is. */
    private void leaveToFirst(String first, Map<String, List<StaleEntry>> stale) {
        allProjects.ifPresent(projects -> {
            List<StaleEntry> gone = new ArrayList<>();
            stale.forEach((project, entries) -> gone.addAll(projects.contains(project) ? List.of() : entries));
            stale.computeIfAbsent(first, project -> new ArrayList<>()).addAll(gone);
        });
    }

    /** The waivers for no project of the build; a policy that is shared speaks of other builds, too. */
    private List<Waiver> astray(Inspection inspection) {
        return inspection.policy().waivers().stream()
                .filter(waiver -> waiver.location().file().equals(PolicyFile.PLACE))
                .filter(waiver -> allProjects
                        .filter(projects -> projects.stream()
                                .noneMatch(Glob.ofName(waiver.project().value())::matches))
                        .isPresent())
                .toList();
    }

    /** Those that let nothing pass, which can only be said where all projects are here. */
    private List<Waiver> unused(List<Waiver> waivers, Set<Waiver> used) {
        return waivers.stream()
                .filter(waiver -> allProjects.isPresent() && !isExpired(waiver) && !used.contains(waiver))
                .toList();
    }
}
