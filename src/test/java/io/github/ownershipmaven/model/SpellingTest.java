package io.github.ownershipmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @ValueSource(strings = {"owners", "owner", "ownerss", "ownrs", "onwers", "owmers", "wners"})
    void one_letter_changed_missing_added_or_swapped_is_near(String written) {
        assertThat(Spelling.nearest(written, List.of("links", "owners", "tier")))
                .contains("owners");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "own", "shipyard", ""})
    void more_than_one_mistake_in_three_letters_is_far(String written) {
        assertThat(Spelling.nearest(written, List.of("owners"))).isEmpty();
    }

    @Test
    void a_short_word_may_have_one_mistake() {
        assertThat(Spelling.nearest("pn", List.of("pm"))).contains("pm");
        assertThat(Spelling.nearest("np", List.of("pm"))).isEmpty();
    }

    @Test
    void fewer_mistakes_win_and_the_alphabet_decides_among_equals() {
        assertThat(Spelling.nearest("links", List.of("lynx", "link"))).contains("link");
        assertThat(Spelling.nearest("bat", List.of("rat", "cat"))).contains("cat");
        assertThat(Spelling.nearest("bat", List.of("cat", "rat"))).contains("cat");
    }

    @Test
    void nobody_measures_very_long_words() {
        String word = "o".repeat(41);
        assertThat(Spelling.nearest(word, List.of(word))).isEmpty();
        assertThat(Spelling.nearest("o".repeat(40), List.of(word))).contains(word);
    }

    @Test
    void the_hint_ends_a_message() {
        assertThat(Spelling.hint("teir", List.of("tier"))).isEqualTo("; did you mean 'tier'?");
        assertThat(Spelling.hint("x", List.of("owners"))).isEmpty();
    }
}
