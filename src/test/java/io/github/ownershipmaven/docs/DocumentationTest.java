package io.github.ownershipmaven.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.yaml.BaselineReader;
import io.github.ownershipmaven.yaml.OwnersReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentationTest {

    private static final Path README = Path.of("README.md");
    private static final Path CONTRIBUTING = Path.of("CONTRIBUTING.md");
    private static final Path OWNERS_FILE = Pages.SITE.resolve("owners-file.md");

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s#]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern GENERATED = Pattern.compile("(?:\\.\\./)?(?:plugin-info|(check|help)-mojo)\\.html");
    private static final Pattern PARAMETER = Pattern.compile("(?:-D|`|<)ownership\\.(\\w+)");
    private static final Pattern VERSION =
            Pattern.compile("ownership-maven-plugin:([^:\\s]+):|<artifactId>ownership-maven-plugin</artifactId>\\s*"
                    + "<version>([^<]+)</version>");

    @TempDir
    Path folder;

    static Stream<Path> pages() {
        return Stream.concat(
                Pages.in(Pages.SITE).stream(),
                Stream.of(README, CONTRIBUTING, Path.of("CHANGELOG.md"), Path.of("SECURITY.md")));
    }

    static Stream<Path> guide() {
        return Pages.in(Pages.SITE).stream().filter(page -> !page.startsWith(Pages.RULES));
    }

    @ParameterizedTest
    @MethodSource("guide")
    void filesInTheGuidePassTheCheckAndFragmentsCanBeRead(Path page) {
        assertThat(Page.read(page).examples()).allSatisfy(example -> {
            if (example.fragment()) {
                assertThat(example.files().entrySet())
                        .flatMap(file -> problems(file.getKey(), file.getValue()))
                        .isEmpty();
            } else {
                assertThat(build().says(example.files())).isEmpty();
            }
        });
    }

    private Path written(String text) {
        try {
            return Files.writeString(folder.resolve("baseline.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Problem> problems(String path, String text) {
        if (path.endsWith("baseline.yaml")) {
            return BaselineReader.read(written(text), folder, path).problems();
        }
        return path.endsWith("OWNERS.yaml") ? OwnersReader.read(text, path).problems() : PolicyPageTest.problems(text);
    }

    /** To the site, a link with a dot in its anchor is none to a page, and keeps the ending of its source. */
    @ParameterizedTest
    @MethodSource("pages")
    void linksHaveNoDotInTheirAnchor(Path page) {
        assertThat(LINK.matcher(Page.read(page).text()).results().map(link -> link.group(2)))
                .filteredOn(Objects::nonNull)
                .noneMatch(anchor -> anchor.contains("."));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path page) {
        assertThat(LINK.matcher(Page.read(page).text()).results()).allSatisfy(link -> {
            String target = link.group(1);
            if (!target.startsWith("https://") && !GENERATED.matcher(target).matches()) {
                Path file = target.isEmpty() ? page : file(page, target);
                assertThat(file).exists();
                assertThat(link.group(2))
                        .satisfiesAnyOf(
                                anchor -> assertThat(anchor).isNull(),
                                anchor -> assertThat(Page.read(file).sections())
                                        .extracting(heading -> heading.replace(' ', '_'))
                                        .contains(anchor));
            }
        });
    }

    /** The site puts what lies under its resources beside its pages. */
    private static Path file(Path page, String target) {
        return target.startsWith("images/")
                ? Path.of("src/site/resources").resolve(target)
                : page.resolveSibling(target);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void parametersAreThoseOfTheGoal(Path page) throws IOException {
        String descriptor = descriptor();

        assertThat(PARAMETER.matcher(Page.read(page).text()).results().map(found -> found.group(1)))
                .allSatisfy(name -> assertThat(descriptor).contains("${ownership." + name + "}"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void versionsAreTheOneThatIsBuilt(Path page) throws IOException {
        String built = firstIn("<version>([^<]+)</version>", descriptor());

        assertThat(VERSION.matcher(Page.read(page).text())
                        .results()
                        .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                        .filter(Objects::nonNull))
                .allSatisfy(version -> assertThat(version).isEqualTo(built));
    }

    @Test
    void theReadmeShowsWhatAFailedBuildSays() {
        Page readme = Page.read(README);

        Pages.hold(readme, Pages.withOutputs(readme, build()::saysInAll));
    }

    @Test
    void theReadmeTestsAsTheServerDoes() throws IOException {
        List<String> script = Files.readAllLines(Path.of(".ci/run"), UTF_8);

        assertThat(Page.read(README).lines()).contains(script.get(script.size() - 1));
    }

    @Test
    void filesThatContributorsAreSentToAreThere() {
        List<MatchResult> paths = Pattern.compile("`((?:src|it|\\.ci|\\./mvnw|CHANGELOG)[^`\\s]*)`")
                .matcher(Page.read(CONTRIBUTING).text())
                .results()
                .toList();

        assertThat(paths)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path.group(1))).exists());
    }

    @Test
    void thePlanOfTheHouseNamesEveryRoom() throws IOException {
        Path source = Path.of("src/main/java/io/github/ownershipmaven");
        try (Stream<Path> folders = Files.walk(source).filter(path -> !path.equals(source))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(path -> source.relativize(path).toString().replace('\\', '/')))
                    .allSatisfy(
                            room -> assertThat(Page.read(CONTRIBUTING).text()).contains("\n| `" + room + "` | "));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense: 1\nowners: {}\n",
                "owners: { sre: { name: a, nonsense: 1 } }\n",
                "owners: { sre: { team: a, nonsense: 1 } }\n",
                "owners: { sre: { project: a, nonsense: 1 } }\n",
                "owners: { sre: { vacant: a, nonsense: 1 } }\n"
            })
    void theFormatHasARowForEveryKeyThatTheReaderKnows(String text) {
        String told = firstIn("known are (.*), and your own", onlyProblem(text).message());

        assertThat(Pattern.compile("'([^']+)'").matcher(told).results().map(key -> key.group(1)))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(Page.read(OWNERS_FILE).text()).contains("\n| `" + key + "` | "));
    }

    @Test
    void theFormatNamesTheLimitsThatTheReaderKeeps() throws IOException {
        Path large = Files.writeString(folder.resolve("large.yaml"), "#".repeat(256 * 1024 + 1));
        String doubling = "x-a: &a0 [1, 1]\n"
                + Stream.iterate(1, i -> i < 20, i -> i + 1)
                        .map(i -> "x-a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1))
                        .reduce("", String::concat);
        List<Problem> problems = List.of(
                OwnersReader.read(large, folder, "large.yaml").problems().get(0),
                onlyProblem("x-a: " + "[".repeat(51) + "]".repeat(51)),
                onlyProblem("x-a: &a 1\nx-b: [" + "*a, ".repeat(51) + "]"),
                onlyProblem(doubling));

        String page = Page.read(OWNERS_FILE).text();
        assertThat(problems)
                .extracting(problem -> firstIn("than (\\S+ \\w+)", problem.message()))
                .containsExactly("256 KiB", "50 levels", "50 aliases", "20,000 values")
                .allSatisfy(limit -> assertThat(page).contains(limit));
    }

    private Build build() {
        return new Build(folder, Pages.today());
    }

    private static Problem onlyProblem(String text) {
        OwnersFile file = OwnersReader.read(text, "OWNERS.yaml");
        assertThat(file.problems()).hasSize(1);
        return file.problems().get(0);
    }

    private static String firstIn(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no '" + pattern + "' in: " + text))
                .group(1);
    }

    private static String descriptor() throws IOException {
        try (InputStream in = DocumentationTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}
