package io.github.ownershipmaven.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.yaml.PolicyReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicySchemaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends: default",
                "extends: com.example:policy:1.0",
                "required: sre",
                "required: []",
                "required: [Service Owner, security-champion]",
                "tiers: [critical, 1]",
                "tiers: critical",
                "personas: { sre: { title: Production Engineer, aliases: [pe] } }",
                "personas: { sre: { titles: { de: Betrieb }, aliases: pe, retired: true, x-old: 1 } }",
                "personas: { security-champion: { title: Security Champion, party: development } }",
                "minimum: { sre: 2, Champion: '1' }\nmaximum: { sre: 3, developer: 0 }",
                "contact: { sre: [on-call, email], developer: chat }",
                "kind: { service-owner: person, sre: team }",
                "email-domains: [example.com]",
                "email-domains: example.com",
                "separate: [[service-owner, sre]]",
                "separate: []",
                "review-every: 180d",
                "most-personas: 4",
                "own-file: true",
                "own-file: 'false'",
                "severity: { owner-unreachable: error, persona-required: off }",
                "raci: built-in",
                "raci: raci.csv",
                "raci: { incident.respond: { accountable: sre, responsible: [sre, developer], informed: [] } }",
                "when: []",
                "when:",
                "when: ~",
                "waivers:",
                "waivers: null",
                "waivers: []",
                "when: { packaging: pom, required: [] }",
                "when: [ { packaging: [pom, bom], required: [] } ]",
                "when: [ { tier: critical, lifecycle: [production, deprecated], release: true, minimum: { sre: 2 } } ]",
                "when: [ { groupId: com.example.*, artifactId: '*-api', directory: [a/**], own-file: true, x-why: b } ]",
                "waivers: [ { rule: persona-required, project: 'a:*', persona: sre, until: 2027-01-31, reason: old } ]",
                "waivers: { rule: persona-required, project: 'a:*', until: 2027-01-31, reason: old }",
                "x-contact: { a: b }",
            })
    void what_the_reader_takes_the_schema_takes(String text) {
        assertThat(problems(text)).isEmpty();
        Agreement.holdPolicy(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "default",
                "[]",
                "extend: default",
                "extends:",
                "extends: [default]",
                "required:",
                "required: { sre: 1 }",
                "required: [sre, ]\ntiers: [[a]]",
                "tiers: ''",
                "personas: [sre]",
                "personas: { sre: pe }",
                "personas: { sre: { alias: pe } }",
                "personas: { sre: { party: ops } }",
                "personas: { sre: { titles: Betrieb } }",
                "personas: { sre: { retired: yes } }",
                "minimum: 2",
                "minimum: { sre: two }",
                "minimum: { sre: -1 }",
                "maximum: { sre: 1000000 }",
                "maximum: { sre: 1.5 }",
                "contact: { sre: phone }",
                "contact: { sre: [email, phone] }",
                "kind: { sre: service }",
                "email-domains: { a: b }",
                "separate: [[[sre]]]",
                "review-every: 180",
                "review-every: 0d",
                "most-personas: many",
                "own-file: yes",
                "severity: { persona-required: fatal }",
                "severity: error",
                "raci: [a]",
                "raci: {}",
                "raci: { incident.respond: sre }",
                "raci: { incident.respond: { approver: sre } }",
                "when: pom",
                "when: {}",
                "when: [[a]]",
                "when: [~]",
                "waivers: {}",
                "waivers: all",
                "waivers: [[a]]",
                "waivers: [{}]",
                "when: [ pom ]",
                "when: [ { required: [] } ]",
                "when: [ { packaging: [], required: [] } ]",
                "when: [ { lifecycle: [], required: [] } ]",
                "when: [ { release: maybe } ]",
                "when: [ { lifecycle: alive } ]",
                "when: [ { packaging: pom, extends: strict } ]",
                "waivers: [ { rule: persona-required, project: 'a:*', until: 2027-01-31 } ]",
                "waivers: [ { rule: persona-required, project: 'a:*', reason: old } ]",
                "waivers: [ { rule: persona-required, until: 2027-01-31, reason: old } ]",
                "waivers: [ { project: 'a:*', until: 2027-01-31, reason: old } ]",
                "waivers: [ { rule: persona-required, project: 'a:*', until: soon, reason: old } ]",
                "waivers: [ { rule: persona-required, project: 'a:*', until: 2027-01-31, reason: '' } ]",
                "waivers: [ { rule: persona-required, project: a, until: 2027-01-31, reason: b, because: c } ]",
            })
    void what_the_reader_refuses_the_schema_refuses(String text) {
        assertThat(problems(text)).isNotEmpty();
        Agreement.holdPolicy(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "severity: { persona-requird: error }",
                "waivers: [ { rule: persona-requird, project: 'a:*', until: 2027-01-31, reason: old } ]",
                "personas: { Security Champion: { party: development } }",
                "separate: [[]]",
                "separate: [[sre]]",
                "separate: [service-owner, sre]"
            })
    void what_only_the_check_of_the_whole_policy_refuses_the_schema_refuses_too(String text) {
        assertThat(problems(text)).isEmpty();
        assertThat(new Verdict(Schema.POLICY.published()).of(text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            when: {}        | 1:7: an entry under 'when' has no keys; fill it in, or take it out
            when: pom       | 1:7: 'when' is a text, but should be a list of mappings; write one, or [] for none
            when: [pom]     | 1:8: an entry under 'when' is a text, but should be a mapping of keys to values
            when: [[a]]     | 1:8: an entry under 'when' is a list, but should be a mapping of keys to values
            waivers: {}     | 1:10: an entry under 'waivers' has no keys; fill it in, or take it out
            waivers: all    | 1:10: 'waivers' is a text, but should be a list of mappings; write one, or [] for none
            waivers: [[a]]  | 1:11: an entry under 'waivers' is a list, but should be a mapping of keys to values
            """)
    void a_list_of_what_is_no_entry_is_told_once_with_its_remedy(String text, String fault) {
        assertThat(problems(text))
                .singleElement()
                .extracting(problem -> problem.location() + ": " + problem.message())
                .asString()
                .startsWith("policy:" + fault);
    }

    private static List<Problem> problems(String text) {
        return PolicyReader.read(text.getBytes(UTF_8), "policy").problems();
    }
}
