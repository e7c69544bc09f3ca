package io.github.ownershipmaven.policy;

import static io.github.ownershipmaven.policy.PolicyFixture.chain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    @Test
    void a_persona_is_renamed_and_still_found_under_its_old_title() {
        Personas personas = catalogue("personas: { sre: { title: Production Engineer } }");
        assertThat(personas.find("production engineer").orElseThrow().title()).isEqualTo("Production Engineer");
        assertThat(personas.find("Site Reliability Engineer (SRE)"))
                .map(Persona::id)
                .contains("sre");
        assertThat(personas.find("sre").orElseThrow().party()).contains(Party.OPERATIONS);
    }

    @Test
    void a_persona_gets_aliases_a_party_and_titles_in_languages_on_top_of_what_it_has() {
        Persona executive = catalogue(
                        "personas: { executive: { aliases: [cto], party: product, titles: { de: Leitung } } }",
                        "personas: { executive: { aliases: cio, titles: { fr: Direction } } }")
                .find("CIO")
                .orElseThrow();
        assertThat(executive.id()).isEqualTo("executive");
        assertThat(executive.aliases()).contains("sponsor", "cto", "cio");
        assertThat(executive.party()).contains(Party.PRODUCT);
        assertThat(executive.titles()).isEqualTo(Map.of("de", "Leitung", "fr", "Direction"));
    }

    @Test
    void a_persona_is_added_behind_the_others() {
        Personas personas = catalogue(
                "personas:\n  security-champion: { title: Security Champion, party: development }\n  dba: {}");
        assertThat(personas.ids()).hasSize(13).endsWith("security-champion", "dba");
        assertThat(personas.find("Security champion").orElseThrow().party()).contains(Party.DEVELOPMENT);
        assertThat(personas.find("dba").orElseThrow().title()).isEqualTo("dba");
    }

    @Test
    void a_persona_is_retired_with_all_its_names() {
        Personas personas = catalogue("personas: { qe-manager: { retired: true } }");
        assertThat(personas.ids()).hasSize(10);
        assertThat(personas.find("qe-manager")).isEmpty();
        assertThat(personas.find("qa-manager")).isEmpty();
        assertThat(personas.nearest("qe-manager")).isEmpty();
    }

    @Test
    void the_names_of_a_retired_persona_are_free_whatever_the_order_of_the_file() {
        Personas personas = catalogue(
                "personas:\n  operator: { aliases: [sre, Site Reliability Engineer] }\n  sre: { retired: true }");
        assertThat(personas.find("SRE")).map(Persona::id).contains("operator");
    }

    @Test
    void a_retired_persona_can_come_back_in_a_later_policy() {
        Personas personas =
                catalogue("personas: { sre: { retired: true } }", "personas: { sre: { title: Back again } }");
        assertThat(personas.find("sre").orElseThrow().title()).isEqualTo("Back again");
    }

    @Test
    void each_policy_of_a_chain_leaves_a_catalogue() {
        List<Personas> stages = Catalogue.stages(
                chain("required: sre", "personas: { dba: {} }", "personas: { dba: { retired: true } }"), problem -> {
                    throw new AssertionError(problem);
                });
        assertThat(stages).extracting(stage -> stage.find("dba").isPresent()).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { sre: { aliases: [pm] } }           | 1:13 | 'pm' names two personas, 'product-owner' and 'sre'; give each name to one persona only
            { sre: { aliases: [pm] }, dba: {} }  | 1:13 | 'pm' names two personas, 'product-owner' and 'sre'; give each name to one persona only
            { ops: { aliases: [pm] }, dba: {} }  | 1:13 | 'pm' names two personas, 'product-owner' and 'ops'; give each name to one persona only
            { sre: { title: Developer } }        | 1:13 | 'developer' names two personas, 'developer' and 'sre'; give each name to one persona only
            { dba: { aliases: [support] } }      | 1:13 | 'support' names two personas, 'support-engineer' and 'dba'; give each name to one persona only
            { em: { title: Team Lead } }         | 1:13 | 'em' is another name of persona 'engineering-manager'; write that id
            { Security Champion: {} }            | 1:13 | persona id 'Security Champion' is not in kebab-case, such as 'security-champion'
            { dba_: {} }                         | 1:13 | persona id 'dba_' is not in kebab-case, such as 'security-champion'
            { sree: { retired: true } }          | 1:13 | persona 'sree' cannot be retired, as the catalogue does not know it; did you mean 'sre'?
            { dba: {}, ops: { aliases: [DBA] } } | 1:22 | 'dba' names two personas, 'dba' and 'ops'; give each name to one persona only
            """)
    void what_cannot_be_is_told_and_left_out(String personas, String place, String message) {
        List<Problem> problems = new ArrayList<>();
        Personas catalogue = Catalogue.of(chain("personas: " + personas), problems::add);
        assertThat(problems).extracting(Problem::message).containsExactly(message);
        assertThat(problems)
                .extracting(problem -> problem.location().toString())
                .containsExactly("a.yaml:" + place);
        assertThat(catalogue.find("sre").orElseThrow().title()).isEqualTo("Site Reliability Engineer (SRE)");
    }

    private static Personas catalogue(String... yamls) {
        return Catalogue.of(chain(yamls), problem -> {
            throw new AssertionError(problem);
        });
    }
}
