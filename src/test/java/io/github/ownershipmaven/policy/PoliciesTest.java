package io.github.ownershipmaven.policy;

import static io.github.ownershipmaven.policy.PolicyFixture.policies;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.OwnerKind;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Policy;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.yaml.OwnersReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is demanded of {@code com.example.shop:checkout-api:1.0}, a jar in {@code services/checkout/api}. */
class PoliciesTest {

    private static final Project RELEASE = new Project("com.example.shop", "checkout-api", "1.0", "jar", "Checkout");
    private static final Project SNAPSHOT =
            new Project("com.example.shop", "checkout-api", "1.0-SNAPSHOT", "jar", "Checkout");

    @Test
    void the_top_level_of_a_policy_takes_the_place_of_the_list_that_it_extends() {
        assertThat(demands("required: [sre, developer]", "required: product-owner")
                        .requiredIds())
                .containsExactly("product-owner");
        assertThat(demands("required: [sre, developer]", "tiers: a").requiredIds())
                .containsExactly("sre", "developer");
    }

    @Test
    void a_first_file_names_who_is_required_or_else_the_first_of_the_catalogue() {
        assertThat(demands("required: [sre, developer]").firstIds()).containsExactly("sre", "developer");
        assertThat(demands("required: sre\nwhen: [{ packaging: jar, required: [] }]")
                        .firstIds())
                .containsExactly("service-owner");
    }

    @Test
    void a_matching_entry_adds_to_the_list_and_an_empty_one_clears_it() {
        assertThat(demands("required: sre\nwhen: [{ packaging: jar, required: developer }]")
                        .requiredIds())
                .containsExactly("sre", "developer");
        assertThat(demands("required: sre\nwhen: [{ packaging: jar, required: [] }]")
                        .requiredIds())
                .isEmpty();
        assertThat(demands(
                                "required: sre\nwhen: [{ packaging: jar, required: [] }, { release: true, required: developer }]")
                        .requiredIds())
                .containsExactly("developer");
    }

    @Test
    void a_persona_is_required_once_under_whatever_names_and_where_it_was_first() {
        Policy policy =
                demands("required: [SRE, Site Reliability Engineer]\nwhen: [{ packaging: jar, required: sre }]");
        assertThat(policy.required()).containsExactly(new Located<>("sre", new Location("a.yaml", 1, 12)));
    }

    @Test
    void entries_apply_after_all_top_levels_the_most_distant_first() {
        Policy policy = demands(
                "required: sre\nminimum: { sre: 1 }\nwhen: [{ packaging: jar, minimum: { sre: 3 } }]",
                "minimum: { sre: 2, developer: 2 }\nwhen: [{ packaging: jar, minimum: { developer: 4 } }]");
        assertThat(policy.minimum().get("sre").value()).isEqualTo(3);
        assertThat(policy.minimum().get("developer").value()).isEqualTo(4);
        assertThat(policy.applied())
                .extracting(Location::fileAndLine)
                .containsExactly("a.yaml:1", "b.yaml:1", "a.yaml:3", "b.yaml:2");
    }

    @Test
    void the_last_matching_entry_wins_and_others_leave_what_it_says_alone() {
        Policy policy = demands("""
                required: sre
                minimum: { sre: 1 }
                maximum: { sre: 5 }
                contact: { sre: [email, chat] }
                kind: { sre: team }
                email-domains: [example.com]
                separate: [[sre, developer]]
                review-every: 90d
                most-personas: 2
                own-file: true
                severity: { persona-required: warning, owner-term: off }
                when:
                  - { packaging: jar, contact: { pe: on-call, developer: email }, own-file: false }
                  - { packaging: war, kind: { sre: person }, review-every: 1d, separate: [] }
                  - { packaging: jar, severity: { persona-required: info }, email-domains: [] }
                personas: { sre: { aliases: [pe] } }
                """);
        assertThat(policy.contacts().get("sre").value()).containsExactly(Contact.Kind.ON_CALL);
        assertThat(policy.contacts().get("developer").value()).containsExactly(Contact.Kind.EMAIL);
        assertThat(policy.kinds().get("sre").value()).isEqualTo(OwnerKind.TEAM);
        assertThat(policy.emailDomains()).isEmpty();
        assertThat(policy.separate()).extracting(Located::value).containsExactly(List.of("sre", "developer"));
        assertThat(policy.reviewEvery().orElseThrow().value()).isEqualTo(90);
        assertThat(policy.mostPersonas()).isEqualTo(2);
        assertThat(policy.ownFile()).isEmpty();
        assertThat(policy.severities().get("persona-required").value()).contains(Severity.INFO);
        assertThat(policy.severities().get("owner-term").value()).isEmpty();
    }

