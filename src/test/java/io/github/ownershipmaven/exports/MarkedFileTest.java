package io.github.ownershipmaven.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.exports.MarkedFile.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedFileTest {

    private static final MarkedFile YAML = new MarkedFile(ViewFormat.BACKSTAGE);
    private static final String BEGIN = "# ownership:begin backstage\n";
    private static final String END = "# ownership:end backstage\n";

    @Test
    void what_people_wrote_around_our_part_stays_byte_by_byte() {
        String before = "mine: 1  \r\n" + BEGIN + "old: 1\nolder: 2\n" + END + "\t also mine\n\nlast";

        assertThat(text(before, "new: 1")).isEqualTo(before.replace("old: 1\nolder: 2\n", "new: 1\n"));
    }

    @Test
    void our_lines_stand_as_far_in_as_the_marker() {
        assertThat(text("a:\n    " + BEGIN + "    " + END, "b: 1", "c:", "  d: 2"))
                .isEqualTo("a:\n    " + BEGIN + "    b: 1\n    c:\n      d: 2\n    " + END);
    }

    @Test
    void our_lines_end_as_the_marker_does() {
        String before = (BEGIN + "old: 1\n" + END).replace("\n", "\r\n");

        assertThat(text(before, "new: 1")).isEqualTo(before.replace("old", "new"));
    }

    @Test
    void the_last_line_need_not_end() {
        assertThat(text(BEGIN + END.strip(), "a: 1")).isEqualTo(BEGIN + "a: 1\n" + END.strip());
    }

    @Test
    void a_part_of_which_nothing_is_known_any_more_says_so() {
        assertThat(text(BEGIN + "old: 1\n" + END))
                .isEqualTo(BEGIN + "# nothing is known that could stand here\n" + END);
    }

    @Test
    void a_file_of_others_stays_as_it_is_unless_the_user_says_otherwise() {
        assertThat(YAML.with(Optional.of("mine: 1\n"), List.of("ours: 1"), false))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("'# ownership:begin backstage'", "'# ownership:end backstage'"));
        assertThat(YAML.with(Optional.of("mine: 1\n"), List.of("ours: 1"), true))
                .isEqualTo(new Outcome.Text(BEGIN + "ours: 1\n" + END));
        assertThat(YAML.with(Optional.of("mine: 1\n"), List.of(), true)).isEqualTo(new Outcome.Nothing());
    }

    @Test
    void an_empty_file_is_nobodys() {
        assertThat(text(" \n", "ours: 1")).isEqualTo(BEGIN + "ours: 1\n" + END);
    }

    @ParameterizedTest
    @ValueSource(strings = {BEGIN, END, END + BEGIN, BEGIN + BEGIN + END, BEGIN + END + END, BEGIN + END + BEGIN + END})
    void markers_that_do_not_fit_are_told_and_nothing_is_lost(String before) {
        assertThat(YAML.with(Optional.of(before), List.of("ours: 1"), true))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).contains("each must be there once, in this order"));
    }

    @Test
    void several_views_may_share_a_file() {
        MarkedFile other = new MarkedFile(ViewFormat.DATADOG);
        String both = text(BEGIN + "a: 1\n" + END + String.join("\n", other.markers()) + "\n", "b: 1");

        assertThat(other.isOurs(both)).isTrue();
        assertThat(other.with(Optional.of(both), List.of("c: 1"), false))
                .isEqualTo(new Outcome.Text(
                        BEGIN + "b: 1\n" + END + "# ownership:begin datadog\nc: 1\n# ownership:end datadog\n"));
    }

    @Test
    void several_source_trees_of_one_repository_share_its_codeowners() {
        String shop = ((Outcome.Text) new MarkedFile(ViewFormat.CODEOWNERS_GITHUB, "shop/")
                        .with(Optional.empty(), List.of("/shop/ @a"), false))
                .text();
        String both = ((Outcome.Text) new MarkedFile(ViewFormat.CODEOWNERS_GITHUB, "mail/")
                        .with(Optional.of(shop), List.of("/mail/ @b"), false))
                .text();

        assertThat(both)
                .isEqualTo(
                        shop
                                + "# ownership:begin codeowners-github mail/\n/mail/ @b\n# ownership:end codeowners-github mail/\n");
        assertThat(new MarkedFile(ViewFormat.CODEOWNERS_GITHUB, "shop/")
                        .with(Optional.of(both), List.of("/shop/ @a"), false))
                .isEqualTo(new Outcome.Text(both));
    }

    private static String text(String before, String... part) {
        return ((Outcome.Text) YAML.with(Optional.of(before), List.of(part), false)).text();
    }
}
