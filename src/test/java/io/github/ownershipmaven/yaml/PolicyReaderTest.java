package io.github.ownershipmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Condition;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Lifecycle;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.OwnerKind;
import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.PolicyEntry;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.PolicyFile.PersonaEdit;
import io.github.ownershipmaven.model.PolicyFile.Waiver;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of the documentation, read with the place of everything, and what a policy can get wrong by itself. */
class PolicyReaderTest {

    private final PolicyFile example = PolicyReader.read(example(), "policy.yaml");

    @Test
    void the_example_has_no_problems() {
        assertThat(example.problems()).isEmpty();
        assertThat(example.path()).isEqualTo("policy.yaml");
    }

    @Test
    void what_it_extends_its_tiers_and_its_matrix() {
        assertThat(example.parent()).contains(located("default", 1, 10));
        assertThat(example.tiers())
                .containsExactly(located("critical", 3, 9), located("standard", 3, 19), located("internal", 3, 29));
        assertThat(example.raci()).contains(located("built-in", 17, 7));
        assertThat(example.matrix()).isEmpty();
    }

    @Test
    void the_personas() {
        assertThat(example.personas())
                .containsExactly(
                        new PersonaEdit(
                                located("sre", 5, 3),
                                Optional.of("Production Engineer"),
                                Map.of(),
                                List.of(located("pe", 5, 48)),
                                Optional.empty(),
                                false),
                        new PersonaEdit(
                                located("security-champion", 6, 3),
                                Optional.of("Security Champion"),
                                Map.of(),
                                List.of(),
                                Optional.of(Party.DEVELOPMENT),
                                false));
    }

    @Test
    void what_is_demanded_of_every_project() {
        PolicyEntry base = example.base();
        assertThat(base.location()).isEqualTo(at(1, 1));
        assertThat(base.condition()).isEqualTo(Condition.ALWAYS);
        assertThat(base.required().orElseThrow())
                .containsExactly(
                        located("service-owner", 2, 12),
                        located("product-owner", 2, 27),
                        located("engineering-manager", 2, 42),
                        located("sre", 2, 63));
        assertThat(base.kinds())
                .isEqualTo(Map.of(
                        "service-owner", located(OwnerKind.PERSON, 13, 9), "sre", located(OwnerKind.TEAM, 13, 32)));
        assertThat(base.emailDomains()).contains(located(List.of("example.com"), 14, 1));
        assertThat(base.separate().orElseThrow()).containsExactly(located(List.of("service-owner", "sre"), 15, 12));
        assertThat(base.reviewEvery()).contains(located(180, 16, 15));
        assertThat(base.severities())
                .isEqualTo(Map.of("owner-unreachable", located(Optional.of(Severity.ERROR), 18, 13)));
    }

    @Test
    void what_is_demanded_of_some() {
        List<PolicyEntry> when = example.when();
        assertThat(when).hasSize(5).extracting(PolicyEntry::location).startsWith(at(8, 5), at(9, 5));
        assertThat(when.get(0).condition().packagings()).containsExactly("pom");
        assertThat(when.get(0).required()).contains(List.of());
        assertThat(when.get(1).condition().tiers()).containsExactly("critical");
        assertThat(when.get(1).minimum()).isEqualTo(Map.of("sre", located(2, 9, 64)));
        assertThat(when.get(1).contacts()).isEqualTo(Map.of("sre", located(List.of(Contact.Kind.ON_CALL), 9, 85)));
        assertThat(when.get(2).condition().groupIds()).containsExactly("com.example.legacy.*");
        assertThat(when.get(3).condition().release()).contains(true);
        assertThat(when.get(4).ownFile()).contains(located(true, 12, 33));
    }

    @Test
    void the_waivers() {
        assertThat(example.waivers())
                .containsExactly(new Waiver(
                        at(20, 5),
                        located("persona-required", 20, 13),
                        located("com.example:old-*", 20, 40),
                        Optional.of(located("sre", 20, 70)),
                        located(LocalDate.of(2027, 1, 31), 20, 82),
                        "…"));
    }

