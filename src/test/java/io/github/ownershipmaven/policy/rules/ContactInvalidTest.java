package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
