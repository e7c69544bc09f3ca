package io.github.ownershipmaven.policy;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactFormTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "EMAIL, ana@example.com",
                "EMAIL, ana.souza+pager@mail.example.corp",
                "EMAIL, o'hara@example.com",
                "EMAIL, zoë@exämple.com",
                "HANDLE, @ana",
                "HANDLE, ana",
                "HANDLE, @acme/payments",
                "HANDLE, @acme/platform/payments/sre",
                "HANDLE, @@maintainer",
                "HANDLE, @1234",
                "HANDLE, @ana.souza_x-y",
                "CHAT, #payments",
                "CHAT, https://chat.example.com/checkout",
                "CHAT, http://localhost:8080/room",
                "LINK, https://example.com/a?b=c#d",
                "LINK, HTTPS://example.com",
                "LINK, https://wiki.example.com/Übersicht",
                "LINK, mailto:ana@example.com",
                "LINK, MAILTO:ana@example.com",
                "LINK, ana@example.com"
            })
    void this_can_work(ContactForm form, String text) {
        assertThat(form.fits(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "EMAIL, ana",
                "EMAIL, @example.com",
                "EMAIL, ana@",
                "EMAIL, ana@@example.com",
                "EMAIL, ana@example..com",
                "EMAIL, ana@-example.com",
                "EMAIL, ana souza@example.com",
                "EMAIL, ana@example.com bob@example.com",
                "EMAIL, <ana@example.com>",
                "EMAIL, Ana <ana@example.com>",
                "EMAIL, mailto:ana@example.com",
                "EMAIL, ana@[127.0.0.1]",
                "EMAIL, (old)ana@example.com",
                "EMAIL, ``",
                "HANDLE, @",
                "HANDLE, @ana souza",
                "HANDLE, @acme/",
                "HANDLE, @acme//x",
                "HANDLE, ana@example.com",
                "HANDLE, @-ana",
                "HANDLE, https://example.com/ana",
                "CHAT, payments",
                "CHAT, #",
                "CHAT, # payments",
                "CHAT, chat.example.com/checkout",
                "CHAT, ftp://example.com",
                "LINK, example.com",
                "LINK, https://",
                "LINK, https:example.com",
                "LINK, https:///runbook",
                "LINK, https://exa mple.com",
                "LINK, javascript:alert(1)",
                "LINK, data:text/html,x",
                "LINK, file:///etc/passwd",
                "LINK, mailto:ana",
                "LINK, +49 30 1234"
            })
    void this_cannot(ContactForm form, String text) {
        assertThat(form.fits(text)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_very_long_text_is_judged_soon(ContactForm form) {
        String[] texts = {
            "@a" + "/a".repeat(120_000),
            "a".repeat(240_000) + "@example.com",
            "a@" + "b.".repeat(120_000) + "com",
            "(".repeat(240_000) + "a@example.com",
            "https://example.com/" + "a/".repeat(120_000),
            "@".repeat(240_000)
        };
        for (String text : texts) {
            assertTimeoutPreemptively(ofSeconds(5), () -> form.fits(text));
        }
    }
}
