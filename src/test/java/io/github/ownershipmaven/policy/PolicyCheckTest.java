package io.github.ownershipmaven.policy;

import static io.github.ownershipmaven.policy.PolicyFixture.policies;
import static io.github.ownershipmaven.policy.PolicyFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a policy can mean something else than it says, each with its place. */
class PolicyCheckTest {

    @Test
    void the_example_of_the_documentation_is_sound() throws IOException {
        assertThat(problems(
                        "required: [service-owner, product-owner, engineering-manager, sre]",
                        resource("/example/ownership-policy.yaml")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"strict", "you-build-it-you-run-it"})
    void the_policies_that_come_along_are_sound(String name) throws IOException {
        assertThat(problems(
                        "required: [service-owner, product-owner, engineering-manager, sre]",
                        resource("/io/github/ownershipmaven/policies/" + name + ".yaml")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            required: [sre, prodct-owner]               | 2:17 | persona 'prodct-owner' is not known; did you mean 'product-owner'?
            minimum: { cook: 1 }                        | 2:12 | persona 'cook' is not known; known are 'service-owner', 'product-owner'
            maximum: { srre: 1 }                        | 2:12 | persona 'srre' is not known; did you mean 'sre'?
            contact: { srre: email }                    | 2:12 | persona 'srre' is not known; did you mean 'sre'?
            kind: { srre: team }                        | 2:9  | persona 'srre' is not known; did you mean 'sre'?
            separate: [[sre, developr]]                 | 2:12 | persona 'developr' is not known; did you mean 'developer'?
            when: [{ packaging: jar, required: srre }]  | 2:36 | persona 'srre' is not known; did you mean 'sre'?
            severity: { persona-requird: off }          | 2:13 | rule 'persona-requird' is not known; did you mean 'persona-required'?
            when: [{ release: true, severity: { x: off } }] | 2:37 | rule 'x' is not known; known are 'file-missing', 'file-unreadable'
            when: [{ tier: critical, own-file: true }]  | 2:8  | tier 'critical' is not known; write it under 'tiers'
            when: [{ groupId: com example, own-file: true }] | 2:8 | groupId 'com example' can never match; write a name or a glob such as 'com.example.*'
            when: [{ artifactId: a:b, own-file: true }] | 2:8  | artifactId 'a:b' can never match; write a name or a glob such as 'com.example.*'
            when: [{ directory: /services, own-file: true }] | 2:8 | directory '/services' can never match; write it from the ownership root, with '/' between folders and none at the end, such as 'services/**'
            when: [{ directory: services/, own-file: true }] | 2:8 | directory 'services/' can never match; write it from
            when: [{ directory: 'a\\b', own-file: true }] | 2:8 | directory 'a\\b' can never match; write it from
            when: [{ directory: 'C:/a', own-file: true }] | 2:8 | directory 'C:/a' can never match; write it from
            when: [{ directory: ./a, own-file: true }]  | 2:8  | directory './a' can never match; write it from
            when: [{ directory: 'a/../**', own-file: true }] | 2:8 | directory 'a/../**' can never match; write it from
            when: [{ packaging: '*', own-file: true }]  | 2:8  | packaging '*' can never match; write packagings as poms do, such as [jar, war], without globs
            when: [{ directory: a//b, own-file: true }] | 2:8  | directory 'a//b' can never match; write it from
            when: [{ packaging: jar }]                  | 2:8  | an entry under 'when' demands nothing; write under it what is demanded, such as 'required', or take it out
            when: [{ packaging: jar, minimum: {} }]     | 2:8  | an entry under 'when' demands nothing; write under it
            minimum: { sre: 3 } ;; maximum: { sre: 2 }    | 2:12 | 'minimum' of 'sre' is 3, but its 'maximum' is 2 (b.yaml:3), which nobody can meet; correct one of them
            minimum: { sre: 3 } ;; maximum: { SRE: 2 }    | 2:12 | 'minimum' of 'sre' is 3, but its 'maximum' is 2 (b.yaml:3), which nobody can meet; correct one of them
            when: [{ release: true, minimum: { sre: 2 }, maximum: { sre: 1 } }] | 2:36 | 'minimum' of 'sre' is 2, but its 'maximum' is 1 (b.yaml:2), which nobody can meet; correct one of them
            minimum: { sre: 1, SRE: 2 }                 | 2:20 | 'minimum' names one persona twice, as 'sre' and 'SRE'; keep one of them
            separate: [[sre]]                           | 2:12 | 'separate' wants sets of two different personas or more, such as [[service-owner, sre]], but one is 'sre'; correct it
            separate: [[sre, SRE]]                      | 2:12 | 'separate' wants sets of two different personas or more, such as [[service-owner, sre]], but one is 'sre' and 'SRE'; correct it
            separate: [service-owner]                   | 2:12 | 'separate' wants sets of two different personas or more, such as [[service-owner, sre]], but one is 'service-owner'; correct it
            email-domains: "@example.com"               | 2:1  | email domain '@example.com' can never match; write one such as 'example.com', or '*.example.com' for all below it
            email-domains: [a*.example.com]             | 2:1  | email domain 'a*.example.com' can never match; write one
            waivers: [{ rule: x, project: a:b, until: 2027-01-31, reason: old }] | 2:19 | rule 'x' is not known; known are
            waivers: [{ rule: owner-term, project: a, until: 2027-01-31, reason: old }] | 2:40 | project 'a' can never match; write a groupId:artifactId or a glob such as 'com.example:old-*'
            waivers: [{ rule: owner-term, project: 'a:b:*', until: 2027-01-31, reason: old }] | 2:40 | project 'a:b:*' can never match; write
            separate: [[]]                              | 2:12 | 'separate' wants sets of two different personas or more, such as [[service-owner, sre]], but one is empty; correct it
            required: [dev, sre] ;; maximum: { sre: 0 } | 2:17 | 'required' names 'sre', but its 'maximum' is 0 (b.yaml:3), which nobody can meet; correct one of them
            maximum: { developer: 0 }                   | a.yaml:1:11 | 'required' names 'developer', but its 'maximum' is 0 (b.yaml:2), which nobody can meet; correct one of them
            waivers: [{ rule: owner-term, project: '*', persona: ser, until: 2027-01-31, reason: old }] | 2:54 | persona 'ser' is not known; did you mean 'sre'?
            personas: { qe-manager: { retired: true } } ;; required: [dev, qe-manager] | 3:17 | persona 'qe-manager' is not known, as the policy has retired it; known are 'service-owner'
            personas: { executive: { retired: true } } ;; raci: { a: { accountable: sre, informed: exec } } | 3:42 | persona 'exec' is not known, as the policy has retired it; known are
            raci: { slo.agree: { accountable: sre }, SLO.agree: { accountable: sre } } | 2:42 | activity 'SLO.agree' is already on line 2; join the two
            personas: { sre: { retired: true } } ;; required: [developer, sre] | 3:23 | persona 'sre' is not known, as the policy has retired it; known are
            """)
    void is_told_with_what_should_be(String line, String place, String message) {
        assertThat(problems("required: developer", "x-a: b\n" + line.replace(" ;; ", "\n")))
                .singleElement()
                .asString()
                .startsWith((place.contains("yaml") ? place : "b.yaml:" + place) + ": " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "required: sre\nwhen: [{ directory: ., own-file: true }]",
                "required: sre\nwhen: [{ directory: ../sibling/**, own-file: true }]",
                "required: sre\nemail-domains: [example.com, '*.example.com', münchen.example, localhost]",
                "required: sre\nwaivers: [{ rule: owner-term, project: '*', until: 2027-01-31, reason: old }]",
                "required: sre\nminimum: { sre: 2 }\nmaximum: { sre: 2 }",
                "when: [{ release: true, required: sre }]",
                "minimum: { sre: 1 }",
                "personas: { dba: {} }\nrequired: dba"
            })
    void what_can_be_meant_is_fine(String policy) {
        assertThat(problems(policy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiers: [a]",
                "required: []",
                "minimum: { sre: 0 }",
                "kind: { sre: team }",
                "when: [{ packaging: pom, required: [] }]"
            })
    void a_policy_that_demands_nothing(String policy) {
        assertThat(problems(policy))
                .containsExactly(
                        "a.yaml:1:1: policy demands nothing, as no 'required' names a persona; write one, or extend"
                                + " 'default'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"required: []", "personas: { sre: { retired: true } }"})
    void a_policy_that_takes_all_demands_of_another_away(String policy) {
        assertThat(problems("required: sre", policy))
                .singleElement()
                .asString()
                .startsWith("b.yaml:1:1: policy demands nothing");
    }

    @Test
    void numbers_that_two_policies_of_a_chain_make_impossible() {
        assertThat(problems(
                        "required: sre\nminimum: { sre: 3 }", "maximum: { pe: 2 }\npersonas: { sre: { aliases: pe } }"))
                .containsExactly(
                        "a.yaml:2:12: 'minimum' of 'sre' is 3, but its 'maximum' is 2 (b.yaml:1), which nobody can"
                                + " meet; correct one of them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "persona-required",
                "persona-count",
                "persona-vacant",
                "owner-kind",
                "owner-duplicate",
                "owner-unreachable",
                "owner-term",
                "contact-required",
                "duties-separated",
                "escalation-vacant",
                "raci-vacant",
                "raci-overload"
            })
    void a_waiver_of_a_rule_about_personas_names_one_that_is_known(String rule) {
        assertThat(problems(waiver(rule, "Site Reliability Engineer"))).isEmpty();
        assertThat(problems(waiver(rule, "ser")))
                .singleElement()
                .asString()
                .contains("persona 'ser' is not known; did you mean 'sre'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"persona-unknown", "owner-placeholder", "contact-invalid", "raci-accountable", "review-stale"})
    void a_waiver_of_another_rule_names_whatever_the_finding_is_about(String rule) {
        assertThat(problems(waiver(rule, "slo.agree"))).isEmpty();
    }

    private static String waiver(String rule, String persona) {
        return "required: sre\nwaivers: { rule: " + rule + ", project: '*', persona: " + persona
                + ", until: 2027-01-31, reason: old }";
    }

    @Test
    void a_matrix_of_another_policy_may_name_who_is_retired_later() {
        assertThat(problems(
                        "required: developer\nraci: { a: { accountable: sre, informed: exec } }",
                        "personas: { executive: { retired: true } }"))
                .isEmpty();
    }

    @Test
    void a_policy_may_change_what_another_demands_of_personas_that_it_retires() {
        assertThat(problems(
                        "required: [sre, developer]\nwhen: [{ release: true, required: sre, contact: { sre: email } }]",
                        "personas: { sre: { retired: true } }"))
                .isEmpty();
    }

    @Test
    void a_tier_may_be_named_by_any_policy_of_the_chain() {
        assertThat(problems("required: sre\nwhen: [{ tier: gold, own-file: true }]", "tiers: gold"))
                .isEmpty();
        assertThat(problems("required: sre\ntiers: gold", "when: [{ tier: golf, own-file: true }]"))
                .containsExactly("b.yaml:1:8: tier 'golf' is not known; did you mean 'gold'?");
    }

    @Test
    void of_a_policy_that_could_not_be_read_only_that_is_told() {
        assertThat(problems("requird: [srre]\nkind: { srre: team }"))
                .containsExactly("a.yaml:1:1: key 'requird' is not known; did you mean 'required'?");
        assertThat(problems("personas: [", "required: cook"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:1:11: ");
    }

    @Test
    void a_large_and_wholly_wrong_policy_is_told_soon() {
        String wrong = "required: [" + "srf, personb, ".repeat(9_000) + "sre]";
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(problems(wrong)).isNotEmpty());
    }

    @Test
    void a_sound_policy_is_ready_for_use() {
        assertThat(policies("required: sre").personas().find("sre")).isPresent();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PolicyCheckTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
