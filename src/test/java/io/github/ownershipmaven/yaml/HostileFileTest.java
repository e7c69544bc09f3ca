package io.github.ownershipmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ownershipmaven.model.OwnersFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file can be, other than a text: every case ends in findings, and soon. */
class HostileFileTest {

    private static final String TEXT = "owners:\n  sre: Zoë <zoe@example.com>\n";

    @TempDir
    private Path temp;

    private Path root;
    private Path file;

    @BeforeEach
    void createRoot() throws IOException {
        root = Files.createDirectory(temp.resolve("root"));
        file = root.resolve("OWNERS.yaml");
    }

    @Test
    void a_text_in_utf_8() throws IOException {
        assertAccepted(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_byte_order_mark_is_accepted_and_moves_no_column() throws IOException {
        assertAccepted(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
        assertThat(problem("\uFEFFtier: @a\n".getBytes(StandardCharsets.UTF_8))).startsWith("1:7: text '@a' begins");
    }

    @Test
    void line_ends_of_windows_are_accepted() throws IOException {
        assertAccepted(TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void wide_characters_get_one_finding_with_or_without_a_mark(String charset) throws IOException {
        assertThat(problem(TEXT.getBytes(Charset.forName(charset))))
                .isEqualTo("1:1: file is UTF-16 or UTF-32; save it as UTF-8");
    }

    @Test
    void wide_characters_behind_a_little_endian_mark() throws IOException {
        assertThat(problem(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("1:1: file is UTF-16 or UTF-32; save it as UTF-8");
    }

    @Test
    void the_first_byte_that_is_not_utf_8_is_told_with_its_place() throws IOException {
        assertThat(problem(TEXT.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("2:10: byte 0xEB is not UTF-8; save the file as UTF-8");
        assertThat(problem("# \uD83D\uDE00 ".getBytes(StandardCharsets.UTF_8), 0xFF))
                .isEqualTo("1:5: byte 0xFF is not UTF-8; save the file as UTF-8");
    }

    @Test
    void a_letter_that_is_cut_off_is_not_utf_8() throws IOException {
        assertThat(problem("tier: ".getBytes(StandardCharsets.UTF_8), 0xC3))
                .isEqualTo("1:7: byte 0xC3 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void an_empty_file() throws IOException {
        assertThat(problem(new byte[0])).isEqualTo("1:1: file is empty; write 'owners' with a persona and its owner");
    }

    @Test
    void the_largest_file_is_read_and_one_byte_more_is_not() throws IOException {
        byte[] largest = ("tier: a\n#" + "x".repeat(Limits.TEXT.bytes() - 9)).getBytes(StandardCharsets.UTF_8);
        assertAccepted(largest);
        assertThat(problem(largest, 'x')).isEqualTo("1:1: file is larger than 256 KiB; keep to what the format knows");
    }

    @Test
    void of_a_large_file_no_more_is_read_than_tells_that_it_is() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        assertThat(read()).startsWith("1:1: file is larger than 256 KiB");
    }

    @Test
    void a_directory() throws IOException {
        Files.createDirectory(file);
        assertThat(read())
                .isEqualTo(
                        "1:1: a directory lies where a file is expected; rename it, or set 'ownership.file' to another name");
    }

    @Test
    void a_file_that_went_away() {
        assertThat(read()).isEqualTo("1:1: file is not there any more, or is a link that leads nowhere; restore it");
    }

    @Test
    void a_link_that_leads_nowhere() throws IOException {
        link(root.resolve("gone"));
        assertThat(read()).isEqualTo("1:1: file is not there any more, or is a link that leads nowhere; restore it");
    }

    @Test
    void a_link_that_leads_to_itself() throws IOException {
        link(file);
        assertThat(read()).startsWith("1:1: file cannot be read (");
    }

    @Test
    void a_link_inside_of_the_root_is_followed() throws IOException {
        Path other = Files.writeString(root.resolve("people.yaml"), TEXT);
        link(other);
        assertThat(OwnersReader.read(file, root, "OWNERS.yaml").owners()).hasSize(1);
    }

    @Test
    void a_link_inside_of_a_root_that_is_a_link_itself_is_followed() throws IOException {
        Files.writeString(root.resolve("people.yaml"), TEXT);
        Path alias = Files.createSymbolicLink(temp.resolve("alias"), root);
        Files.createSymbolicLink(file, Path.of("people.yaml"));
        assertThat(OwnersReader.read(alias.resolve("OWNERS.yaml"), alias, "OWNERS.yaml")
                        .problems())
                .isEmpty();
    }

    @Test
    void a_link_that_leaves_the_root_is_not_followed_and_nothing_of_its_target_is_shown() throws IOException {
        link(Files.writeString(temp.resolve("passwd"), "secret: [hunter2\n"));
        assertThat(read())
                .isEqualTo(
                        "1:1: file is a symbolic link that leaves the ownership root, and is not followed; put the file itself here");
    }

    @Test
    void a_link_to_a_directory() throws IOException {
        link(Files.createDirectory(root.resolve("people")));
        assertThat(read()).startsWith("1:1: a directory lies where a file is expected");
    }

    @Test
    void a_pipe_is_not_waited_for() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assumeTrue(
                new ProcessBuilder("/usr/bin/mkfifo", file.toString()).start().waitFor() == 0);
        assertThat(read()).isEqualTo("1:1: this is not a regular file; put a text file here");
    }

    @Test
    void a_file_that_this_user_may_not_read() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.writeString(file, TEXT);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "a superuser reads everything");
        assertThat(read()).isEqualTo("1:1: file may not be read by this user; give the right to read it");
    }

    @Test
    void a_file_that_changes_while_it_is_read_is_some_text_of_its_own() throws Exception {
        byte[] whole = TEXT.repeat(2_000).getBytes(StandardCharsets.UTF_8);
        Files.write(file, whole);
        Thread changing = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                rewrite(whole);
            }
        });
        changing.start();
        try {
            for (int i = 0; i < 200; i++) {
                OwnersFile read = assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> OwnersReader.read(file, root, "OWNERS.yaml"));
                assertThat(read.problems())
                        .allMatch(problem -> problem.location().line() <= 4_001);
            }
        } finally {
            changing.interrupt();
            changing.join();
        }
    }

    /** Takes the file away and writes it again in parts, as editors and version control do. */
    private void rewrite(byte[] bytes) {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(0);
            out.write(bytes, 0, bytes.length / 2);
            out.write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(Path target) throws IOException {
        Files.createSymbolicLink(file, target);
    }

    private void assertAccepted(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        OwnersFile read = OwnersReader.read(file, root, "OWNERS.yaml");
        assertThat(read.problems()).isEmpty();
        assertThat(read.complete()).isTrue();
    }

    private String problem(byte[] bytes, int... more) throws IOException {
        Files.write(file, bytes);
        try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "rw")) {
            end.seek(bytes.length);
            for (int each : more) {
                end.write(each);
            }
        }
        return read();
    }

    /** The one problem of the file. */
    private String read() {
        OwnersFile read = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> OwnersReader.read(file, root, "shop/OWNERS.yaml"));
        assertThat(read.problems()).hasSize(1);
        assertThat(read.complete()).isFalse();
        assertThat(read.owners()).isEmpty();
        var problem = read.problems().get(0);
        assertThat(problem.location().file()).isEqualTo("shop/OWNERS.yaml");
        return problem.location().line() + ":" + problem.location().column() + ": " + problem.message();
    }
}
