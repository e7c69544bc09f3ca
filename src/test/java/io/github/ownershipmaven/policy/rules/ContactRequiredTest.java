package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRequiredTest {

    private static final List<String> ON_CALL = List.of("contact: { sre: on-call }");

    @Test
    void a_persona_none_of_whose_owners_has_the_contact() {
        assertThat(owners("sre: [ana@example.com, { team: ops, chat: '#ops' }]")
                        .under(ON_CALL)
                        .findings(ContactRequired.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:3: no owner of 'sre' has 'on-call', but the policy requires"
                                + " that one does (policy.yaml:2); add it to one of them [contact-required]");
    }

    @Test
    void each_missing_contact_is_told() {
        assertThat(owners("sre: ana@example.com")
                        .under(List.of("contact: { sre: [email, on-call, chat] }"))
                        .findings(ContactRequired.RULE))
                .hasSize(2)
                .anyMatch(line -> line.contains("has 'chat'"))
                .anyMatch(line -> line.contains("has 'on-call'"));
    }

    @Test
    void one_owner_with_the_contact_does() {
        assertThat(owners("sre: [ana, { team: ops, on-call: https://o.example.com }]")
                        .under(ON_CALL)
                        .findings(ContactRequired.RULE))
                .isEmpty();
    }

    @Test
    void an_inherited_owner_with_the_contact_does() {
        assertThat(own("inherit: append\nowners: { sre: ana }")
                        .under("owners: { sre: { team: ops, on-call: https://o.example.com } }")
                        .under(ON_CALL)
                        .findings(ContactRequired.RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"developer: ana", "sre: { vacant: hiring }", "sre: TODO", "sre: []"})
    void where_nobody_is_named_there_is_no_contact_to_miss(String line) {
        assertThat(owners(line).under(ON_CALL).findings(ContactRequired.RULE)).isEmpty();
    }

    @Test
    void the_contact_of_a_placeholder_does_not_do() {
        assertThat(owners("sre: [ana, { name: TODO, on-call: https://o.example.com }]")
                        .under(ON_CALL)
                        .findings(ContactRequired.RULE))
                .hasSize(1);
    }
}
