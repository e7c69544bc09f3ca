package io.github.ownershipmaven.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.policy.rules.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Suppressions WHOLE =
            new Suppressions(TODAY, Optional.of(Set.of("com.example:checkout", "com.example:ledger")));
    private static final Suppressions PART = new Suppressions(TODAY, Optional.empty());
    private static final RuleEngine ENGINE = new RuleEngine(Rules.ALL);
    private static final OwnershipFixture WITHOUT_SRE = OwnershipFixture.owners(
            "support-engineer: { team: help, chat: '#help' }", "dev: d@example.com", "po: p@example.com");

    @Test
    void a_waiver_lets_the_findings_of_its_rule_project_and_persona_pass() {
        assertThat(found(waiver("project: 'com.example:*', persona: sre, until: 2026-11-22")))
                .isEmpty();
        assertThat(found(waiver("project: 'com.example:checkout', until: 2027-01-31")))
                .isEmpty();
        assertThat(found(waiver(
                        "project: 'com.example:checkout', persona: site-reliability-engineer, until: 2027-01-31")))
                .isEmpty();
    }

    @Test
    void a_waiver_of_another_project_or_persona_lets_nothing_pass() {
        assertThat(found(waiver("project: 'com.example:ledger', until: 2027-01-31")))
                .containsExactly("persona-required");
        assertThat(found(waiver("project: 'com.example:*', persona: developer, until: 2027-01-31")))
                .containsExactly("waiver-expired", "persona-required");
    }

    @Test
    void a_waiver_past_its_end_lets_nothing_pass_and_is_told() {
        assertThat(found(waiver("project: 'com.example:*', persona: sre, until: 2026-11-21")))
                .containsExactly("waiver-expired", "persona-required");
    }

    @Test
    void a_part_of_a_build_cannot_know_that_a_waiver_matches_nothing() {
        OwnershipFixture fixture = waiver("project: 'com.example:*', persona: developer, until: 2027-01-31");
        assertThat(rules(PART, fixture, Optional.empty())).containsExactly("persona-required");
    }

    @Test
    void a_shared_policy_may_speak_of_projects_that_are_elsewhere() {
        assertThat(found(waiver("project: 'com.example:elsewhere', until: 2027-01-31")))
                .containsExactly("persona-required");
    }

    @Test
    void what_the_baseline_lists_is_a_known_warning() {
        List<Inspection> after = apply(
                WITHOUT_SRE.requiring("sre"), baseline(entry("persona-required", "com.example:checkout", "sre", 1)));
        assertThat(after.get(0).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.known()).isTrue();
            assertThat(finding.severity()).hasToString("warning");
        });
    }

    @Test
    void an_entry_stands_for_as_many_findings_as_it_counts() {
        OwnershipFixture twice = OwnershipFixture.owners("sre: [TODO, TBD]", "dev: d@example.com", "po: p@example.com");
        Stream<Boolean> known = apply(twice, baseline(entry("owner-placeholder", "com.example:checkout", "sre", 1)))
                .get(0)
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals("owner-placeholder"))
                .map(Finding::known);
        assertThat(known).containsExactly(true, false);
    }

    @Test
    void an_entry_whose_finding_is_gone_is_told() {
        assertThat(rules(
                        PART,
                        WITHOUT_SRE.requiring("support-engineer"),
                        baseline(entry("persona-required", "com.example:checkout", "sre", 1))))
                .containsExactly("baseline-stale");
    }

    @Test
    void an_entry_of_which_some_findings_are_gone_is_told_with_how_many_are_left() {
        OwnershipFixture once = OwnershipFixture.owners("sre: TODO", "dev: d@example.com", "po: p@example.com");
        assertThat(stale(once, entry("owner-placeholder", "com.example:checkout", "sre", 2)))
                .singleElement()
                .asString()
                .contains("has only 1 of 2 such findings");
    }

    @Test
    void of_an_entry_that_is_there_twice_only_the_second_is_told() {
        OwnershipFixture once = OwnershipFixture.owners("sre: TODO", "dev: d@example.com", "po: p@example.com");
        Baseline.Key key = new Baseline.Key("owner-placeholder", "com.example:checkout", "sre");
        assertThat(stale(
                        once,
                        new Baseline.Entry(new Location("baseline.yaml", 2, 5), key, 1),
                        new Baseline.Entry(new Location("baseline.yaml", 3, 5), key, 1)))
                .singleElement()
                .asString()
                .startsWith("baseline.yaml:3:5: ")
                .contains("is already on line 2");
    }

    @Test
    void an_entry_of_a_rule_that_nobody_knows_is_told_with_the_one_that_was_meant() {
        assertThat(stale(WITHOUT_SRE, entry("persona-requir", "com.example:checkout", "sre", 1)))
                .singleElement()
                .asString()
                .contains("rule 'persona-requir' is not known; did you mean 'persona-required'?");
    }

    @Test
    void two_entries_alike_stand_for_two_findings() {
        OwnershipFixture twice = OwnershipFixture.owners("sre: [TODO, TBD]", "dev: d@example.com", "po: p@example.com");
        Baseline.Entry entry = entry("owner-placeholder", "com.example:checkout", "sre", 1);
        assertThat(stale(twice, entry, entry)).isEmpty();
    }

    private static List<Finding> stale(OwnershipFixture fixture, Baseline.Entry... entries) {
        return apply(fixture, baseline(entries)).get(0).findings().stream()
                .filter(finding -> finding.rule().equals("baseline-stale"))
                .toList();
    }

    @Test
    void an_entry_of_another_project_is_left_to_that_one() {
        assertThat(rules(
                        WHOLE,
                        WITHOUT_SRE.requiring("sre"),
                        baseline(entry("persona-required", "com.example:ledger", "sre", 1))))
                .containsExactly("persona-required");
    }

    @Test
    void an_entry_of_a_project_that_is_gone_is_told_by_a_whole_build() {
        Optional<Baseline> baseline = baseline(entry("persona-required", "com.example:gone", "sre", 1));
        assertThat(rules(WHOLE, WITHOUT_SRE.requiring("sre"), baseline))
                .containsExactly("baseline-stale", "persona-required");
        assertThat(rules(PART, WITHOUT_SRE.requiring("sre"), baseline)).containsExactly("persona-required");
    }

    private static OwnershipFixture waiver(String lines) {
        return WITHOUT_SRE
                .requiring("sre")
                .under(List.of("waivers:", "  - { rule: persona-required, " + lines + ", reason: it is new }"));
    }

    private static List<String> found(OwnershipFixture fixture) {
        return rules(WHOLE, fixture, Optional.empty());
    }

    private static List<String> rules(
            Suppressions suppressions, OwnershipFixture fixture, Optional<Baseline> baseline) {
        return suppressions.apply(List.of(ENGINE.inspect(fixture.subject())), baseline, ENGINE).stream()
                .flatMap(inspection -> inspection.findings().stream())
                .map(Finding::rule)
                .toList();
    }

    private static List<Inspection> apply(OwnershipFixture fixture, Optional<Baseline> baseline) {
        return WHOLE.apply(List.of(ENGINE.inspect(fixture.subject())), baseline, ENGINE);
    }

    private static Optional<Baseline> baseline(Baseline.Entry... entries) {
        return Optional.of(new Baseline("baseline.yaml", List.of(entries), List.of()));
    }

    private static Baseline.Entry entry(String rule, String project, String subject, int count) {
        return new Baseline.Entry(new Location("baseline.yaml", 2, 5), new Baseline.Key(rule, project, subject), count);
    }
}