    @Test
    void every_demand_knows_where_it_is_written() {
        Policy policy = demands("required: sre\nminimum:\n  sre: 1\nwhen:\n  - { packaging: jar, own-file: true }");
        assertThat(policy.minimum().get("sre").location()).isEqualTo(new Location("a.yaml", 3, 3));
        assertThat(policy.ownFile()).contains(new Location("a.yaml", 5, 33));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "packaging: jar",
                "packaging: [war, jar]",
                "groupId: com.example.*",
                "groupId: com.example.shop",
                "artifactId: '*-api'",
                "directory: services/**",
                "directory: services/checkout/*",
                "directory: '**/api'",
                "tier: critical",
                "tier: [standard, critical]",
                "lifecycle: production",
                "release: true",
                "packaging: jar, groupId: 'com.*', directory: '**', tier: critical, release: true"
            })
    void a_condition_that_matches(String condition) {
        assertThat(isDemanded(condition, RELEASE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "packaging: war",
                "packaging: JAR",
                "groupId: com.example",
                "artifactId: api",
                "directory: services/*",
                "directory: .",
                "directory: checkout/**",
                "tier: standard",
                "lifecycle: [deprecated, retired]",
                "release: false",
                "packaging: jar, groupId: 'org.*'",
                "tier: critical, release: false"
            })
    void a_condition_of_which_one_part_does_not(String condition) {
        assertThat(isDemanded(condition, RELEASE)).isFalse();
    }

    @Test
    void a_snapshot_is_no_release() {
        assertThat(isDemanded("release: false", SNAPSHOT)).isTrue();
        assertThat(isDemanded("release: true", SNAPSHOT)).isFalse();
    }

    @Test
    void a_project_without_a_tier_or_lifecycle_has_none_that_matches() {
        Ownership plain = ownership("owners: { sre: ana }", RELEASE, "OWNERS.yaml");
        Policies policies = policies("required: sre\ntiers: critical\nwhen:\n"
                + "  - { tier: critical, own-file: true }\n  - { lifecycle: production, own-file: true }");
        assertThat(policies.of(plain).ownFile()).isEmpty();
    }

    @Test
    void the_folder_of_the_root_is_a_dot() {
        Ownership root = ownership("owners: { sre: ana }", RELEASE, "OWNERS.yaml");
        assertThat(policies("required: sre\nwhen: [{ directory: ., own-file: true }]")
                        .of(root)
                        .ownFile())
                .isPresent();
    }

    @Test
    void a_list_from_the_command_line_takes_the_place_of_every_other() {
        Policies policies = policies("required: sre\nwhen: [{ packaging: jar, required: developer }]")
                .requiring(List.of("executive"));
        assertThat(policies.of(ownership(RELEASE)).requiredIds()).containsExactly("executive");
    }

    @Test
    void the_policy_is_called_by_what_the_build_names() {
        assertThat(policies("required: sre", "own-file: true").name()).isEqualTo("b.yaml");
        assertThat(Policies.DEFAULT.name()).isEqualTo("default");
    }

    @Test
    void the_tiers_and_waivers_of_all_policies_count() {
        Policy policy = demands(
                "required: sre\ntiers: [critical]",
                "tiers: [critical, gold]\nwaivers: { rule: owner-term, project: a:b, until: 2027-01-31, reason: old }");
        assertThat(policy.tiers()).containsExactly("critical", "gold");
        assertThat(policy.waivers()).hasSize(1);
    }

    @Test
    void all_that_is_demanded_of_a_persona_goes_when_a_later_policy_retires_it() {
        Policy policy = demands(
                "required: [sre, developer]\nminimum: { sre: 2 }\nmaximum: { sre: 2 }\ncontact: { sre: on-call }\n"
                        + "kind: { sre: team }\nseparate: [[sre, developer]]",
                "personas: { sre: { retired: true } }");
        assertThat(policy.requiredIds()).containsExactly("developer");
        assertThat(policy.minimum()).isEmpty();
        assertThat(policy.maximum()).isEmpty();
        assertThat(policy.contacts()).isEmpty();
        assertThat(policy.kinds()).isEmpty();
        assertThat(policy.separate()).extracting(Located::value).containsExactly(List.of("developer"));
    }

    @Test
    void what_was_demanded_of_a_persona_goes_to_the_one_that_takes_its_name() {
        assertThat(demands(
                                "required: [sre]",
                                "personas:\n  operator: { title: Operator, aliases: [sre] }\n  sre: { retired: true }")
                        .requiredIds())
                .containsExactly("operator");
    }

    private static Policy demands(String... yamls) {
        return policies(yamls).of(ownership(RELEASE));
    }

    private static boolean isDemanded(String condition, Project project) {
        String policy = "required: sre\ntiers: [critical, standard]\nwhen: [{ " + condition + ", own-file: true }]";
        return policies(policy).of(ownership(project)).ownFile().isPresent();
    }

    private static Ownership ownership(Project project) {
        return ownership(
                "owners: { sre: ana }\ntier: critical\nlifecycle: production",
                project,
                "services/checkout/api/OWNERS.yaml");
    }

    private static Ownership ownership(String yaml, Project project, String path) {
        return Ownership.of(project, path, List.of(OwnersReader.read(yaml, path)), Personas.BUILT_IN);
    }
}
