package io.github.ownershipmaven.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "com.example, com.example",
        "com.example.*, com.example.shop",
        "com.example.*, com.example.shop.api",
        "*, ''",
        "*-api, checkout-api",
        "check?ut, checkout",
        "com.example:old-*, com.example:old-shop",
        "*, com.example:shop",
        "a**b, axyb",
        "\uD83D\uDE00*, \uD83D\uDE00x",
        "?, \uD83D\uDE00",
    })
    void a_name_matches(String glob, String name) {
        assertThat(Glob.ofName(glob).matches(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "com.example, com.example.shop",
        "com.example.*, com.example",
        "com.example.*, comXexample.shop",
        "check?ut, checkut",
        "*-api, checkout-api2",
        "shop, Shop",
        "'', a",
        "[ab], a",
    })
    void another_name_does_not(String glob, String name) {
        assertThat(Glob.ofName(glob).matches(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "services/*, services/checkout",
        "services/**, services/checkout",
        "services/**, services/checkout/api",
        "**, ''",
        "**, services/checkout",
        "**/api, api",
        "**/api, services/checkout/api",
        "services/**/api, services/api",
        "services/**/api, services/checkout/v1/api",
        "**/legacy/**, a/legacy/b",
        "*/checkout, services/checkout",
        "serv?ces, services",
        "., ''",
        "'', ''",
        "../sibling, ../sibling",
        "a/b**, a/bc/d",
    })
    void a_path_matches(String glob, String path) {
        assertThat(Glob.ofPath(glob).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "services/*, services",
        "services/*, services/checkout/api",
        "services/**, services",
        "services/**, services2/checkout",
        "**/api, web-api",
        "**/api, services/api/v1",
        "services/**/api, services/web-api",
        "a?b, a/b",
        "*, a/b",
        "., a",
        "., .",
    })
    void another_path_does_not(String glob, String path) {
        assertThat(Glob.ofPath(glob).matches(path)).isFalse();
    }

    @Test
    void no_pattern_takes_long() {
        Glob glob = Glob.ofPath("**/*a".repeat(50) + "b");
        String text = "a/".repeat(200) + "a";
        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(glob.matches(text)).isFalse());
    }
}
