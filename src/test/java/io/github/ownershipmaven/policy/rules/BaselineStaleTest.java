package io.github.ownershipmaven.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.policy.OwnershipFixture;
import io.github.ownershipmaven.policy.RuleEngine;
import io.github.ownershipmaven.policy.Suppressed;
import java.time.LocalDate;
import java.util.List;
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

    private static List<String> finding(String subject) {
        Baseline.Entry entry = new Baseline.Entry(
                new Location("baseline.yaml", 2, 5),
                new Baseline.Key("persona-required", "com.example:checkout", subject),
                1);
        return new RuleEngine(List.of(BaselineStale.RULE))
                        .review(
                                OwnershipFixture.noFile().inspect(),
                                new Suppressed(List.of(), List.of(), List.of(), List.of(entry)),
                                LocalDate.of(2026, 11, 22))
                        .findings()
                        .stream()
                        .map(Object::toString)
                        .toList();
    }
}
