package io.github.ownershipmaven.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One rule, one file, one test, all under one name. */
class RulesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/ownershipmaven/policy/rules");
    private static final Path TESTS = Path.of("src/test/java/io/github/ownershipmaven/policy/rules");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !Set.of("Rules", "package-info").contains(name))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_holds_the_rule_of_its_name_and_the_list_has_it(String name) throws ReflectiveOperationException {
        Rule rule = (Rule) Class.forName(getClass().getPackageName() + "." + name)
                .getDeclaredField("RULE")
                .get(null);
        assertThat(rule.id())
                .isEqualTo(name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
        assertThat(Rules.ALL).contains(rule);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_rule_has_a_test_of_its_name(String name) {
        assertThat(TESTS.resolve(name + "Test.java")).exists();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_rule_stays_small(String name) throws IOException {
        assertThat(Files.readAllLines(SOURCES.resolve(name + ".java"))).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void the_list_has_nothing_else_and_every_id_once() throws IOException {
        assertThat(Rules.ALL).extracting(Rule::id).doesNotHaveDuplicates().hasSize(names().size());
    }

    @Test
    void summaries_are_half_a_sentence() {
        assertThat(Rules.ALL)
                .extracting(Rule::summary)
                .allMatch(summary -> !summary.isBlank() && !summary.endsWith("."));
    }

    @Test
    void rules_that_compare_with_a_date_only_warn_so_that_old_versions_can_be_built() {
        assertThat(List.of(OwnerTerm.RULE, ReviewStale.RULE))
                .extracting(Rule::severity)
                .containsOnly(Severity.WARNING);
    }
}
