package io.github.ownershipmaven.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that repeat one thing as often as they may: no reader runs out of time, nor out of stack. */
class LargeFilesTest {

    private static final int LARGEST = 200_000;
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    static Stream<Large> files() {
        return Stream.of(
                new Large("email-domains: ['", "a.", "a']"),
                new Large("required: ['", "a-", "a']"),
                new Large("personas: {? '", "a-", "a' : {title: b}}"),
                new Large("when: [{groupId: '", "*a", "', required: [sre]}]"),
                new Large("when: [{directory: '", "**/", "a', required: [sre]}]"),
                new Large("owners: {sre: '@a", "/a", "'}"),
                new Large("owners: {sre: '", "a.", "a@example.com'}"),
                new Large("owners: {sre: {team: a, chat: 'https://", "a.", "a'}}"),
                new Large("owners: {sre: '", "${a}", "'}"),
                new Large("project: a:", "a.", ""),
                new Large("/", "**/", " @a"),
                new Large("* @a", "/a", ""),
                new Large("* ", "\\a", " @a"),
                new Large("[", "a", "]["),
                new Large("id,activity,sre\n", "a,b,A\n", ""),
                new Large("<project>", "<a>", "</project>"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void are_read_soon(Large file) {
        for (Fuzzed kind : Fuzzed.values()) {
            assertTimeoutPreemptively(SOON, () -> kind.hold(file.bytes(), folder), kind::toString);
        }
    }

    /** A file that repeats something between a begin and an end. */
    record Large(String begin, String repeated, String end) {

        byte[] bytes() {
            return (begin + repeated.repeat(LARGEST / repeated.length()) + end).getBytes(UTF_8);
        }
    }
}
