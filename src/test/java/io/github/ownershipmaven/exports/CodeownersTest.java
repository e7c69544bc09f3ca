package io.github.ownershipmaven.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.People;
import java.util.List;
import nl.basjes.codeowners.CodeOwners;
import nl.basjes.codeowners.CodeOwners.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of another project finds in the three flavours of CODEOWNERS. */
class CodeownersTest {

    private static final String ONE_DEVELOPER = "owners: { developer: \"@noor\" }\n";

    @ParameterizedTest
    @CsvSource({
        "/pom.xml, @example/platform omar@example.com",
        "/checkout/pom.xml, @example/checkout-dev @noor omar@example.com",
        "/checkout/src/main/java/A.java, @example/checkout-dev @noor omar@example.com",
        "/ledger/pom.xml, @example/platform omar@example.com",
        "/ledger/core/pom.xml, ''"
    })
    void another_reader_finds_the_same_reviewers(String path, String reviewers) {
        assertThat(approvers(read(ViewFormat.CODEOWNERS_GITHUB, ExportsFixture.tree()), path))
                .isEqualTo(reviewers);
        assertThat(approvers(read(ViewFormat.CODEOWNERS_BITBUCKET, ExportsFixture.tree()), path))
                .isEqualTo(reviewers);
        assertThat(read(ViewFormat.CODEOWNERS_GITLAB, ExportsFixture.tree()).getAllApprovers(path))
                .containsExactlyInAnyOrder(reviewers.isEmpty() ? new String[0] : reviewers.split(" "));
    }

    @Test
    void in_gitlab_the_first_persona_must_approve_and_the_others_may() {
        CodeOwners codeowners = read(ViewFormat.CODEOWNERS_GITLAB, ExportsFixture.tree());

        assertThat(codeowners.getAllDefinedSections().stream().map(Section::getName))
                .contains("developer", "architecture-lead", "engineering-manager");
        assertThat(codeowners.getMandatoryApprovers("/checkout/pom.xml"))
                .containsExactlyInAnyOrder("@example/checkout-dev", "@noor");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "CODEOWNERS_.*")
    void a_folder_with_blanks_is_the_same_folder(ViewFormat format) {
        ExportsFixture tree = ExportsFixture.root("{}").file("with blanks/in it", ONE_DEVELOPER);
        CodeOwners codeowners = read(format, ExportsFixture.excerpt(tree, People.FULL, "", "with blanks/in it"));

        assertThat(codeowners.getAllApprovers("/with blanks/in it/pom.xml")).containsExactly("@noor");
        assertThat(codeowners.getAllApprovers("/with blanks/pom.xml")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*b", "a?b", "a[b]", "a!b", "a\"b", "a\\b"})
    void a_folder_that_would_be_a_pattern_is_left_out_and_told(String folder) {
        ExportsFixture tree = ExportsFixture.root(ONE_DEVELOPER).file(folder, "owners: { developer: \"@li\" }\n");

        assertThat(ViewFormat.CODEOWNERS_GITHUB.render(ExportsFixture.excerpt(tree, People.FULL, "", folder)))
                .contains("* @noor")
                .noneMatch(line -> line.startsWith("/"))
                .contains("# not here: the folder '" + folder
                        + "/', as its name holds a character that means something else here");
    }

    @Test
    void a_number_sign_is_no_comment_to_gitlab_and_might_be_to_others() {
        ExportsFixture tree = ExportsFixture.root("{}").file("c#", ONE_DEVELOPER);
        Excerpt excerpt = ExportsFixture.excerpt(tree, People.FULL, "c#");

        assertThat(ViewFormat.CODEOWNERS_GITLAB.render(excerpt)).contains("/c#/ @noor");
        assertThat(ViewFormat.CODEOWNERS_GITHUB.render(excerpt)).noneMatch(line -> line.startsWith("/"));
    }

    @Test
    void a_handle_or_an_address_that_would_be_something_else_is_left_out_and_told() {
        ExportsFixture tree = ExportsFixture.root("""
                owners:
                  developer:
                    - { name: A, handle: "@a b" }
                    - { name: B, handle: "#b", email: "not an address" }
                    - { name: C, handle: "@group/sub/team" }
                    - Name Only
                    - "@noor"
                    - "@NOOR"
                """);
        Excerpt excerpt = ExportsFixture.excerpt(tree, People.FULL, "");

        assertThat(ViewFormat.CODEOWNERS_GITHUB.render(excerpt))
                .contains(
                        "* @noor",
                        "# not here: 4 reviewers of '/' without a handle or an address that this format takes");
        assertThat(ViewFormat.CODEOWNERS_GITLAB.render(excerpt)).contains("* @group/sub/team @noor");
    }

    @Test
    void whoever_cannot_be_written_leaves_the_reviewers_of_the_folder_above() {
        ExportsFixture tree = ExportsFixture.root(ONE_DEVELOPER).file("a", "owners: { developer: Name Only }\n");

        assertThat(approvers(
                        read(ViewFormat.CODEOWNERS_GITHUB, ExportsFixture.excerpt(tree, People.FULL, "", "a")), "/a/b"))
                .isEqualTo("@noor");
    }

    @Test
    void paths_begin_at_the_root_of_the_repository() {
        Excerpt tree = ExportsFixture.tree();
        Excerpt below = new Excerpt(tree.services(), tree.choice(), "java/shop/");

        assertThat(approvers(read(ViewFormat.CODEOWNERS_GITHUB, below), "/java/shop/checkout/pom.xml"))
                .isEqualTo("@example/checkout-dev @noor omar@example.com");
        assertThat(approvers(read(ViewFormat.CODEOWNERS_GITHUB, below), "/python/setup.py"))
                .isEmpty();
    }

    @Test
    void modules_outside_the_repository_are_told() {
        ExportsFixture tree = new ExportsFixture().file("../other", ONE_DEVELOPER);

        assertThat(ViewFormat.CODEOWNERS_GITHUB.render(ExportsFixture.excerpt(tree, People.FULL, "../other")))
                .contains("# not here: the project 'com.example:other', whose folder is not in this repository");
    }

    @Test
    void no_comment_holds_what_gitlab_would_take_for_an_owner() {
        ExportsFixture tree = ExportsFixture.root("{}").file("@noor[1]", ONE_DEVELOPER);

        assertThat(ViewFormat.CODEOWNERS_GITLAB.render(ExportsFixture.excerpt(tree, People.FULL, "@noor[1]")))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("#") && line.contains("@"));
    }

    @Test
    void the_reviewers_are_those_whom_the_user_chooses() {
        Excerpt tree = ExportsFixture.tree();
        Excerpt chosen = new Excerpt(tree.services(), new Choice(People.FULL, List.of(), List.of("sre")), "");

        assertThat(approvers(read(ViewFormat.CODEOWNERS_GITHUB, chosen), "/checkout/pom.xml"))
                .isEqualTo("sre@example.com amelie@example.com");
    }

    private static CodeOwners read(ViewFormat format, Excerpt excerpt) {
        CodeOwners codeowners = new CodeOwners(ViewFormatTest.file(format, excerpt));
        assertThat(codeowners.hasStructuralProblems()).isFalse();
        return codeowners;
    }

    private static String approvers(CodeOwners codeowners, String path) {
        return String.join(" ", codeowners.getAllApprovers(path));
    }
}
