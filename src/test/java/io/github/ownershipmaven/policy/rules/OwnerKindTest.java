package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.noFile;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerKindTest {

    private static final List<String> PERSON = List.of("kind: { sre: person }");
    private static final List<String> TEAM = List.of("kind: { sre: team }");

    @Test
    void a_team_where_the_policy_wants_a_person() {
        assertThat(owners("sre: [ana, team:ops]").under(PERSON).findings(OwnerKind.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:14: owner 'ops' of 'sre' is a team, but the policy requires a"
                                + " person (policy.yaml:2); name one, such as 'Ana Souza <ana@example.com>' [owner-kind]");
    }

    @Test
    void a_person_where_the_policy_wants_a_team() {
        assertThat(owners("sre: Ana <ana@example.com>").under(TEAM).findings(OwnerKind.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:8: owner 'Ana' of 'sre' is a person, but the policy requires a"
                                + " team (policy.yaml:2); name one, such as '{ team: payments-sre, chat: \"#payments\" }' [owner-kind]");
    }

    @Test
    void a_service_is_neither() {
        assertThat(owners("sre: { project: a:b }").under(PERSON).findings(OwnerKind.RULE))
                .singleElement()
                .asString()
                .contains("owner 'a:b' of 'sre' is a service, but the policy requires a person");
        assertThat(owners("sre: { project: a:b }").under(TEAM).findings(OwnerKind.RULE))
                .singleElement()
                .asString()
                .contains("is a service, but the policy requires a team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "Ana Souza", "ana@example.com", "'@ana'", "{ vacant: hiring }", "TODO", "team:TODO"})
    void who_may_be_a_person_and_who_is_nobody_pass_for_one(String owner) {
        assertThat(owners("sre: " + owner).under(PERSON).findings(OwnerKind.RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"team:ops", "{ team: ops }", "'@example/ops'", "{ vacant: hiring }", "TODO"})
    void a_team_and_who_is_nobody_pass_for_a_team(String owner) {
        assertThat(owners("sre: " + owner).under(TEAM).findings(OwnerKind.RULE)).isEmpty();
    }

    @Test
    void other_personas_and_inherited_owners() {
        assertThat(owners("developer: team:dev").under(PERSON).findings(OwnerKind.RULE))
                .isEmpty();
        assertThat(noFile().under("owners:\n  sre: team:ops").under(PERSON).findings(OwnerKind.RULE))
                .singleElement()
                .asString()
                .startsWith("error shop/OWNERS.yaml:2:8: ");
    }
}
