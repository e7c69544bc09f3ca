package io.github.ownershipmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

    @Test
    void a_text_stands_in_single_quotes() {
        assertThat(Quoted.quoted("Zoë Müller 😀")).isEqualTo("'Zoë Müller 😀'");
    }

    @ParameterizedTest
    @CsvSource({
        "0000", "0007", "0009", "000A", "000D", "001B", "007F", "009B", "00AD", "200B", "200F", "202E", "2028", "2066",
        "FEFF", "E0041"
    })
    void a_character_that_does_not_show_or_turns_the_text_is_written_as_its_number(String hex) {
        String character = Character.toString(Integer.parseInt(hex, 16));
        assertThat(Quoted.shown("a" + character + "b")).isEqualTo("a\\u" + hex + "b");
    }

    @Test
    void half_a_character_is_written_as_its_number() {
        assertThat(Quoted.shown("\uD800")).isEqualTo("\\uD800");
    }

    @Test
    void a_long_text_is_cut_after_eighty_characters() {
        assertThat(Quoted.shown("a".repeat(80))).isEqualTo("a".repeat(80));
        assertThat(Quoted.shown("a".repeat(81))).isEqualTo("a".repeat(80) + "…");
        assertThat(Quoted.shown("ü".repeat(80))).isEqualTo("ü".repeat(80));
        assertThat(Quoted.shown("ü".repeat(81))).isEqualTo("ü".repeat(80) + "…");
    }

    @Test
    void a_reason_is_told_to_its_end() {
        assertThat(Quoted.whole("a".repeat(81) + "\n")).isEqualTo("a".repeat(81) + "\\u000A");
    }

    @Test
    void no_character_is_cut_in_half() {
        assertThat(Quoted.shown("😀".repeat(81))).isEqualTo("😀".repeat(80) + "…");
    }

    @Test
    void several_texts_are_joined_as_in_a_sentence() {
        assertThat(Quoted.quoted(List.of())).isEmpty();
        assertThat(Quoted.quoted(List.of("a"))).isEqualTo("'a'");
        assertThat(Quoted.quoted(List.of("a", "b"))).isEqualTo("'a' and 'b'");
        assertThat(Quoted.quoted(List.of("a", "b", "c"))).isEqualTo("'a', 'b' and 'c'");
    }
}
