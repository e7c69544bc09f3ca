package io.github.ownershipmaven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.rules.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RulePagesTest {

    static final List<Rule> ALL = Rules.ALL;

    @TempDir
    Path folder;

    @Test
    void everyRuleHasAPageAndEveryPageARule() {
        Stream<Path> expected =
                Stream.concat(Stream.of(Pages.RULE_INDEX), ALL.stream().map(RulePagesTest::file));

        assertThat(Pages.in(Pages.RULES)).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @Test
    void theIndexListsTheRulesInTheirOrder() {
        Page index = Page.read(Pages.RULE_INDEX);
        Stream<String> head = Stream.of("| rule | default | finds |", "|---|---|---|");
        Stream<String> rows = ALL.stream()
                .map(rule -> "| [%1$s](%1$s.md) | %2$s | %3$s |".formatted(rule.id(), rule.severity(), rule.summary()));

        Pages.hold(index, index.withTable("# Rules", Stream.concat(head, rows).toList()));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    void aPageSaysWhatTheRuleIsAndWhatTheConsoleShows(Rule rule) {
        Page page = Page.read(file(rule));
        List<String> head =
                List.of("# " + rule.id(), "", sentence(rule.summary()), "", "Severity: " + rule.severity() + ".", "");

        Pages.hold(page, Pages.withOutputs(page.withHead(head), build()::says));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    void aPageHasTheSectionsOfAllPages(Rule rule) {
        assertThat(Page.read(file(rule)).sections())
                .isIn(List.of("Why", "Fails", "Passes"), List.of("Why", "Fails", "Passes", "How to mend"));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    void everyExampleThatFailsHasAFindingOfTheRule(Rule rule) {
        assertThat(Page.read(file(rule)).examples("Fails"))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(example.output()).isPresent())
                .allSatisfy(example -> assertThat(build().says(example.files()))
                        .anySatisfy(line -> assertThat(line).endsWith(" [" + rule.id() + "]")));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("ALL")
    void everyExampleThatPassesHasNoFindingAtAll(Rule rule) {
        assertThat(Page.read(file(rule)).examples("Passes"))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(build().says(example.files())).isEmpty());
    }

    private Build build() {
        return new Build(folder, Pages.today());
    }

    private static Path file(Rule rule) {
        return Pages.RULES.resolve(rule.id() + ".md");
    }

    private static String sentence(String summary) {
        return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1) + ".";
    }
}
