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
                "baseline:",
                "baseline: all",
                "baseline: [a]",
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

    private List<Problem> problems(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.yaml"), text);
        return BaselineReader.read(file, folder, "baseline").problems();
    }
}
