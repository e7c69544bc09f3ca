package io.github.ownershipmaven.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Path repository;

    @BeforeEach
    void begin() throws IOException {
        repository = Files.createDirectory(folder.resolve("repository"));
    }

    @Test
    void last_years_authors_are_counted_under_their_names_of_today_and_machines_are_not() throws Exception {
        git("init", "-q");
        write(".mailmap", "Ana Souza <ana@example.com> <ana@old.example.com>\n");
        commit("Omar Haddad", "omar@example.com", "2025-01-01T00:00:00Z", "api/c");
        commit("Ana S", "ana@old.example.com", "2026-01-01T00:00:00Z", "api/a", "web/ui/a b");
        commit("Ana Souza", "ana@example.com", "2026-02-01T00:00:00Z", "api/b");
        commit("Li Wei", "li@example.com", "2026-03-01T00:00:00Z", "web/ü");
        commit("Jenkins", "jenkins@example.com", "2026-03-02T00:00:00Z", "web/x");
        commit(
                "dependabot[bot]",
                "49699333+dependabot[bot]@users.noreply.github.com",
                "2026-03-03T00:00:00Z",
                "pom.xml");
        commit("Abbot Costello", "abbot@example.com", "2026-03-04T00:00:00Z", "README.md");

        History history = read();

        assertThat(history.unknown()).isEmpty();
        assertThat(history.since()).isEqualTo("2025-11-22");
        assertThat(history.byFolder())
                .containsEntry(
                        "",
                        new History.Share(
                                4,
                                List.of(
                                        new History.Author("Ana Souza", "ana@example.com", 2),
                                        new History.Author("Abbot Costello", "abbot@example.com", 1),
                                        new History.Author("Li Wei", "li@example.com", 1))))
                .containsEntry(
                        "api", new History.Share(2, List.of(new History.Author("Ana Souza", "ana@example.com", 2))))
                .containsEntry(
                        "web",
                        new History.Share(
                                2,
                                List.of(
                                        new History.Author("Ana Souza", "ana@example.com", 1),
                                        new History.Author("Li Wei", "li@example.com", 1))))
                .doesNotContainKey("docs");
    }

    @Test
    void a_detached_head_has_a_history_too() throws Exception {
        git("init", "-q");
        commit("Ana Souza", "ana@example.com", "2026-01-01T00:00:00Z", "api/a");
        git("checkout", "-q", "--detach");

        assertThat(read().byFolder()).containsOnlyKeys("", "api");
    }

    @Test
    void a_shallow_clone_suggests_nobody() throws Exception {
        git("init", "-q");
        commit("Ana Souza", "ana@example.com", "2026-01-01T00:00:00Z", "api/a");
        commit("Li Wei", "li@example.com", "2026-01-02T00:00:00Z", "api/a");
        git("clone", "-q", "--depth", "1", repository.toUri().toString(), "../shallow");

        History history = GitHistory.read(folder.resolve("shallow"), TODAY, List.of(""));

        assertThat(history.byFolder()).isEmpty();
        assertThat(history.unknown())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("the clone is shallow"));
    }

    @Test
    void a_repository_without_commits_or_no_repository_suggests_nobody() throws Exception {
        assertThat(read().unknown()).contains("this is no git repository");

        git("init", "-q");
        assertThat(read().unknown())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("git says '"));
    }

    @Test
    void a_broken_repository_is_not_taken_for_the_one_above() throws Exception {
        git("init", "-q");
        commit("Ana Souza", "ana@example.com", "2026-01-01T00:00:00Z", "api/a");
        Path broken = Files.createDirectories(repository.resolve("broken/.git")).getParent();

        assertThat(GitHistory.read(broken, TODAY, List.of("")).unknown())
                .hasValueSatisfying(reason -> assertThat(reason).contains("not a git repository"));
    }

    private History read() {
        return GitHistory.read(repository, TODAY, List.of("", "api", "web", "docs"));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(repository.resolve(file).getParent());
        Files.writeString(repository.resolve(file), text);
    }

    private void commit(String name, String email, String day, String... files) throws Exception {
        for (String file : files) {
            write(file, day + name);
        }
        git("add", "-A");
        run(
                Map.of("GIT_AUTHOR_DATE", day, "GIT_COMMITTER_DATE", day),
                List.of("-c", "user.name=" + name, "-c", "user.email=" + email, "commit", "-q", "-m", "more"));
    }

    private void git(String... arguments) throws Exception {
        run(Map.of(), List.of(arguments));
    }

    private void run(Map<String, String> environment, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "commit.gpgSign=false"));
        command.addAll(arguments);
        ProcessBuilder git =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        git.environment().putAll(environment);
        git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        assumeTrue(isThere(), "git is not installed");
        Process process = git.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
