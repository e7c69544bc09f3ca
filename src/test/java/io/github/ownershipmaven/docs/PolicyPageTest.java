package io.github.ownershipmaven.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.policy.BuiltInPolicies;
import io.github.ownershipmaven.policy.DefaultPolicy;
import io.github.ownershipmaven.policy.Policies;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.rules.Rules;
import io.github.ownershipmaven.yaml.PolicyReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The pages about policies and personas say what the code does. */
class PolicyPageTest {

    static final List<String> IN_FILES = BuiltInPolicies.NAMES.stream()
            .filter(name -> !name.equals(DefaultPolicy.NAME))
            .toList();

    private static final Path POLICY = Pages.SITE.resolve("policy.md");
    private static final Path PERSONAS = Pages.SITE.resolve("personas.md");

    /** What is wrong with a policy, or with a part of one laid over the default. */
    static List<Problem> problems(String text) {
        List<Problem> problems = new ArrayList<>();
        Policies.of(
                List.of(DefaultPolicy.FILE, read(text, "policy.yaml")),
                Optional.empty(),
                Rules.ALL.stream().map(Rule::id).toList(),
                problems::add);
        return problems;
    }

    @ParameterizedTest
    @CsvSource({
        "src/site/markdown/policy.md, nonsense: 1",
        "src/site/markdown/policy.md, 'when: [{ packaging: jar, nonsense: 1 }]'",
        "src/site/markdown/personas.md, 'personas: { sre: { nonsense: 1 } }'"
    })
    void aTableHasARowForEveryKeyThatTheReaderKnows(Path page, String text) {
        String told = read(text, "policy.yaml").problems().get(0).message();

        assertThat(told).contains("known are");
        assertThat(Pattern.compile("'([^']+)'")
                        .matcher(told.substring(told.indexOf("known are"), told.indexOf(", and your own")))
                        .results()
                        .map(key -> key.group(1)))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(Page.read(page).text()).contains("\n| `" + key + "` | "));
    }

    @ParameterizedTest
    @FieldSource("IN_FILES")
    void aBuiltInPolicyIsShownAsItIs(String name) throws IOException {
        Page page = Page.read(POLICY);
        int caption = page.lines().indexOf("`policies/" + name + ".yaml`:");
        int from = caption + 3;
        int to = from + page.lines().subList(from, page.lines().size()).indexOf("```");

        Pages.hold(page, page.withLines(from, to, resource(name).lines().toList()));
    }

    @Test
    void theDefaultPolicyIsShownAsItIs() {
        String shown = Page.read(POLICY).examples("Built-in policies").stream()
                .flatMap(example -> example.files().entrySet().stream())
                .filter(file -> file.getKey().endsWith("/default.yaml"))
                .map(file -> file.getValue())
                .findFirst()
                .orElseThrow();

        assertThat(withoutPlaces(read(shown, DefaultPolicy.NAME))).isEqualTo(withoutPlaces(DefaultPolicy.FILE));
    }

    @Test
    void theCatalogueListsThePersonas() {
        Page page = Page.read(PERSONAS);
        Stream<String> head = Stream.of("| id | title | party | aliases |", "|---|---|---|---|");
        Stream<String> rows = Personas.BUILT_IN.all().stream()
                .map(persona -> "| `%s` | %s | %s | %s |"
                        .formatted(
                                persona.id(),
                                persona.title(),
                                persona.party().map(Party::toString).orElse("none"),
                                String.join(", ", persona.aliases())));

        Pages.hold(
                page,
                page.withTable(
                        "## The built-in catalogue", Stream.concat(head, rows).toList()));
    }

    private static PolicyFile read(String text, String path) {
        return PolicyReader.read(text.getBytes(UTF_8), path);
    }

    private static String withoutPlaces(PolicyFile policy) {
        return policy.toString().replaceAll("default:\\d+:\\d+", "place");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                PolicyPageTest.class.getResourceAsStream("/io/github/ownershipmaven/policies/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}
