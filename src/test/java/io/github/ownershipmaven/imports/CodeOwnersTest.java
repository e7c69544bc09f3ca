package io.github.ownershipmaven.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeOwnersTest {

    @Test
    void the_last_pattern_that_means_the_whole_folder_counts() throws IOException {
        Import file = gitHub();

        assertThat(Imported.claims(file, ""))
                .containsExactly("developer: CODEOWNERS:3:24 team @example/platform handle=@example/platform");
        assertThat(Imported.claims(file, "payments"))
                .containsExactly(
                        "developer: CODEOWNERS:4:24 team @example/payments handle=@example/payments",
                        "developer: CODEOWNERS:4:42 person email=ana@example.com");
        assertThat(Imported.claims(file, "payments/docs")).isEqualTo(Imported.claims(file, "payments"));
        assertThat(Imported.claims(file, "apps/shop/eu/web"))
                .containsExactly("developer: CODEOWNERS:6:24 person handle=@web-team");
        assertThat(Imported.claims(file, "search"))
                .containsExactly(
                        "developer: CODEOWNERS:8:24 person handle=@s.earch-1",
                        "developer: CODEOWNERS:8:35 person handle=@42");
        assertThat(Imported.claims(file, "lib/with blank"))
                .containsExactly("developer: CODEOWNERS:13:24 person handle=@blank");
    }

    @Test
    void a_pattern_without_owners_says_that_nobody_owns_the_folder() throws IOException {
        assertThat(Imported.claims(gitHub(), "legacy"))
                .containsExactly("developer: CODEOWNERS:9:1 vacancy vacant: CODEOWNERS:9 names nobody");
    }

    @Test
    void what_is_faulty_or_not_there_is_left_out() throws IOException {
        assertThat(Imported.left(gitHub()))
                .containsExactly(
                        "CODEOWNERS:10:1: pattern '/gone/' matches nothing, as that is not there",
                        "CODEOWNERS:11:1: pattern '!/search/index/' is not read, as only GitLab knows exclusions",
                        "CODEOWNERS:12:24: owner 'ana' is neither a handle such as '@ana' nor an address");
        assertThat(Imported.claims(gitHub(), "faulty"))
                .containsExactly("developer: CODEOWNERS:12:28 team @example/faulty handle=@example/faulty");
    }

    @Test
    void in_gitlab_each_section_has_its_own_last_pattern() throws IOException {
        Import file = gitLab();

        assertThat(Imported.claims(file, "payments"))
                .containsExactly(
                        "developer: .gitlab/CODEOWNERS:1:3 person handle=@maintainer",
                        "developer: .gitlab/CODEOWNERS:3:15 team @example/payments/core handle=@example/payments/core");
        assertThat(Imported.claims(file, "payments/api"))
                .containsExactly(
                        "developer: .gitlab/CODEOWNERS:1:3 person handle=@maintainer",
                        "developer: .gitlab/CODEOWNERS:5:16 person handle=@ana");
        assertThat(Imported.claims(file, "payments/generated"))
                .containsExactly("developer: .gitlab/CODEOWNERS:1:3 person handle=@maintainer");
        assertThat(Imported.claims(file, "lib/docs"))
                .containsExactly(
                        "developer: .gitlab/CODEOWNERS:1:3 person handle=@maintainer",
                        "developer: .gitlab/CODEOWNERS:8:9 person email=docs@example.com");
        assertThat(Imported.left(file))
                .containsExactly(
                        ".gitlab/CODEOWNERS:3:38: owner '@@developers' is a role of GitLab, which names nobody here");
    }

    @Test
    void without_the_persona_of_developers_nobody_is_drafted() throws IOException {
        Personas others = new Personas(List.of(new Persona("sre", "SRE", List.of(), Optional.empty())));

        Import file = CodeOwners.read("* @ana\n", "CODEOWNERS", others, path -> true);

        assertThat(Imported.claims(file, "")).isEmpty();
        assertThat(Imported.left(file))
                .containsExactly(
                        "CODEOWNERS:1:3: owner '@ana' would be 'developer', a persona that the policy has taken out");
    }

    @ParameterizedTest
    @CsvSource({
        "*, true, any, true",
        "*, false, any, true",
        "/*, false, '', false",
        "/a/*, false, a, false",
        "/a/*, false, a/b, false",
        "/a/**, false, a, true",
        "a/, false, x/a, true",
        "a/b, false, x/a/b, false",
        "a/b, true, x/a/b, false",
        "a/b/, true, x/a/b, true",
        "/a, false, a/b, true",
        "/a, true, a, false",
        "*.java, false, a, false",
        "/*/src/, false, a/src/main, true",
        "**/src/, false, a/b/src, true",
        "/**/src, false, a/b/src, true",
        "a?/, false, ab, true",
        "/, false, any/folder, true"
    })
    void a_pattern_covers_a_folder_where_it_means_all_of_it(
            String pattern, boolean gitLab, String folder, boolean covers) {
        assertThat(PathPattern.of(pattern, gitLab).covers(folder)).isEqualTo(covers);
    }

    private static Import gitHub() throws IOException {
        return CodeOwners.read(
                Imported.text("CODEOWNERS.github"), "CODEOWNERS", Personas.BUILT_IN, path -> !path.equals("gone"));
    }

    private static Import gitLab() throws IOException {
        return CodeOwners.read(
                Imported.text("CODEOWNERS.gitlab"), ".gitlab/CODEOWNERS", Personas.BUILT_IN, path -> true);
    }
}
