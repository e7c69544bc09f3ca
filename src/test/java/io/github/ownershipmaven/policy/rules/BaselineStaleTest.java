package io.github.ownershipmaven.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.policy.OwnershipFixture;
import io.github.ownershipmaven.policy.RuleEngine;
import io.github.ownershipmaven.policy.StaleEntry;
import io.github.ownershipmaven.policy.Suppressed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineStaleTest {

    @Test
    void an_entry_that_has_outlived_its_finding_is_told_with_what_it_was_about() {
        assertThat(finding("sre"))
                .containsExactly("baseline.yaml:2:5: rule 'persona-required' has no such finding about 'sre' in"
                        + " 'com.example:checkout' any more; take the entry out, as 'mvn ownership:baseline' does"
                        + " [baseline-stale]");
    }

    @Test
    void an_entry_about_a_whole_file_is_told_without() {
        assertThat(finding(""))
                .containsExactly("baseline.yaml:2:5: rule 'persona-required' has no such finding in"
                        + " 'com.example:checkout' any more; take the entry out, as 'mvn ownership:baseline' does"
                        + " [baseline-stale]");
    }

    @Test
    void an_entry_of_which_findings_are_left_is_told_with_the_count_that_is_right() {
        assertThat(findings(new StaleEntry(entry("persona-required", "sre", 5), new StaleEntry.PartlyMended(2))))
                .containsExactly(
                        "baseline.yaml:2:5: rule 'persona-required' has only 2 of 5 such findings about 'sre' in"
                                + " 'com.example:checkout' left; write 'count: 2', as 'mvn ownership:baseline' does"
                                + " [baseline-stale]");
    }

    @Test
    void an_entry_of_which_one_finding_is_left_needs_no_count() {
        assertThat(findings(new StaleEntry(entry("file-missing", "", 2), new StaleEntry.PartlyMended(1))))
                .containsExactly("baseline.yaml:2:5: rule 'file-missing' has only 1 of 2 such findings in"
                        + " 'com.example:checkout' left; take 'count' out, as 'mvn ownership:baseline' does"
                        + " [baseline-stale]");
    }

    @Test
    void an_entry_that_is_there_twice_is_told_with_the_line_of_the_first() {
        Location first = new Location("baseline.yaml", 1, 5);
        assertThat(findings(new StaleEntry(entry("persona-required", "sre", 1), new StaleEntry.Repeated(first))))
                .containsExactly("baseline.yaml:2:5: rule 'persona-required' about 'sre' in 'com.example:checkout' is"
                        + " already on line 1; take the entry out, as 'mvn ownership:baseline' does"
                        + " [baseline-stale]");
    }

    @Test
    void an_entry_of_a_rule_that_nobody_knows_is_told_with_the_one_that_was_meant() {
        assertThat(findings(new StaleEntry(
                        entry("persona-requir", "sre", 1),
                        new StaleEntry.UnknownRule(Optional.of("persona-required")))))
                .containsExactly("baseline.yaml:2:5: rule 'persona-requir' is not known; did you mean"
                        + " 'persona-required'? [baseline-stale]");
        assertThat(findings(new StaleEntry(
                        entry("of-another-version", "sre", 1), new StaleEntry.UnknownRule(Optional.empty()))))
                .containsExactly("baseline.yaml:2:5: rule 'of-another-version' is not known; take the entry out, as"
                        + " 'mvn ownership:baseline' does [baseline-stale]");
    }

    private static List<String> finding(String subject) {
        return findings(new StaleEntry(entry("persona-required", subject, 1), new StaleEntry.Mended()));
    }

    private static Baseline.Entry entry(String rule, String subject, int count) {
        return new Baseline.Entry(
                new Location("baseline.yaml", 2, 5), new Baseline.Key(rule, "com.example:checkout", subject), count);
    }

    private static List<String> findings(StaleEntry stale) {
        return new RuleEngine(List.of(BaselineStale.RULE))
                        .review(
                                OwnershipFixture.noFile().inspect(),
                                new Suppressed(List.of(), List.of(), List.of(), List.of(stale)),
                                LocalDate.of(2026, 11, 22))
                        .findings()
                        .stream()
                        .map(Object::toString)
                        .toList();
    }
}
