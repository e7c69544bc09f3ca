package io.github.ownershipmaven.policy;

import static io.github.ownershipmaven.policy.OwnershipFixture.noFile;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleEngineTest {

    private static final Problem HERE = new Problem(new Location("b", 1, 1), "here");
    private static final Problem THERE = new Problem(new Location("a", 2, 1), "there");
    private static final OwnershipFixture WHOLE = owners("sre: ana");
    private static final OwnershipFixture BROKEN = owners("sre: [");

    @Test
    void a_finding_is_stamped_with_its_rules_id_and_severity() {
        assertThat(WHOLE.findings(rule("always", Rule.Needs.NOTHING, HERE)))
                .containsExactly("warning b:1:1: here [always]");
    }

    @Test
    void a_problem_may_have_a_weight_of_its_own() {
        Rule rule = rule("always", Rule.Needs.NOTHING, HERE.weighing(Severity.ERROR));
        assertThat(WHOLE.findings(rule)).containsExactly("error b:1:1: here [always]");
    }

    @Test
    void the_policy_has_the_last_word_on_severity() {
        Rule rule = rule("always", Rule.Needs.NOTHING, HERE.weighing(Severity.ERROR));
        assertThat(WHOLE.weighing("always", Severity.INFO).findings(rule)).containsExactly("info b:1:1: here [always]");
        assertThat(WHOLE.weighing("other", Severity.INFO).findings(rule)).containsExactly("error b:1:1: here [always]");
    }

    @Test
    void a_rule_that_is_off_is_silent_even_where_it_needs_nothing() {
        Rule rule = rule("owner-term", Rule.Needs.NOTHING, HERE.weighing(Severity.ERROR));
        List<String> off = List.of("severity: { owner-term: off }");
        assertThat(WHOLE.under(off).findings(rule)).isEmpty();
        assertThat(noFile().under(off).findings(rule)).isEmpty();
        assertThat(BROKEN.under(off).findings(rule)).isEmpty();
    }

    @Test
    void a_matching_entry_weighs_a_rule_anew_and_may_switch_it_on_and_off() {
        Rule rule = rule("owner-term", Rule.Needs.NOTHING, HERE);
        assertThat(WHOLE.under(List.of("when: [{ packaging: jar, severity: { owner-term: error } }]"))
                        .findings(rule))
                .containsExactly("error b:1:1: here [owner-term]");
        assertThat(WHOLE.under(List.of("when: [{ packaging: war, severity: { owner-term: error } }]"))
                        .findings(rule))
                .containsExactly("warning b:1:1: here [owner-term]");
        assertThat(WHOLE.under(List.of("when: [{ packaging: jar, severity: { owner-term: off } }]"))
                        .findings(rule))
                .isEmpty();
        assertThat(WHOLE.under(List.of(
                                "severity: { owner-term: off }",
                                "when: [{ packaging: jar, severity: { owner-term: info } }]"))
                        .findings(rule))
                .containsExactly("info b:1:1: here [owner-term]");
    }

    @Test
    void findings_are_sorted_whatever_the_order_of_the_rules() {
        Rule first = rule("first", Rule.Needs.NOTHING, HERE);
        Rule second = rule("second", Rule.Needs.NOTHING, HERE, THERE);
        assertThat(WHOLE.inspect(second, first).findings())
                .extracting(Finding::toString)
                .containsExactly("a:2:1: there [second]", "b:1:1: here [first]", "b:1:1: here [second]")
                .isEqualTo(WHOLE.inspect(first, second).findings().stream()
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    void a_rule_that_needs_whole_files_is_silent_about_a_broken_one_even_if_it_is_inherited() {
        Rule rule = rule("whole", Rule.Needs.WHOLE_FILES, HERE);
        assertThat(WHOLE.findings(rule)).hasSize(1);
        assertThat(BROKEN.findings(rule)).isEmpty();
        assertThat(WHOLE.under("[").findings(rule)).isEmpty();
    }

    @Test
    void a_rule_that_needs_whole_files_is_silent_where_there_is_none() {
        assertThat(noFile().findings(rule("whole", Rule.Needs.WHOLE_FILES, HERE)))
                .isEmpty();
    }

    @Test
    void a_rule_that_needs_nothing_always_speaks() {
        Rule rule = rule("always", Rule.Needs.NOTHING, HERE);
        assertThat(BROKEN.findings(rule)).hasSize(1);
        assertThat(noFile().findings(rule)).hasSize(1);
    }

    @Test
    void a_file_with_mistakes_that_was_read_to_its_end_is_whole() {
        assertThat(owners("sre: ana").under("teir: a\ntier: b").findings(rule("whole", Rule.Needs.WHOLE_FILES, HERE)))
                .hasSize(1);
    }

    @Test
    void the_inspection_tells_whose_it_is_and_what_it_was_held_against() {
        assertThat(WHOLE.inspect().project().id()).isEqualTo("com.example:checkout");
        assertThat(WHOLE.requiring("sre").inspect().policy().requiredIds()).containsExactly("sre");
        assertThat(WHOLE.inspect().findings()).isEmpty();
    }

    private static Rule rule(String id, Rule.Needs needs, Problem... problems) {
        return new Rule(
                id,
                Severity.WARNING,
                "for tests",
                needs,
                (subject, found) -> List.of(problems).forEach(found));
    }
}
