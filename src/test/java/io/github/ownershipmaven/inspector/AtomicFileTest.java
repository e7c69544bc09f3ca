package io.github.ownershipmaven.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all goals write goes through here, and whatever happens, it is the old text or the new one. */
class AtomicFileTest {

    private static final int LENGTH = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void a_file_in_folders_that_are_not_there_yet() throws IOException {
        Path file = folder.resolve("target/ownership/größe mit Blank.json");
        AtomicFile.write(file, "größe\n");
        AtomicFile.write(file, "größer\n");
        assertThat(file).hasContent("größer\n");
        assertThat(names(file.getParent())).containsExactly("größe mit Blank.json");
    }

    @Test
    void a_file_that_has_the_text_already_is_no_other_file_but_as_new_as_one() throws IOException {
        Path file = folder.resolve("report.json");
        AtomicFile.write(file, "größe\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        Path other = Files.createLink(folder.resolve("the same file"), file);
        AtomicFile.write(file, "größe\n");
        assertThat(Files.isSameFile(file, other)).isTrue();
        assertThat(Files.getLastModifiedTime(file)).isGreaterThan(FileTime.fromMillis(0));
        AtomicFile.write(file, "grösse\n");
        assertThat(Files.isSameFile(file, other)).isFalse();
        assertThat(file).hasContent("grösse\n");
    }

    @Test
    void what_cannot_be_replaced_stays_and_nothing_is_left_beside_it() throws IOException {
        Path file = Files.createDirectories(folder.resolve("report.json/in-the-way"))
                .getParent();
        assertThatIOException().isThrownBy(() -> AtomicFile.write(file, "new"));
        assertThat(names(folder)).containsExactly("report.json");
    }

    @Test
    void a_folder_in_which_nobody_may_write() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = Files.writeString(closed.resolve("report.json"), "old");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(closed), "a superuser writes everywhere");
        assertThatIOException().isThrownBy(() -> AtomicFile.write(file, "new"));
        assertThat(file).hasContent("old");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void a_disk_that_is_full() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "only a superuser mounts");
        try {
            Path file = Files.writeString(disk.resolve("report.json"), "old");
            assertThatIOException().isThrownBy(() -> AtomicFile.write(file, "x".repeat(LENGTH)));
            assertThat(file).hasContent("old");
            assertThat(names(disk)).containsExactly("report.json");
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void a_writer_that_is_killed_leaves_one_text_or_the_other() throws IOException, InterruptedException {
        Path file = folder.resolve("report.json");
        for (int i = 0; i < 3; i++) {
            Process writer = writer(file);
            while (!Files.exists(file) && writer.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MILLISECONDS.sleep(37L * i);
            assertThat(writer.isAlive()).isTrue();
            writer.destroyForcibly().waitFor();
            assertWhole(Files.readString(file));
        }
        assertThat(names(folder))
                .allMatch(name -> name.equals("report.json") || name.matches("\\.report\\.json\\..*\\.tmp"));
    }

    @Test
    void who_reads_while_two_builds_write_sees_one_text_or_the_other() throws IOException, InterruptedException {
        Path file = folder.resolve("report.json");
        Process one = writer(file);
        Process two = writer(file);
        try {
            while (!Files.exists(file)) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            for (int i = 0; i < 20; i++) {
                assertWhole(Files.readString(file));
            }
            assertThat(one.isAlive() && two.isAlive()).isTrue();
        } finally {
            CompletableFuture.allOf(
                            one.destroyForcibly().onExit(),
                            two.destroyForcibly().onExit())
                    .join();
        }
    }

    /** Another Java that writes the file until it is killed. */
    private static Process writer(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Writes one text and another in turn. */
    static final class Endless {

        private Endless() {}

        public static void main(String[] args) throws IOException {
            for (int i = 0; ; i++) {
                AtomicFile.write(Path.of(args[0]), (i % 2 == 0 ? "a" : "b").repeat(LENGTH));
            }
        }
    }

    private static void assertWhole(String text) {
        assertThat(text.length()).isEqualTo(LENGTH);
        assertThat(text.chars().distinct().count()).isEqualTo(1);
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return Files.isExecutable(Path.of("/usr/bin", command[0]))
                && new ProcessBuilder(command).start().waitFor() == 0;
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
