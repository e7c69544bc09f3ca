package io.github.ownershipmaven.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ana Souza", "👩‍💻 on call", "Łukasz", "日本", "<b>&\"'"})
    void a_harmless_name_stays_as_it_is(String name) {
        assertThat(Shown.name(name)).isEqualTo(name);
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        assertThat(Shown.name("🦊".repeat(5_000))).isEqualTo("🦊".repeat(120) + "…");
        assertThat(Shown.text("x".repeat(501))).isEqualTo("x".repeat(500) + "…");
        assertThat(Shown.text("x".repeat(500))).isEqualTo("x".repeat(500));
    }

    @Test
    void characters_that_nobody_can_see_are_shown_as_such() {
        assertThat(Shown.name("a\u0000b\u202Ec\u2066d\u200Fe\uD800f")).isEqualTo("a�b�c�d�e�f");
        assertThat(Shown.name("a\tb\nc")).isEqualTo("a b c");
    }

    @Test
    void a_name_from_right_to_left_keeps_to_itself() {
        assertThat(Shown.name("مرحبا")).isEqualTo("\u2068مرحبا\u2069");
        assertThat(Shown.name("team שלום")).isEqualTo("\u2068team שלום\u2069");
    }
}
