package io.github.ownershipmaven.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.inspector.Inspector;
import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Raci;
import io.github.ownershipmaven.schema.LanguageServer.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody sees who writes our files in an editor: the schemas, as the server behind many editors understands them. */
class EditorIT {

    private static final Path INSTALLED = Path.of(System.getProperty("tools.directory", "target/tools"));
    private static LanguageServer server;

    @TempDir
    Path folder;

    @BeforeAll
    static void startServer() throws IOException {
        server = LanguageServer.in(INSTALLED.toAbsolutePath());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void publishSchemas() throws IOException {
        for (Schema schema : Schema.values()) {
            Files.writeString(folder.resolve(schema.fileName()), schema.published());
        }
    }

    @Test
    void personas_are_offered_under_owners() {
        Document document = open(Schema.OWNERS, "owners:\n  sre: ana@example.com\n  |\n");

        assertThat(server.completions(document))
                .containsExactlyInAnyOrderElementsOf(Personas.BUILT_IN.ids().stream()
                        .filter(id -> !id.equals("sre"))
                        .toList());
    }

    @Test
    void words_are_offered_where_one_of_a_few_is_meant() {
        assertThat(server.completions(open(Schema.OWNERS, "lifecycle: |\nowners: {}\n")))
                .containsExactlyInAnyOrder("experimental", "production", "deprecated", "retired");
    }

    @Test
    void personas_are_offered_in_an_escalation_and_keys_in_a_team() {
        assertThat(server.completions(open(Schema.OWNERS, "escalation: [|]\n"))).contains("sre", "service-consumer");
        assertThat(server.completions(open(Schema.OWNERS, "owners:\n  sre:\n    team: payments\n    |\n")))
                .contains("on-call", "email", "successor")
                .doesNotContain("vacant", "name");
    }

    @Test
    void a_key_and_a_persona_say_what_they_are() {
        assertThat(server.hover(open(Schema.OWNERS, "lif|ecycle: production\n")))
                .startsWith("Where the service stands in its life.");
        assertThat(server.hover(open(Schema.OWNERS, "owners:\n  s|re: { team: payments }\n")))
                .startsWith("Site Reliability Engineer (SRE), a persona of operations.")
                .contains("site-reliability-engineer");
        assertThat(server.hover(open(Schema.OWNERS, "owners:\n  Cham|pion: ana\n")))
                .startsWith("Service Owner, a persona of product.");
    }

    @Test
    void typing_errors_are_marked() {
        Document document = open(
                Schema.OWNERS,
                "reviewd: 2026-10-01\nlifecycle: alive\nowners:\n  sre: { team: payments, emial: a@example.com }\n");

        assertThat(server.diagnostics(document))
                .containsExactly(
                        "2:1: Property reviewd is not allowed.",
                        "3:12: Value is not accepted. Valid values: \"experimental\", \"production\", \"deprecated\", \"retired\".",
                        "5:26: Property emial is not allowed.");
    }

    @Test
    void a_file_that_uses_every_key_has_no_marks() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/example/OWNERS.yaml"));

        assertThat(server.diagnostics(open(Schema.OWNERS, text))).isEmpty();
    }

    @Test
    void rules_and_demands_are_offered_in_a_policy() {
        assertThat(server.completions(open(Schema.POLICY, "severity:\n  persona-required: error\n  |\n")))
                .contains("owner-unreachable")
                .doesNotContain("persona-required");
        assertThat(server.completions(open(Schema.POLICY, "when:\n  - packaging: pom\n    |\n")))
                .contains("required", "minimum", "tier")
                .doesNotContain("extends", "waivers");
        assertThat(server.hover(open(Schema.POLICY, "revi|ew-every: 180d\n")))
                .startsWith("After how many days OWNERS.yaml must be reviewed again");
        assertThat(server.diagnostics(open(Schema.POLICY, "severity: { persona-requird: error }\n")))
                .containsExactly("2:13: Property persona-requird is not allowed.");
    }

    @Test
    void the_personas_of_a_policy_are_offered_and_others_marked_once_its_schema_is_written() throws IOException {
        Files.writeString(folder.resolve(Schema.OWNERS.fileName()), Schema.OWNERS.with(withSecurityChampion()));

        Document document = open(Schema.OWNERS, "owners:\n  security-champoin: ana\n  Guardian: eve\n  |\n");

        assertThat(server.completions(document)).contains("security-champion", "sre");
        assertThat(server.diagnostics(document)).containsExactly("3:3: Property security-champoin is not allowed.");
        assertThat(server.hover(open(Schema.OWNERS, "owners:\n  Guar|dian: eve\n")))
                .startsWith("Security Champion, a persona of development.");
    }

    @Test
    void the_published_schema_marks_no_persona_as_it_cannot_know_the_policy() {
        assertThat(server.diagnostics(open(Schema.OWNERS, "owners:\n  security-champion: ana\n")))
                .isEmpty();
    }

    @Test
    void the_comment_that_intellij_reads_does_as_well() {
        Document document =
                server.open(folder.resolve("OWNERS.yaml"), "# $schema: " + Schema.OWNERS.fileName() + "\nreviewd: a\n");

        assertThat(server.diagnostics(document)).containsExactly("2:1: Property reviewd is not allowed.");
    }

    @ParameterizedTest
    @EnumSource
    void every_schema_is_understood(Schema schema) {
        assertThat(server.completions(open(schema, "|\n"))).isNotEmpty();
    }

    /** A file that names its schema by a path of its own folder, as the goal says it. */
    private Document open(Schema schema, String text) {
        Path file = folder.resolve(Path.of(schema.file()).getFileName().toString() + "-" + System.nanoTime() + ".yaml");
        return server.open(file, "# yaml-language-server: $schema=" + schema.fileName() + "\n" + text);
    }

    private static Vocabulary withSecurityChampion() {
        List<Persona> personas = new ArrayList<>(Personas.BUILT_IN.all());
        personas.add(new Persona(
                "security-champion", "Security Champion", List.of("guardian"), Optional.of(Party.DEVELOPMENT)));
        return new Vocabulary(new Personas(personas), List.of(), Raci.NONE, Inspector.rules(), true);
    }
}
