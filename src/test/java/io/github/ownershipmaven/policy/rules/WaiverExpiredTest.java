package io.github.ownershipmaven.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.PolicyFile.Waiver;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.OwnershipFixture;
import io.github.ownershipmaven.policy.RuleEngine;
import io.github.ownershipmaven.policy.Suppressed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaiverExpiredTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Location PLACE = new Location("policy.yaml", 4, 5);
    private static final Waiver WAIVER = new Waiver(
            PLACE,
            new Located<>("persona-required", PLACE),
            new Located<>("com.example:*", PLACE),
            Optional.empty(),
            new Located<>(DAY, new Location("policy.yaml", 4, 60)),
            "it is new");

    @Test
    void a_waiver_past_its_end_is_told_at_its_date() {
        assertThat(findings(new Suppressed(List.of(WAIVER), List.of(), List.of(), List.of())))
                .containsExactly(
                        "policy.yaml:4:60: the waiver of 'persona-required' for 'com.example:*' ended on 2026-11-22;"
                                + " mend what it let pass, or give it a later end with its reason [waiver-expired]");
    }

    @Test
    void a_waiver_that_lets_nothing_pass_is_told_where_it_begins() {
        assertThat(findings(new Suppressed(List.of(), List.of(WAIVER), List.of(), List.of())))
                .containsExactly(
                        "policy.yaml:4:5: the waiver of 'persona-required' for 'com.example:*' lets nothing pass any"
                                + " more; take it out [waiver-expired]");
    }

    @Test
    void a_waiver_for_no_project_is_a_warning_where_it_names_them() {
        RuleEngine engine = new RuleEngine(List.of(WaiverExpired.RULE));
        Suppressed suppressed = new Suppressed(List.of(), List.of(), List.of(WAIVER), List.of());
        assertThat(engine.review(OwnershipFixture.noFile().inspect(), suppressed, DAY)
                        .findings())
                .singleElement()
                .hasToString(
                        "policy.yaml:4:5: the waiver of 'persona-required' for 'com.example:*' is for no project of"
                                + " this build; correct the name, or take it out [waiver-expired]")
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
    }

    private static List<String> findings(Suppressed suppressed) {
        RuleEngine engine = new RuleEngine(List.of(WaiverExpired.RULE));
        return engine.review(OwnershipFixture.noFile().inspect(), suppressed, DAY).findings().stream()
                .map(Object::toString)
                .toList();
    }
}
