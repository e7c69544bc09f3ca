package io.github.ownershipmaven.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.report.BaselineText;
import io.github.ownershipmaven.yaml.BaselineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineSchemaTest {

    @TempDir
    Path folder;

    @Test
    void what_the_goal_writes_the_schema_takes() throws IOException {
        String text = BaselineText.of(Map.of(
                new Baseline.Key("persona-required", "com.example:checkout", "sre"), 1,
                new Baseline.Key("file-missing", "com.example:ledger", ""), 2));

        assertThat(problems(text)).isEmpty();
        assertThat(new Verdict(Schema.BASELINE.published()).of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baseline: []",
                "baseline:",
                "baseline: ~",
                "baseline: null",
                "{}",
                "baseline: { rule: persona-required, project: a:b }",
                "baseline: [ { rule: a-rule-of-tomorrow, project: a:b, subject: sre, count: 2, x-why: old } ]"
            })
    void what_the_reader_takes_the_schema_takes(String text) throws IOException {
        assertThat(problems(text)).isEmpty();
        Agreement.BASELINE.hold(text, problems(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "baseline: {}",
                "baseline: ''",
                "baseline: all",
                "baseline: [a]",
                "baseline: [[a]]",
                "baseline: [{}]",
                "baseline: [~]",
                "baselines: []",
                "baseline: [ { rule: persona-required } ]",
                "baseline: [ { project: a:b } ]",
                "baseline: [ { rule: [a], project: a:b } ]",
                "baseline: [ { rule: persona-required, project: a:b, persona: sre } ]",
                "baseline: [ { rule: persona-required, project: a:b, count: many } ]"
            })
    void what_the_reader_refuses_the_schema_refuses(String text) throws IOException {
        assertThat(problems(text)).isNotEmpty();
        Agreement.BASELINE.hold(text, problems(text));
    }

    @Test
    void an_empty_baseline_lists_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.yaml"), "# all mended\nbaseline:\n");
        Baseline baseline = BaselineReader.read(file, folder, "baseline");
        assertThat(baseline.problems()).isEmpty();
        assertThat(baseline.entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            baseline: {}                           | 1:11: an entry under 'baseline' has no keys; fill it in, or take it out
            baseline: all                          | 1:11: 'baseline' is a text, but should be a list of mappings; write one, or [] for none
            baseline: [[a]]                        | 1:12: an entry under 'baseline' is a list, but should be a mapping of keys to values
            baseline: [{ rule: a }]                | 1:12: an entry of the baseline names no rule or no project; write 'rule' and 'project'
            baseline: [{ rule: [a], project: b }]  | 1:20: 'rule' is a list, but should be a text
            """)
    void a_fault_is_told_once_with_its_remedy(String text, String fault) throws IOException {
        assertThat(problems(text))
                .singleElement()
                .extracting(problem -> problem.location() + ": " + problem.message())
                .asString()
                .startsWith("baseline:" + fault);
    }

    private List<Problem> problems(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.yaml"), text);
        return BaselineReader.read(file, folder, "baseline").problems();
    }
}
