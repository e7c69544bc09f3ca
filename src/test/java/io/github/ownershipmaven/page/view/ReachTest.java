package io.github.ownershipmaven.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Contact.Kind;
import io.github.ownershipmaven.model.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a?b=c&d, https://example.com/a?b=c&d",
        "HTTP://example.com, HTTP://example.com",
        "https://example.com/ü, https://example.com/%C3%BC",
        "ana@example.com, mailto:ana@example.com",
        "mailto:ana@example.com, mailto:ana@example.com"
    })
    void what_is_safe_to_follow_is_a_link(String text, String href) {
        assertThat(Reach.of("link", text).href()).contains(href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//https://example.com",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.com",
                "https:alert(1)",
                "https://exa mple.com",
                "https://example.com/\"onmouseover=\"x",
                "ana@example.com?bcc=omar@example.com",
                "ana@example.com%0abcc:x@example.com",
                "#payments-sre",
                "ask Ana"
            })
    void everything_else_is_text(String text) {
        Reach reach = Reach.of("link", text);
        assertThat(reach.href()).isEmpty();
        assertThat(reach.text()).isEqualTo(text);
    }

    @Test
    void what_helps_at_night_comes_first() {
        List<Contact> contacts = List.of(
                contact(Kind.HANDLE, "@ana"),
                contact(Kind.EMAIL, "ana@example.com"),
                contact(Kind.ON_CALL, "https://oncall.example.com"),
                contact(Kind.CHAT, "#ana"));
        assertThat(Reach.of(contacts)).extracting(Reach::name).containsExactly("on-call", "chat", "email", "handle");
    }

    private static Contact contact(Kind kind, String value) {
        return new Contact(kind, value, Location.startOf("OWNERS.yaml"));
    }
}