    @Test
    void all_conditions_of_an_entry() {
        PolicyFile file = read("when: { packaging: [jar, war], groupId: a, artifactId: b, directory: 'c/**', tier: d,"
                + " lifecycle: [production, retired], release: false, severity: { owner-term: off } }");
        assertThat(file.problems()).isEmpty();
        assertThat(file.when().get(0).condition())
                .isEqualTo(new Condition(
                        List.of("jar", "war"),
                        List.of("a"),
                        List.of("b"),
                        List.of("c/**"),
                        List.of("d"),
                        List.of(Lifecycle.PRODUCTION, Lifecycle.RETIRED),
                        Optional.of(false)));
        assertThat(file.when().get(0).severities().get("owner-term").value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                      | 1:1  | policy is empty; write at least 'extends' or 'required'
            []                                      | 1:1  | the file is a list, but should be a mapping of keys to values
            extend: default                         | 1:1  | key 'extend' is not known; did you mean 'extends'?
            review-every: 6 months                  | 1:15 | 'review-every' is '6 months', but should be a number of days such as 180d
            minimum: { sre: two }                   | 1:17 | 'sre' is 'two', but should be a number such as 2
            kind: { sre: service }                  | 1:14 | 'sre' is 'service', but should be one of 'person' and 'team'
            contact: { sre: phone }                 | 1:17 | 'sre' is 'phone', but should be one of 'email', 'handle', 'chat' and 'on-call'
            own-file: yes                           | 1:11 | 'own-file' is 'yes', but should be true or false
            severity: { owner-term: eror }          | 1:25 | 'owner-term' is 'eror', but should be one of 'error', 'warning', 'info' and 'off'; did you mean 'error'?
            when: [{ own-file: true }]              | 1:8  | an entry under 'when' has no condition; write one of
            when: [{ tier: [], own-file: true }]    | 1:10 | condition 'tier' is empty and can never match; name what it should match
            when: [{ lifecycle: live, own-file: true }] | 1:21 | 'lifecycle' is 'live', but should be one of
            when: [{ release: maybe, own-file: true }]  | 1:19 | 'release' is 'maybe', but should be true or false
            when: [{ packaging: pom, tiers: [a], own-file: true }] | 1:26 | key 'tiers' is not known; did you mean 'tier'?
            personas: { sre: { party: dev } }       | 1:27 | 'party' is 'dev', but should be one of 'operations', 'development' and 'product'
            waivers: [{ rule: owner-term, project: a:b, until: 2027-01-31 }] | 1:11 | a waiver has no 'reason'; write 'rule', 'project', 'until' and 'reason'
            waivers: [{ rule: owner-term, project: a:b, reason: old }]       | 1:11 | a waiver has no 'until'; write 'rule', 'project', 'until' and 'reason'
            waivers: [{ rule: owner-term, project: a:b, until: soon, reason: old }] | 1:52 | 'until' is 'soon', but should be a day such as 2027-01-31
            waivers: [{ rule: owner-term, project: a:b, until: 2027-01-31, reason: '' }] | 1:72 | 'reason' has no value; write one, or take the key out
            """)
    void what_is_wrong_by_itself_is_told_at_its_place(String text, String place, String message) {
        assertThat(read(text == null ? "" : text).problems())
                .singleElement()
                .extracting(PolicyReaderTest::line)
                .asString()
                .startsWith("policy.yaml:" + place + ": " + message);
    }

    private static String line(Problem problem) {
        return problem.location() + ": " + problem.message();
    }

    private static PolicyFile read(String text) {
        return PolicyReader.read(text.getBytes(StandardCharsets.UTF_8), "policy.yaml");
    }

    private static <T> Located<T> located(T value, int line, int column) {
        return new Located<>(value, at(line, column));
    }

    private static Location at(int line, int column) {
        return new Location("policy.yaml", line, column);
    }

    private static byte[] example() {
        try (InputStream in = PolicyReaderTest.class.getResourceAsStream("/example/ownership-policy.yaml")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
