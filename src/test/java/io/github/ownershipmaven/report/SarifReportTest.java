package io.github.ownershipmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Severity;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.SarifParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifReportTest {

    private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

    @Test
    void the_standards_schema_accepts_it() {
        assertThat(Judges.schema(SCHEMA, SarifReport.render(ReportFixture.build())))
                .isEmpty();
        assertThat(Judges.schema(SCHEMA, SarifReport.render(ReportFixture.content())))
                .isEmpty();
        assertThat(Judges.schema(SCHEMA, SarifReport.render(ReportFixture.misconfigured())))
                .isEmpty();
    }

    @Test
    void a_build_with_faults_of_the_configuration_is_no_success() {
        JsonNode run = run(ReportFixture.misconfigured());
        JsonNode invocation = run.at("/invocations/0");
        assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolConfigurationNotifications").size()).isEqualTo(2);
        assertThat(invocation
                        .at("/toolConfigurationNotifications/0/message/text")
                        .asString())
                .isEqualTo("persona 'srr' is not known");
        assertThat(run.at("/results/0/ruleId").asString()).isEqualTo("configuration");
        assertThat(run.at("/results/0/level").asString()).isEqualTo("error");
        assertThat(run(ReportFixture.build())
                        .at("/invocations/0/executionSuccessful")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void every_result_is_shown_in_a_file_of_the_sources() {
        JsonNode results = run(ReportFixture.misconfigured()).at("/results");
        assertThat(StreamSupport.stream(results.spliterator(), false)
                        .map(result -> result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                .asString()))
                .containsExactly(".mvn/ownership-policy.yaml", "checkout/pom.xml", "shop/OWNERS.yaml");
    }

    @Test
    void github_finds_the_fingerprint_under_its_own_name() {
        JsonNode fingerprints = run(ReportFixture.content(1)).at("/results/0/partialFingerprints");
        assertThat(fingerprints.at("/primaryLocationLineHash").asString())
                .matches("[0-9a-f]{16}:1")
                .isEqualTo(fingerprints.get("ownership/v1").asString().substring(0, 16) + ":1");
    }

    @Test
    void another_reader_finds_every_finding() {
        assertThat(Judges.violations(new SarifParser(), SarifReport.render(ReportFixture.build())))
                .extracting(Violation::getRule)
                .containsExactlyInAnyOrder(
                        "persona-required", "owner-unreachable", "owner-unreachable", "custom-rule", "file-unreadable");
    }

    @Test
    void every_result_has_a_rule_with_help_and_a_page() {
        JsonNode run = run(ReportFixture.build());
        for (JsonNode result : run.at("/results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
            assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
            assertThat(rule.at("/help/text").asString()).isNotBlank();
            assertThat(rule.at("/helpUri").asString())
                    .isEqualTo("https://ownershipmaven.github.io/ownership-maven-plugin/rules/"
                            + rule.at("/id").asString() + ".html");
        }
    }

    @Test
    void paths_are_uris_from_the_root_of_the_repository() {
        assertThat(uri("mit Blank/größe 100%#1/C:\\x/OWNERS.yaml"))
                .isEqualTo("mit%20Blank/gr%C3%B6%C3%9Fe%20100%25%231/C%3A%5Cx/OWNERS.yaml");
        assertThat(uri("a?b+c@d/../e/OWNERS.yaml")).isEqualTo("a%3Fb%2Bc%40d/../e/OWNERS.yaml");
        assertThat(run(ReportFixture.build())
                        .at("/results/0/locations/0/physicalLocation/artifactLocation/uriBaseId")
                        .asString())
                .isEqualTo("%SRCROOT%");
    }

    @Test
    void paths_on_another_drive_are_absolute() {
        JsonNode artifact = artifact("D:/a b/OWNERS.yaml");
        assertThat(artifact.at("/uri").asString()).isEqualTo("file:///D:/a%20b/OWNERS.yaml");
        assertThat(artifact.has("uriBaseId")).isFalse();
        assertThat(uri("//server/share/OWNERS.yaml")).isEqualTo("file://server/share/OWNERS.yaml");
    }

    @Test
    void paths_begin_at_the_root_of_the_repository_where_the_ownership_root_lies_deeper() {
        ReportContent content = ReportFixture.content(1);
        JsonNode run = run(new ReportContent(content.portfolio(), content.rules(), "1", "back end/"));
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("back%20end/checkout/OWNERS.yaml");
    }

    @Test
    void paths_that_lead_out_of_the_ownership_root_have_no_dots_as_far_as_the_repository_reaches() {
        assertThat(path("sub/", "../outside/OWNERS.yaml")).isEqualTo("outside/OWNERS.yaml");
        assertThat(path("a/b/", "../../../c/OWNERS.yaml")).isEqualTo("../c/OWNERS.yaml");
        assertThat(path("a/b/", "../c/OWNERS.yaml")).isEqualTo("a/c/OWNERS.yaml");
        assertThat(path("a/", "b/OWNERS.yaml")).isEqualTo("a/b/OWNERS.yaml");
    }

    private static String path(String folder, String file) {
        ReportContent content = ReportFixture.content(0);
        return new ReportContent(content.portfolio(), content.rules(), "1", folder).path(Location.startOf(file));
    }

    @Test
    void braces_and_brackets_are_text_and_neither_placeholders_nor_links() {
        JsonNode run = run(ReportFixture.content(
                ReportFixture.finding("r", Severity.ERROR, "a", 1, "write '{ vacant: x }', not {0} or [a](b)")
                        .build()));
        assertThat(run.at("/results/0/message/text").asString())
                .isEqualTo("write '{{ vacant: x }}', not {{0}} or \\[a\\](b)");
    }

    @Test
    void what_github_would_not_take_is_left_out_lightest_first_and_said() {
        JsonNode run = run(ReportFixture.content(30_000));
        assertThat(run.at("/results").size()).isEqualTo(SarifReport.MOST_RESULTS);
        assertThat(StreamSupport.stream(run.at("/results").spliterator(), false)
                        .filter(result -> result.at("/level").asString().equals("error")))
                .hasSize(20_000);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .startsWith("5000 further findings are left out");
    }

    private static String uri(String path) {
        return artifact(path).at("/uri").asString();
    }

    private static JsonNode artifact(String path) {
        JsonNode run = run(ReportFixture.content(
                ReportFixture.finding("r", Severity.ERROR, path, 1, "m").build()));
        return run.at("/results/0/locations/0/physicalLocation/artifactLocation");
    }

    private static JsonNode run(ReportContent content) {
        return new ObjectMapper().readTree(SarifReport.render(content)).at("/runs/0");
    }
}
