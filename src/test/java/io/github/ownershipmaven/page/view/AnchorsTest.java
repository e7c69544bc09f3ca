package io.github.ownershipmaven.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

    @ParameterizedTest
    @CsvSource({
        "Ana Souza, p-ana-souza",
        "@noor, p-noor",
        "com.example:ledger, p-com.example-ledger",
        "'  \"><img src=x>', p-img-src-x",
        "東京 チーム, p-東京-チーム",
        "#1, p-1"
    })
    void an_anchor_can_be_pasted_into_a_chat(String text, String anchor) {
        assertThat(new Anchors().anchor("p-", text)).isEqualTo(anchor);
    }

    @Test
    void an_anchor_is_given_out_once() {
        Anchors anchors = new Anchors();
        assertThat(anchors.anchor("p-", "Ana Souza")).isEqualTo("p-ana-souza");
        assertThat(anchors.anchor("p-", "ana.souza")).isEqualTo("p-ana.souza");
        assertThat(anchors.anchor("p-", "ANA SOUZA")).isEqualTo("p-ana-souza-2");
        assertThat(anchors.anchor("m-", "Ana Souza")).isEqualTo("m-ana-souza");
    }

    @Test
    void a_long_name_and_one_without_letters_have_anchors_too() {
        Anchors anchors = new Anchors();
        assertThat(anchors.anchor("p-", "x".repeat(5_000))).isEqualTo("p-" + "x".repeat(60));
        assertThat(anchors.anchor("p-", "🦊")).isEqualTo("p-");
        assertThat(anchors.anchor("p-", "🐻")).isEqualTo("p--2");
    }
}
