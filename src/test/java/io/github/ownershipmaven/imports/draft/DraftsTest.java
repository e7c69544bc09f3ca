package io.github.ownershipmaven.imports.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.imports.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final String TODO =
            "TODO  # nothing names one; write Name <email>, \"@handle\" or { team: name, chat: https://... }\n";

    @Test
    void a_folder_gets_what_differs_from_the_one_above_and_nothing_else() {
        Folders folders = new Folders()
                .project("", "sre")
                .project("api", "sre")
                .project("payments", "sre")
                .project("payments/core", "sre")
                .codeOwners("* @example/platform\n/payments/ @example/payments ana@example.com\n");

        assertThat(folders.paths()).containsExactly("OWNERS.yaml", "payments/OWNERS.yaml");
        assertThat(folders.text(""))
                .isEqualTo("project: com.example:root\nowners:\n"
                        + "  developer: \"@example/platform\"  # CODEOWNERS:1\n  sre: " + TODO);
        assertThat(folders.text("payments"))
                .isEqualTo("project: com.example:payments\nowners:\n  developer:\n"
                        + "    - \"@example/payments\"  # CODEOWNERS:2\n    - ana@example.com  # CODEOWNERS:2\n");
    }

    @Test
    void the_same_owners_again_are_no_difference() {
        assertThat(new Folders()
                        .project("")
                        .project("api")
                        .codeOwners("* @ana @bob\n/api/ @BOB @ana\n")
                        .paths())
                .containsExactly("OWNERS.yaml");
    }

    @Test
    void a_folder_between_projects_holds_what_is_said_of_it() {
        Folders folders = new Folders()
                .project("")
                .between("services")
                .project("services/a")
                .project("services/b")
                .codeOwners("/services/ @ana\n");

        assertThat(folders.paths()).containsExactly("services/OWNERS.yaml");
        assertThat(folders.text("services")).isEqualTo("owners:\n  developer: \"@ana\"  # CODEOWNERS:1\n");
    }

    @Test
    void that_nobody_owns_a_folder_is_written_where_somebody_would_be_inherited() {
        assertThat(new Folders()
                        .project("")
                        .project("old")
                        .codeOwners("* @ana\n/old/\n")
                        .text("old"))
                .isEqualTo("project: com.example:old\nowners:\n"
                        + "  developer: { vacant: \"CODEOWNERS:2 names nobody\" }  # CODEOWNERS:2\n");
        assertThat(new Folders()
                        .project("")
                        .project("old")
                        .codeOwners("/old/\n")
                        .paths())
                .isEmpty();
    }

    @Test
    void a_line_to_fill_in_stands_as_far_up_as_all_projects_below_need_it() {
        Folders folders = new Folders()
                .project("")
                .project("lib")
                .between("services")
                .project("services/a", "sre")
                .project("services/b", "sre")
                .project("web", "support-engineer");

        assertThat(folders.paths()).containsExactly("services/OWNERS.yaml", "web/OWNERS.yaml");
        assertThat(folders.text("services")).isEqualTo("owners:\n  sre: " + TODO);
        assertThat(folders.text("web")).isEqualTo("project: com.example:web\nowners:\n  support-engineer: " + TODO);
    }

    @Test
    void a_file_that_inherits_nothing_gets_its_own_line_to_fill_in() {
        Folders folders = new Folders()
                .project("", "sre")
                .project("island", "sre")
                .file("island", "inherit: none\nowners:\n  developer: ana\n");

        assertThat(folders.text("")).endsWith("  sre: " + TODO);
        assertThat(folders.text("island")).isEqualTo("inherit: none\nowners:\n  developer: ana\n  sre: " + TODO);
    }

    @Test
    void what_a_file_names_stays_and_what_others_say_is_told() {
        Folders folders = new Folders()
                .project("", "sre")
                .file("", "owners: { dev: Ana Souza <ana@example.com>, sre: bob }\n")
                .codeOwners("* @example/platform\n");

        assertThat(folders.paths()).isEmpty();
        assertThat(folders.left())
                .containsExactly(
                        "CODEOWNERS:1:3: 'developer' in 'OWNERS.yaml' stays as it is written there, and is not '@example/platform'");
    }

    @Test
    void a_misspelled_persona_is_named_too() {
        assertThat(new Folders()
                        .project("", "engineering-manager")
                        .file("", "owners:\n  enginering-manager: ana\n")
                        .paths())
                .isEmpty();
    }

    @Test
    void nothing_is_drafted_at_and_below_a_file_that_cannot_be_read() {
        Folders folders = new Folders()
                .project("", "sre")
                .project("api", "sre")
                .file("", "owners:\n  sre: [ana\n")
                .codeOwners("* @ana\n/api/ @bob\n");

        assertThat(folders.paths()).isEmpty();
        assertThat(folders.left())
                .singleElement()
                .asString()
                .startsWith("OWNERS.yaml:2:8: nothing is drafted here and below, as the file cannot be read: yaml: ");
    }

    @Test
    void what_is_said_of_folders_above_counts_where_only_a_module_is_built() {
        assertThat(new Folders()
                        .project("services/a", "sre")
                        .codeOwners("* @platform\n/services/ @services\n")
                        .text("services/a"))
                .isEqualTo("project: com.example:services-a\nowners:\n"
                        + "  developer: \"@services\"  # CODEOWNERS:2\n  sre: " + TODO);
    }

    @Test
    void what_a_file_above_the_built_module_names_is_settled() {
        assertThat(new Folders()
                        .project("services/a")
                        .file("", "owners:\n  developer: ana\n")
                        .codeOwners("* @platform\n")
                        .paths())
                .isEmpty();
    }

    @Test
    void owners_from_several_files_are_one_if_they_share_an_address_and_keep_what_each_file_knows() {
        assertThat(new Folders()
                        .project("")
                        .codeOwners("* ana@example.com @bob\n")
                        .codeOwners("* ANA@example.com\n")
                        .text(""))
                .isEqualTo("project: com.example:root\nowners:\n  developer:\n"
                        + "    - ana@example.com  # CODEOWNERS:1\n    - \"@bob\"  # CODEOWNERS:1\n");
    }

    @Test
    void the_history_suggests_developers_in_comments_where_nobody_names_one() {
        History.Share share = new History.Share(
                50,
                List.of(
                        new History.Author("Ana Souza", "ana@example.com", 30),
                        new History.Author("Noor \"N\" H", "123+noor@users.noreply.github.com", 15),
                        new History.Author("Sam", "sam@example.com", 3),
                        new History.Author("Eve", "eve@example.com", 2)));
        History history = new History(LocalDate.of(2025, 11, 22), Map.of("", share), Optional.empty());

        assertThat(new Folders().project("", "sre").history(history).text(""))
                .isEqualTo("project: com.example:root\nowners:\n  sre: " + TODO
                        + "  # developer:  # most commits since 2025-11-22; take the first '#' of a line away if it is right\n"
                        + "  #   - Ana Souza <ana@example.com>  # 30 of 50 commits\n"
                        + "  #   - { name: \"Noor \\\"N\\\" H\", handle: \"@noor\" }  # 15 of 50 commits\n"
                        + "  #   - Sam <sam@example.com>  # 3 of 50 commits\n");
        assertThat(new Folders()
                        .project("", "sre")
                        .codeOwners("* @ana\n")
                        .history(history)
                        .text(""))
                .doesNotContain("commits");
        assertThat(new Folders().project("").history(history).paths()).isEmpty();
    }

    @Test
    void drafting_again_finds_nothing_to_draft() {
        Folders first = new Folders()
                .project("", "sre", "service-owner")
                .project("old", "sre")
                .codeOwners("* @ana\n/old/\n");
        Folders second = new Folders()
                .project("", "sre", "service-owner")
                .project("old", "sre")
                .file("", first.text(""))
                .file("old", first.text("old"))
                .codeOwners("* @ana\n/old/\n");

        assertThat(second.paths()).isEmpty();
        assertThat(second.left()).isEmpty();
    }
}
