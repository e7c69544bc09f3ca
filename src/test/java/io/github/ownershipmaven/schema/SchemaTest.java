package io.github.ownershipmaven.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.inspector.Inspector;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Raci;
import io.github.ownershipmaven.model.RaciMatrix;
import io.github.ownershipmaven.model.RaciMatrix.Activity;
import io.github.ownershipmaven.model.RaciMatrix.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final Location PLACE = new Location("policy", 1, 1);
    private static final Personas PERSONAS = new Personas(
            with(new Persona("güte-wächter", "Güte/Wächter \"Q\"", List.of("gw"), Optional.of(Party.DEVELOPMENT))));
    private static final Vocabulary OURS =
            new Vocabulary(PERSONAS, List.of("gold", "silver"), raci(), Inspector.rules(), true);

    @ParameterizedTest
    @EnumSource
    void the_words_of_a_published_schema_are_those_of_the_plugin(Schema schema) throws IOException {
        String truth = Schema.filled(schema.published(), PluginWords.VOCABULARY);

        if (Boolean.getBoolean("pages.update")) {
            Files.writeString(Path.of("src/main/resources/io/github/ownershipmaven/schemas", schema.fileName()), truth);
        } else {
            assertThat(schema.published())
                    .as("'mvn test -Dpages.update=true' rewrites what is generated in it")
                    .isEqualTo(truth);
        }
    }

    @ParameterizedTest
    @EnumSource
    void schemas_are_schemas_of_draft_7(Schema schema) {
        assertThat(Verdict.ofMetaschema(schema.published())).isEmpty();
        assertThat(Verdict.ofMetaschema(schema.with(OURS))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_published_schema_has_its_address_and_one_of_an_organisation_none(Schema schema) {
        assertThat(schema.published())
                .contains("\"$id\": \"https://ownershipmaven.github.io/ownership-maven-plugin/schemas/"
                        + schema.fileName() + "\"");
        assertThat(schema.with(OURS)).doesNotContain("$id").endsWith("}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owners: { güte-wächter: ana }",
                "owners: { GW: ana }",
                "owners: { 'güte wächter - q': ana }",
                "owners: { ' GÜTE/WÄCHTER \"Q\"! ': ana }",
                "owners: { Sre: ana }",
                "owners: { Site Reliability Engineer (SRE): ana }",
                "owners: { sre: ana }\nescalation: [gw, Dev]",
                "owners: { sre: ana }\ntier: gold",
                "owners: { sre: ana }\nraci: { ship.it: { accountable: gw, responsible: [gw, sre] } }",
                "owners: { sre: ana }\nraci: { Ship.It: { accountable: gw } }",
                "owners: { sre: ana }\nraci: { 'ship it (NOW?)': { accountable: gw } }"
            })
    void an_organisation_s_own_words_are_taken(String text) {
        assertThat(new Verdict(Schema.OWNERS.with(OURS)).of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owners: { gww: ana }",
                "owners: { güte-wächterq: ana }",
                "owners: { sree: ana }",
                "owners: { gütewächter-q: ana }",
                "owners: { gw: ana }\nescalation: [nobody]",
                "owners: { gw: ana }\ntier: bronze",
                "owners: { gw: ana }\nraci: { ship.that: { accountable: gw } }",
                "owners: { gw: ana }\nraci: { ship-it: { accountable: gw } }",
                "owners: { gw: ana }\nraci: { 'ship it (no': { accountable: gw } }",
                "owners: { gw: ana }\nraci: { ship.it: { accountable: nobody } }"
            })
    void words_that_are_not_the_organisation_s_are_refused(String text) {
        assertThat(new Verdict(Schema.OWNERS.with(OURS)).of(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owners: { security-champion: ana }",
                "owners: { sre: ana }\nescalation: [security-champion]",
                "owners: { sre: ana }\ntier: bronze",
                "owners: { sre: ana }\nraci: { ship.that: { accountable: security-champion } }"
            })
    void the_published_schema_takes_words_of_every_organisation(String text) {
        assertThat(new Verdict(Schema.OWNERS.published()).of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sre, true", "SRE, true", "'Site  Reliability-Engineer (SRE)', true", "sr, false", "s re, false"})
    void names_are_matched_as_the_catalogue_finds_them(String name, boolean known) {
        String pattern = Names.all(List.copyOf(Personas.BUILT_IN.all()));

        assertThat(name.matches(pattern)).isEqualTo(known);
        assertThat(Personas.BUILT_IN.find(name).isPresent()).isEqualTo(known);
    }

    @Test
    void every_name_of_the_catalogue_is_matched() {
        for (Persona persona : Personas.BUILT_IN.all()) {
            assertThat(persona.aliases()).allMatch(alias -> alias.matches(Names.otherThanId(persona)));
            assertThat(persona.title()).matches(Names.otherThanId(persona));
            assertThat(persona.id()).doesNotMatch(Names.otherThanId(persona));
        }
    }

    private static Raci raci() {
        Cell cell = new Cell(new Located<>("gw", PLACE), new Located<>("A/R", PLACE));
        Activity row = new Activity(new Located<>("ship.it", PLACE), "Ship it (now?)", List.of(cell), "");
        return Raci.of(new RaciMatrix("ours", PLACE, List.of(row), List.of()), PERSONAS);
    }

    private static List<Persona> with(Persona persona) {
        List<Persona> personas = new ArrayList<>(Personas.BUILT_IN.all());
        personas.add(persona);
        return personas;
    }
}
