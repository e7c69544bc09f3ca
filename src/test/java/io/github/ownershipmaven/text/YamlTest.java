package io.github.ownershipmaven.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class YamlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sre",
                "com.example:checkout",
                "group:default/payments-sre",
                "no",
                "Yes",
                "y",
                "Off",
                "null",
                "~",
                "",
                " ",
                "012",
                "1.10",
                "1e3",
                "0x1F",
                "22:22",
                "2026-10-01",
                ".inf",
                "-",
                "- a",
                "?",
                "a: b",
                "a #b",
                "#a",
                "@noor",
                "*a",
                "&a",
                "!a",
                "%a",
                "|",
                ">",
                "'",
                "\"",
                "\\",
                "`",
                "{a}",
                "[a]",
                "a, b",
                "a\nb",
                "a\r\nb\t",
                "\u0000\u0007",
                "Amélie Durand",
                "größe",
                "日本",
                "😀",
                "\u2028\u2029\u0085",
                "\u202e",
                "\ufeff",
                "\udb40\udc01",
                "---",
                "...",
                "<<",
                "="
            })
    void another_reader_sees_the_same_text_as_key_and_as_value(String text) {
        String yaml = Yaml.scalar(text) + ": " + Yaml.scalar(text) + "\nflow: { " + Yaml.scalar(text) + ": "
                + Yaml.scalar(text) + " }\n";
        Object read = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        assertThat(read).isEqualTo(Map.of(text, text, "flow", Map.of(text, text)));
        assertThat(yaml.lines()).hasSize(2);
    }

    @Test
    void half_a_character_is_replaced_as_no_text_can_hold_it() {
        assertThat(Yaml.scalar("a\ud83d")).isEqualTo("\"a\ufffd\"");
    }

    @Test
    void what_needs_no_quotes_has_none() {
        assertThat(Yaml.scalar("com.example:checkout")).isEqualTo("com.example:checkout");
        assertThat(Yaml.scalar("Ana Souza <ana@example.com>")).isEqualTo("\"Ana Souza <ana@example.com>\"");
    }
}
