package io.github.ownershipmaven.imports.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {

    private static final String ADDED = "developer: \"@ana\"  # CODEOWNERS:1";

    @Test
    void lines_are_added_behind_the_last_owner_and_before_what_follows() {
        assertThat(completed("""
                # who we are
                owners:   # ours
                    # the boss
                    sre: bob  # since ever

                    support-engineer:
                    - kim   # same column
                    # more to come

                # how to call us
                escalation: [ sre ]
                """)).isEqualTo("""
                # who we are
                owners:   # ours
                    # the boss
                    sre: bob  # since ever

                    support-engineer:
                    - kim   # same column
                    # more to come
                    %s

                # how to call us
                escalation: [ sre ]
                """.formatted(ADDED));
    }

    @Test
    void lines_between_braces_end_with_a_comma() {
        assertThat(completed("owners: { sre: bob }\n"))
                .isEqualTo("owners: {\n  developer: \"@ana\",  # CODEOWNERS:1\n  sre: bob }\n");
        assertThat(completed("owners: {}\nservice: Shop\n"))
                .isEqualTo("owners: {\n  developer: \"@ana\",  # CODEOWNERS:1\n  }\nservice: Shop\n");
    }

    @Test
    void a_file_without_owners_gets_the_key() {
        assertThat(completed("service: Shop\n")).isEqualTo("service: Shop\nowners:\n  " + ADDED + "\n");
        assertThat(completed("owners:\nservice: Shop\n")).isEqualTo("owners:\n  " + ADDED + "\nservice: Shop\n");
    }

    @Test
    void ends_of_lines_stay_as_they_are() {
        assertThat(completed("service: Shop\r\nowners:\r\n  sre: bob\r\n"))
                .isEqualTo("service: Shop\r\nowners:\r\n  sre: bob\r\n  " + ADDED + "\r\n");
        assertThat(completed("service: Shop\nowners:\r\n  sre: bob"))
                .isEqualTo("service: Shop\nowners:\r\n  sre: bob\r\n  " + ADDED);
        assertThat(completed("owners:\n  sre: bob\n\n\n")).isEqualTo("owners:\n  sre: bob\n  " + ADDED + "\n\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ owners: { sre: bob } }\n",
                "service: Shop\n...\n",
                "owners:\r  sre: bob\r",
                "x-a: &all\n  sre: bob\nowners: *all\n",
                "owners: nobody\n"
            })
    void a_file_to_which_no_line_can_be_added_stays_as_it_is_and_is_told(String text) {
        Folders folders = new Folders().project("").file("", text).codeOwners("* @ana\n");

        assertThat(folders.paths()).isEmpty();
        assertThat(folders.left())
                .containsExactly(
                        "OWNERS.yaml:1:1: file is laid out so that no lines can be added to it; add 'developer' by hand");
    }

    private static String completed(String text) {
        return new Folders().project("").file("", text).codeOwners("* @ana\n").text("");
    }
}
