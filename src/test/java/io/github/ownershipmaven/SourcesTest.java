package io.github.ownershipmaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be held against the text of the sources only. */
class SourcesTest {

    private static final int LONGEST_METHOD = 40;
    /** The formatter puts what begins and ends a method into the fifth column, and nothing else that ends in a brace. */
    private static final Pattern METHOD =
            Pattern.compile("^ {4}(?=\\S[^;=]*\\()[^;=]*?\\{$.*?^ {4}}$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern CORE = Pattern.compile("<it\\.core>(.*?)</it\\.core>", Pattern.DOTALL);

    @Test
    void no_method_is_longer_than_a_screen() throws IOException {
        List<String> methods = new ArrayList<>();
        for (Path file : files(Path.of("src/main/java"))) {
            Matcher matcher = METHOD.matcher(Files.readString(file));
            while (matcher.find()) {
                methods.add(matcher.group());
            }
        }
        assertThat(methods).hasSizeGreaterThan(200);
        assertThat(methods).allMatch(method -> method.lines().count() <= LONGEST_METHOD);
    }

    @Test
    void every_core_integration_test_is_there() throws IOException {
        Matcher core = CORE.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(core.find()).isTrue();
        List<String> poms = Stream.of(core.group(1).split("[\\s,]+"))
                .filter(pom -> !pom.isBlank())
                .toList();
        assertThat(poms).isNotEmpty().doesNotHaveDuplicates().allMatch(pom -> pom.endsWith("/pom.xml"));
        assertThat(poms)
                .allSatisfy(pom -> assertThat(Path.of("it").resolve(pom)).exists());
    }

    @Test
    void the_workflow_tries_every_maven_that_the_build_does_and_pins_what_it_runs() throws IOException {
        String workflow = Files.readString(Path.of(".github/workflows/build.yml"));
        List<String> mavens = Pattern.compile(
                        "<mavenHome>\\$\\{project\\.build\\.directory}/maven/apache-maven-(\\d[^<]*)</mavenHome>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(mavens).hasSize(4);
        assertThat(workflow).contains("maven: [" + String.join(", ", mavens) + "]");
        assertThat(Pattern.compile("uses: (.*)").matcher(workflow).results())
                .isNotEmpty()
                .allMatch(use -> use.group(1).matches("actions/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void lines_end_alike_everywhere() throws IOException {
        for (Path file : files(Path.of("src"))) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("\r");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
