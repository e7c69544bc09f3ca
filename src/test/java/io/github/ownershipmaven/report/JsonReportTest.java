package io.github.ownershipmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.policy.BuiltInRaci;
import io.github.ownershipmaven.policy.DefaultPolicy;
import io.github.ownershipmaven.policy.Policies;
import io.github.ownershipmaven.yaml.OwnersReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonReportTest {

    private static final String SCHEMA = "/io/github/ownershipmaven/schemas/report.schema.json";

    private final String report = JsonReport.render(ReportFixture.build());
    private final JsonNode json = new ObjectMapper().readTree(report);

    @Test
    void its_schema_accepts_it() {
        assertThat(Judges.schema(SCHEMA, report)).isEmpty();
        assertThat(Judges.schema(SCHEMA, JsonReport.render(ReportFixture.content())))
                .isEmpty();
        assertThat(Judges.schema(SCHEMA, JsonReport.render(ReportFixture.content(List.of(), List.of()))))
                .isEmpty();
        assertThat(Judges.schema(SCHEMA, JsonReport.render(ReportFixture.misconfigured())))
                .isEmpty();
    }

    @Test
    void faults_of_the_configuration_stand_there_once_and_count_as_errors() {
        JsonNode read = new ObjectMapper().readTree(JsonReport.render(ReportFixture.misconfigured()));
        assertThat(read.at("/faults").size()).isEqualTo(2);
        assertThat(read.at("/faults/0/place").toString())
                .isEqualTo("{\"file\":\".mvn/ownership-policy.yaml\",\"line\":2,\"column\":27}");
        assertThat(read.at("/faults/1/message").asString()).isEqualTo("policy 'strct' is not found");
        assertThat(read.at("/summary/errors").asInt()).isEqualTo(2);
        assertThat(json.at("/faults").toString()).isEqualTo("[]");
    }

    @Test
    void its_schema_refuses_what_it_does_not_know() {
        assertThat(Judges.schema(SCHEMA, report.replace("\"inherited\"", "\"inherit\"")))
                .isNotEmpty();
    }

    @Test
    void its_schema_has_the_version_that_is_written() {
        JsonNode schema = new ObjectMapper().readTree(ReportFixture.resource(SCHEMA));
        assertThat(schema.at("/properties/version/const").asInt()).isEqualTo(JsonReport.VERSION);
        assertThat(json.at("/version").asInt()).isEqualTo(JsonReport.VERSION);
        assertThat(json.at("/$schema")).isEqualTo(schema.at("/$id"));
    }

    @Test
    void every_owner_tells_where_it_comes_from() {
        JsonNode checkout = json.at("/projects/1");
        assertThat(checkout.at("/files").toString()).isEqualTo("[\"checkout/OWNERS.yaml\",\"OWNERS.yaml\"]");
        JsonNode sre = owner(checkout, "sre");
        assertThat(sre.at("/holders/0/place/file").asString()).isEqualTo("checkout/OWNERS.yaml");
        assertThat(sre.at("/holders/0/inherited").asBoolean()).isFalse();
        JsonNode product = owner(checkout, "product-owner");
        assertThat(product.at("/holders/0/place").toString())
                .isEqualTo("{\"file\":\"OWNERS.yaml\",\"line\":11,\"column\":18}");
        assertThat(product.at("/holders/0/inherited").asBoolean()).isTrue();
        assertThat(checkout.at("/unknownPersonas/0/value").asString()).isEqualTo("boss");
    }

    @Test
    void a_shared_finding_stands_in_every_project_and_counts_once() {
        assertThat(json.at("/projects/1/findings/0/fingerprint"))
                .isEqualTo(json.at("/projects/2/findings/0/fingerprint"));
        assertThat(json.at("/summary").toString())
                .isEqualTo("{\"projects\":4,\"skipped\":1,\"errors\":2,\"warnings\":2,\"infos\":1}");
    }

    @Test
    void a_matrix_stands_there_once_and_a_project_has_only_the_rows_of_its_own() {
        Policies policies =
                new Policies(List.of(DefaultPolicy.FILE), Personas.BUILT_IN, Optional.of(BuiltInRaci.matrix()));
        String own = "raci:\n  incident.respond: { accountable: sre, responsible: [sre, developer] }\n";
        String written = JsonReport.render(ReportFixture.content(
                List.of(inspection("checkout", own, policies), inspection("ledger", "tier: critical\n", policies)),
                List.of()));

        assertThat(Judges.schema(SCHEMA, written)).isEmpty();
        JsonNode read = new ObjectMapper().readTree(written);
        assertThat(read.at("/matrices").size()).isEqualTo(1);
        assertThat(read.at("/matrices/0/name").asString()).isEqualTo("built-in");
        assertThat(read.at("/matrices/0/activities").size()).isEqualTo(37);
        assertThat(read.at("/projects/0/raci").toString())
                .isEqualTo("[{\"activity\":\"incident.respond\",\"title\":\"Respond to incidents\","
                        + "\"parts\":{\"sre\":\"A/R\",\"developer\":\"R\"},"
                        + "\"place\":{\"file\":\"checkout/OWNERS.yaml\",\"line\":2,\"column\":3}}]");
        assertThat(read.at("/projects/1/raci").isMissingNode()).isTrue();
    }

    private static Inspection inspection(String name, String text, Policies policies) {
        OwnersFile file = OwnersReader.read(text, name + "/OWNERS.yaml");
        Project project = new Project("com.example", name, "1.0", "jar", name);
        Ownership ownership = Ownership.of(project, file.path(), List.of(file), Personas.BUILT_IN);
        return new Inspection(ownership, policies.of(ownership), List.of());
    }

    @Test
    void hostile_text_comes_out_as_it_went_in() {
        assertThat(json.at("/projects/3/findings/0/message").asString()).isEqualTo(ReportFixture.HOSTILE);
        assertThat(json.at("/projects/3/findings/1/message").asString()).isEqualTo("first\r\nsecond\u0000\u202e");
        assertThat(report).doesNotContain("\u202e").contains("\\u202e").contains("ü 😀");
    }

    private static JsonNode owner(JsonNode project, String persona) {
        for (JsonNode each : project.at("/owners")) {
            if (each.at("/persona").asString().equals(persona)) {
                return each;
            }
        }
        throw new AssertionError(persona);
    }
}
