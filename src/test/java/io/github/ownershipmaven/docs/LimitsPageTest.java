package io.github.ownershipmaven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.yaml.BaselineReader;
import io.github.ownershipmaven.yaml.DocumentsReader;
import io.github.ownershipmaven.yaml.OwnersReader;
import io.github.ownershipmaven.yaml.PolicyReader;
import io.github.ownershipmaven.yaml.RaciReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsPageTest {

    private static final String PAGE =
            Page.read(Pages.SITE.resolve("limits.md")).text();
    private static final Pattern MORE = Pattern.compile("(?:larger|deeper|more) than (\\S+ (?:KiB|MiB|\\w+))");

    @TempDir
    private Path folder;

    @Test
    void thePageNamesTheSizesThatTheReadersKeep() throws IOException {
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(9L * 1024 * 1024);
        }
        assertThat(limit(OwnersReader.read(large, folder, "f").problems()))
                .isEqualTo(limit(PolicyReader.read(large, folder, "f").problems()))
                .isEqualTo(limit(RaciReader.read(large, folder, "f").problems()))
                .isEqualTo(row("`OWNERS.yaml`, policies, tables", 1));
        assertThat(limit(DocumentsReader.read(large, folder, "f").problems()))
                .isEqualTo(row("files of other tools", 1));
        assertThat(limit(BaselineReader.read(large, folder, "f").problems())).isEqualTo(row("the baseline", 1));
    }

    @Test
    void thePageNamesTheNumbersOfValuesThatTheReadersKeep() throws IOException {
        String doubling = "x-a: &a0 [1, 1]\n"
                + IntStream.range(1, 20)
                        .mapToObj(i -> "x-a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1))
                        .collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("doubling"), doubling);
        assertThat(limit(OwnersReader.read(file, folder, "f").problems()))
                .isEqualTo(row("`OWNERS.yaml`, policies, tables", 2) + " values");
        assertThat(limit(DocumentsReader.read(file, folder, "f").problems()))
                .isEqualTo(row("files of other tools", 2) + " values");
        assertThat(limit(BaselineReader.read(file, folder, "f").problems()))
                .isEqualTo(row("the baseline", 2) + " values");
    }

    @Test
    void thePageNamesTheLevelsAliasesAndProblemsThatTheReadersKeep() {
        String levels = limit(owners("x-a: " + "[".repeat(60) + "]".repeat(60)));
        String aliases = limit(owners("x-a: &a 1\nx-b: [" + "*a, ".repeat(60) + "]"));
        String problems = limit(owners("tier: a\n".repeat(200)));
        assertThat(List.of(levels, aliases, problems)).containsExactly("50 levels", "50 aliases", "100 problems");
        assertThat(PAGE).contains("Levels: 50. Aliases: 50. After 100 problems");
    }

    private static List<Problem> owners(String text) {
        return OwnersReader.read(text, "f").problems();
    }

    /** The cell of the row that begins with this one. */
    private static String row(String first, int cell) {
        return PAGE.lines()
                .filter(line -> line.startsWith("| " + first + " |"))
                .map(line -> line.split("\\|")[cell + 1].strip())
                .findFirst()
                .orElseThrow();
    }

    /** What the last problem says that there is more of. */
    private static String limit(List<Problem> problems) {
        Matcher matcher = MORE.matcher(problems.get(problems.size() - 1).message());
        assertThat(matcher.find()).as("%s", problems).isTrue();
        return matcher.group(1);
    }
}
