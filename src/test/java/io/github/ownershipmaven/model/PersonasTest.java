package io.github.ownershipmaven.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonasTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    service-owner       | Service Owner                   | PRODUCT     | champion
                    product-owner       | Product Owner/Manager           | PRODUCT     | product-manager, pm, po
                    engineering-manager | Engineering Manager             | DEVELOPMENT | em
                    developer           | Developer/Software Engineer     | DEVELOPMENT | software-engineer, dev
                    architecture-lead   | Engineering/Architecture Lead   | DEVELOPMENT | engineering-lead, architect
                    qe-manager          | QE Manager                      | DEVELOPMENT | qa-manager
                    quality-engineer    | Quality Engineer                | DEVELOPMENT | qe, qa
                    sre                 | Site Reliability Engineer (SRE) | OPERATIONS  | site-reliability-engineer
                    support-engineer    | Support Engineer                | OPERATIONS  | support
                    executive           | Exec (VP+)                      |             | exec, sponsor
                    service-consumer    | Service Consumer (End Users)    |             | consumer, end-user
                    """)
    void the_built_in_catalogue_knows_each_persona_under_all_its_names(
            String id, String title, Party party, String aliases) {
        Persona persona = Personas.BUILT_IN.find(id).orElseThrow();
        assertThat(persona.id()).isEqualTo(id);
        assertThat(persona.title()).isEqualTo(title);
        assertThat(persona.party()).isEqualTo(Optional.ofNullable(party));
        assertThat(Personas.BUILT_IN.find(title)).contains(persona);
        assertThat(List.of(aliases.split(", ")))
                .allSatisfy(alias -> assertThat(Personas.BUILT_IN.find(alias)).contains(persona));
    }

    @Test
    void the_built_in_catalogue_holds_these_and_no_others() {
        assertThat(Personas.BUILT_IN.ids())
                .containsExactly(
                        "service-owner",
                        "product-owner",
                        "engineering-manager",
                        "developer",
                        "architecture-lead",
                        "qe-manager",
                        "quality-engineer",
                        "sre",
                        "support-engineer",
                        "executive",
                        "service-consumer");
        assertThat(Personas.BUILT_IN.all()).extracting(Persona::id).containsExactlyElementsOf(Personas.BUILT_IN.ids());
    }

    @ParameterizedTest
    @CsvSource({
        "SRE, sre",
        "service_owner, service-owner",
        "Service owner, service-owner",
        "exec vp, executive",
        "Product Owner / Manager, product-owner",
        "PM, product-owner",
        "Site Reliability Engineer, sre"
    })
    void case_blanks_and_punctuation_make_no_difference(String written, String id) {
        assertThat(Personas.BUILT_IN.find(written)).map(Persona::id).contains(id);
    }

    @Test
    void part_of_a_name_is_not_a_name() {
        assertThat(Personas.BUILT_IN.find("owner")).isEmpty();
        assertThat(Personas.BUILT_IN.find("")).isEmpty();
        assertThat(Personas.BUILT_IN.find("---")).isEmpty();
    }

    @Test
    void the_nearest_name_is_the_one_with_the_fewest_mistakes() {
        assertThat(Personas.BUILT_IN.nearest("Product Onwer")).contains("product-owner");
        assertThat(Personas.BUILT_IN.nearest("srr")).contains("sre");
        assertThat(Personas.BUILT_IN.nearest("head-of-cooking")).isEmpty();
    }

    @Test
    void two_personas_cannot_share_an_alias() {
        Persona first = new Persona("sre", "Production Engineer", List.of("pe"), Optional.empty());
        Persona second = new Persona("planner", "Planner", List.of("PE"), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Personas(List.of(first, second)))
                .withMessage("'pe' names two personas, 'sre' and 'planner'");
    }

    @Test
    void two_personas_cannot_share_an_id() {
        Persona first = new Persona("sre", "Production Engineer", List.of(), Optional.empty());
        Persona second = new Persona("sre", "Planner", List.of(), Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> new Personas(List.of(first, second)));
    }

    @Test
    void a_persona_may_repeat_its_own_name() {
        Persona sre = new Persona("sre", "SRE", List.of("Sre"), Optional.of(Party.OPERATIONS));
        assertThat(new Personas(List.of(sre)).find("sRE")).contains(sre);
    }
}
