package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactInvalidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ana@example..com               | 2:8  | 'email' is 'ana@example..com', which cannot work; write an address such as 'ana@example.com'
                    { name: Ana, email: ana }      | 2:28 | 'email' is 'ana', which cannot work; write an address such as 'ana@example.com'
                    "@ana souza"                   | 2:8  | 'handle' is '@ana souza', which cannot work; write a handle such as '@ana' or '@org/team'
                    { team: ops, chat: ops }       | 2:27 | 'chat' is 'ops', which cannot work; write a URL with http or https, or a channel such as '#payments'
                    { team: ops, on-call: pager }  | 2:30 | 'on-call' is 'pager', which cannot work; write a URL with http, https or mailto, or an email address
                    """)
    void a_contact_that_cannot_work_is_told_with_one_that_can(String owner, String place, String message) {
        assertThat(owners("sre: " + owner).findings(ContactInvalid.RULE))
                .containsExactly("error shop/checkout/OWNERS.yaml:" + place + ": " + message + " [contact-invalid]");
    }

    @Test
    void the_links_and_responses_of_the_service_are_held_to_the_same() {
        assertThat(
                        own("owners: { sre: a@example.com }\nlinks: { runbook: wiki }\nresponse: { sev1: { contact: phone, within: 15m } }\n")
                                .findings(ContactInvalid.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:19: 'runbook' is 'wiki', which cannot work; write a URL with http,"
                                + " https or mailto, or an email address [contact-invalid]",
                        "error shop/checkout/OWNERS.yaml:3:30: 'contact' is 'phone', which cannot work; write a URL with http,"
                                + " https or mailto, or an email address [contact-invalid]");
    }

    @Test
    void every_contact_that_can_work_is_fine() {
        assertThat(owners(
                                "sre: { name: Ana, email: a@example.com, handle: '@ana', chat: '#ops', on-call: https://o.example.com }")
                        .findings(ContactInvalid.RULE))
                .isEmpty();
    }

    @Test
    void a_placeholder_is_told_once_by_its_own_rule() {
        assertThat(owners("sre: { name: TODO, email: TODO }").findings(ContactInvalid.RULE))
                .isEmpty();
    }

    @Test
    void the_links_of_a_directory_above_belong_to_another_service() {
        assertThat(owners("sre: a@example.com")
                        .under("links: { runbook: wiki }")
                        .findings(ContactInvalid.RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.org",
                "ana@evil-example.com",
                "ana@example.com.evil.org",
                "ana@mail.example.com",
                "{ name: Ana, on-call: ana@example.org }",
                "{ name: Ana, on-call: 'mailto:ana@example.org' }"
            })
    void an_address_outside_of_the_policys_domains_is_told(String owner) {
        assertThat(owners("sre: " + owner)
                        .under(List.of("email-domains: example.com"))
                        .findings(ContactInvalid.RULE))
                .singleElement()
                .asString()
                .endsWith("which is outside the policy's domains; write an address in 'example.com' [contact-invalid]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.com",
                "ana@EXAMPLE.com",
                "ana@mail.shop.example",
                "'@ana'",
                "{ name: Ana, on-call: 'MAILTO:ana@example.com' }",
                "{ name: Ana, on-call: 'https://ana@o.example.org/call', chat: '#ana' }"
            })
    void an_address_inside_and_what_is_no_address_pass(String owner) {
        assertThat(owners("sre: " + owner)
                        .under(List.of("email-domains: [Example.com, '*.shop.example']"))
                        .findings(ContactInvalid.RULE))
                .isEmpty();
    }

    @Test
    void a_star_allows_what_is_below_a_domain_and_not_the_domain() {
        assertThat(owners("sre: ana@shop.example")
                        .under(List.of("email-domains: '*.shop.example'"))
                        .findings(ContactInvalid.RULE))
                .hasSize(1);
    }

    @Test
    void responses_are_held_against_the_domains_and_links_are_not() {
        assertThat(
                        own("owners: { sre: '@ana' }\nlinks: { list: dev@example.org }\nresponse: { sev1: { contact: ops@example.org } }")
                                .under(List.of("email-domains: example.com"))
                                .findings(ContactInvalid.RULE))
                .singleElement()
                .asString()
                .contains("OWNERS.yaml:3:30: 'contact' is 'ops@example.org'");
    }

    @Test
    void what_has_no_form_is_told_for_its_form_alone() {
        assertThat(owners("sre: ana@example..org")
                        .under(List.of("email-domains: example.com"))
                        .findings(ContactInvalid.RULE))
                .singleElement()
                .asString()
                .contains("which cannot work");
    }
}
