package io.github.ownershipmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CodeClimateParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class GitLabReportTest {

    @Test
    void every_finding_has_the_fields_that_gitlab_documents() {
        List<String> fingerprints = new ArrayList<>();
        for (JsonNode issue : new ObjectMapper().readTree(GitLabReport.render(ReportFixture.build()))) {
            assertThat(issue.at("/description").asString()).isNotBlank();
            assertThat(issue.at("/check_name").asString()).isNotBlank();
            assertThat(issue.at("/severity").asString()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(issue.at("/location/path").asString()).isNotBlank().doesNotStartWith("./");
            assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
            fingerprints.add(issue.at("/fingerprint").asString());
        }
        assertThat(fingerprints).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void another_reader_finds_every_finding() {
        assertThat(Judges.violations(new CodeClimateParser(), GitLabReport.render(ReportFixture.build())))
                .extracting(Violation::getStartLine)
                .containsExactlyInAnyOrder(9, 2, 3, 1, 2);
    }

    @Test
    void what_keeps_projects_from_being_checked_blocks_and_is_shown_in_a_file() {
        JsonNode issues = new ObjectMapper().readTree(GitLabReport.render(ReportFixture.misconfigured()));
        List<String> shown = new ArrayList<>();
        for (JsonNode issue : issues) {
            shown.add(issue.at("/severity").asString() + " "
                    + issue.at("/location/path").asString() + " "
                    + issue.at("/description").asString());
        }
        assertThat(shown)
                .containsExactly(
                        "blocker .mvn/ownership-policy.yaml persona 'srr' is not known",
                        "blocker checkout/pom.xml policy 'strct' is not found",
                        "minor shop/OWNERS.yaml built-in raci:1:3: nobody holds 'sre' (in 'com.example:shop')");
    }

    @Test
    void a_build_without_findings_is_an_empty_list() {
        assertThat(GitLabReport.render(ReportFixture.content())).isEqualTo("[]\n");
    }
}
