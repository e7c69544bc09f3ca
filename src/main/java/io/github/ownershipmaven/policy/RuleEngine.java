package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds subjects against rules; stamps what they find with id and severity.
 *
 * @param rules the rules, each of which sees every subject
 */
public record RuleEngine(List<Rule> rules) {

    public RuleEngine {
        rules = List.copyOf(rules);
    }

    /** The verdict on one project. */
    public Inspection inspect(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        boolean whole =
                subject.ownership().isComplete() && !subject.ownership().files().isEmpty();
        for (Rule rule : rules) {
            if (rule.needs() == Rule.Needs.NOTHING || whole && rule.needs() == Rule.Needs.WHOLE_FILES) {
                apply(rule, subject, findings);
            }
        }
        return new Inspection(subject.ownership(), subject.policy(), findings);
    }

    /** The verdict with what there is to say of waivers and the baseline. */
    public Inspection review(Inspection inspection, Suppressed suppressed, LocalDate today) {
        if (suppressed.equals(Suppressed.NOTHING)) {
            return inspection;
        }
        Subject subject = new Subject(inspection.ownership(), inspection.policy(), today, suppressed);
        List<Finding> findings = new ArrayList<>(inspection.findings());
        for (Rule rule : rules) {
            if (rule.needs() == Rule.Needs.SUPPRESSIONS) {
                apply(rule, subject, findings);
            }
        }
        return inspection.with(findings);
    }

    private static void apply(Rule rule, Subject subject, List<Finding> findings) {
        if (!isOff(rule, subject)) {
            rule.check()
                    .check(
                            subject,
                            problem -> findings.add(new Finding(rule.id(), severity(rule, problem, subject), problem)));
        }
    }

    private static boolean isOff(Rule rule, Subject subject) {
        Located<Optional<Severity>> asWritten = subject.policy().severities().get(rule.id());
        return asWritten != null && asWritten.value().isEmpty();
    }

    private static Severity severity(Rule rule, Problem problem, Subject subject) {
        return Optional.ofNullable(subject.policy().severities().get(rule.id()))
                .flatMap(Located::value)
                .or(problem::severity)
                .orElse(rule.severity());
    }
}
