package io.github.ownershipmaven.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the documentation lies, and how it is held against the code. */
final class Pages {

    static final Path SITE = Path.of("src/site/markdown");
    static final Path RULES = SITE.resolve("rules");
    static final Path RULE_INDEX = RULES.resolve("index.md");

    private static final Pattern DAY = Pattern.compile("The day is\\s(\\d{4}-\\d\\d-\\d\\d)");

    private Pages() {}

    /** The day that the examples take for today, as the index of the rules says it. */
    static LocalDate today() {
        return DAY.matcher(Page.read(RULE_INDEX).text())
                .results()
                .map(found -> LocalDate.parse(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** The pages in a folder and below it. */
    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with the output of each example as it really is. */
    static Page withOutputs(Page page, Function<Map<String, String>, List<String>> build) {
        Page changed = page;
        List<Page.Example> examples = page.examples();
        for (int i = examples.size() - 1; i >= 0; i--) {
            Page.Example example = examples.get(i);
            if (example.output().isPresent()) {
                Page.Output shown = example.output().get();
                changed = changed.withLines(shown.from(), shown.to(), build.apply(example.files()));
            }
        }
        return changed;
    }

    /** Asserts that a page says what is true; with {@code -Dpages.update=true} makes it so. */
    static void hold(Page page, Page truth) {
        if (Boolean.getBoolean("pages.update")) {
            try {
                Files.writeString(page.file(), truth.text(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            assertThat(page.text())
                    .as("%s; 'mvn test -Dpages.update=true' rewrites what is generated in it", page.file())
                    .isEqualTo(truth.text());
        }
    }
}
