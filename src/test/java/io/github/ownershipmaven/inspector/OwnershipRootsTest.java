package io.github.ownershipmaven.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipRootsTest {

    @TempDir
    private Path temp;

    private final OwnershipRoots roots = new OwnershipRoots();
    private Path repository;
    private Path module;

    @BeforeEach
    void createFolders() throws IOException {
        repository = temp.resolve("repository");
        module = Files.createDirectories(repository.resolve("shop/checkout"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".mvn", ".git"})
    void the_nearest_folder_upwards_with_a_mark_is_the_root(String mark) throws IOException {
        Files.createDirectory(temp.resolve(mark));
        Files.createDirectory(repository.resolve(mark));
        assertThat(roots.of(module, module)).isEqualTo(repository);
        assertThat(roots.of(repository, repository)).isEqualTo(repository);
    }

    @Test
    void a_git_file_as_worktrees_have_it_is_a_mark_too() throws IOException {
        Files.writeString(repository.resolve(".git"), "gitdir: /elsewhere\n");
        assertThat(roots.of(module, module)).isEqualTo(repository);
    }

    @Test
    void a_marked_module_is_its_own_root() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
        Files.createDirectory(module.resolve(".mvn"));
        assertThat(roots.of(module, repository)).isEqualTo(module);
        assertThat(roots.of(module.getParent(), repository)).isEqualTo(repository);
    }

    @Test
    void without_a_mark_it_is_the_folder_where_the_build_starts_or_else_the_own_one() {
        assertThat(roots.of(module, repository)).isEqualTo(repository);
        assertThat(roots.of(module, module)).isEqualTo(module);
        assertThat(roots.of(module, repository.resolve("ledger"))).isEqualTo(module);
    }

    @Test
    void the_answer_does_not_depend_on_who_asked_before() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
        assertThat(roots.of(repository, repository)).isEqualTo(roots.of(module, module));
        assertThat(roots.of(module, temp)).isEqualTo(repository);
    }
}
