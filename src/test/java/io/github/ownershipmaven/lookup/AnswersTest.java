package io.github.ownershipmaven.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.report.Judges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What people and scripts are told; {@code -Dgoldens.update=true} rewrites what it is held against. */
class AnswersTest {

    private static final Path GOLDENS = Path.of("src/test/resources/answers");
    private static final String SCHEMA = "/io/github/ownershipmaven/schemas/answer.schema.json";
    private static final List<String> DOUBTS = List.of("policy.yaml:1:1: nonsense");

    static Stream<Arguments> questions() {
        return Stream.of(
                asked("of-a-module", "checkout", null, false, null),
                asked("of-a-class-in-one-persona", "com.example.checkout.Pay", null, false, "SRE"),
                asked("of-two-modules", "com.example.common", null, false, null),
                asked("of-a-file-that-is-broken", "mail", null, false, null),
                asked("of-nobody-yet", "ledger", null, false, "sre"),
                asked("of-a-trace", "at app//com.example.ledger.Page$.add(Page.scala:1)", null, false, null),
                asked("of-nothing-that-is-here", "chekout", null, false, null),
                asked("for-an-address", null, "ana@example.com", false, null),
                asked("for-a-word", null, "souza", false, null),
                asked("for-a-word-of-two", null, "ana", false, null),
                asked("for-a-team-in-one-module", "search", "shop-sre", false, null),
                asked("for-a-handle", null, "asouza", false, null),
                asked("for-a-name-and-address", null, "A. Souza <ANA@example.com>", false, "developer"),
                asked("for-a-persona", null, "sre", false, null),
                asked("for-an-address-misspelled", null, "omer@example.org", false, null),
                asked("for-somebody-who-has-left", null, "ida@example.com", false, null),
                asked("for-nobody-here", null, "ana@exmaple.com", false, null),
                asked("vacant", null, null, true, null),
                asked("vacant-in-one-module", "checkout", null, true, null),
                asked("vacant-in-one-persona", null, null, true, "support"),
                asked("nothing-vacant", "search", null, true, "sre"),
                asked("persona", null, null, false, "service-owner"),
                asked("persona-unknown", null, null, false, "sry"),
                asked("persona-like-none", "checkout", null, false, "gardener"));
    }

    private static Arguments asked(String name, String of, String holder, boolean vacant, String persona) {
        return Arguments.of(
                name,
                new Question(
                        Optional.ofNullable(of), Optional.ofNullable(holder), vacant, Optional.ofNullable(persona)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void say_what_the_golden_files_say(String name, Question question) throws IOException {
        Answer answer = LookupFixture.answer(question);

        hold(name + ".txt", text(answer));
        hold(name + ".json", json(question, answer));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void are_the_same_in_every_language_and_time_after_time(String name, Question question) {
        Locale before = Locale.getDefault();
        String text = text(LookupFixture.answer(question));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(text(LookupFixture.answer(question))).isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void are_accepted_by_their_schema_which_knows_every_key(String name, Question question) {
        String json = json(question, LookupFixture.answer(question));

        assertThat(Judges.schema(SCHEMA, json)).isEmpty();
        assertThat(Judges.schema(SCHEMA, json.replace("\"doubts\"", "\"doubt\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void are_never_silent(String name, Question question) {
        Answer answer = LookupFixture.answer(question);

        assertThat(AnswerText.lines(List.of(), answer).size()
                        + AnswerText.failure(answer).map(String::length).orElse(0))
                .isPositive();
    }

    @Test
    void begin_with_the_doubts() {
        assertThat(AnswerText.lines(DOUBTS, LookupFixture.of("mail")).get(0))
                .isEqualTo(new Line(true, "ownership: policy.yaml:1:1: nonsense"));
    }

    @Test
    void send_whoever_stands_in_a_part_of_the_tree_to_its_root() {
        Answer answer = Lookup.answer(
                new Question(Optional.of("cart"), Optional.empty(), false, Optional.empty()),
                LookupFixture.grounds(false));

        assertThat(AnswerText.failure(answer).orElseThrow())
                .isEqualTo("ownership: 'cart' is no project, path, package, class or service of the 4 projects of this"
                        + " build, which are a part of the source tree only: ask again at its root");
    }

    @Test
    void name_the_version_that_their_schema_describes() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Files.readString(Path.of("src/main/resources" + SCHEMA)));
        Question question = new Question(Optional.of("mail"), Optional.empty(), false, Optional.empty());
        JsonNode json = new ObjectMapper().readTree(json(question, LookupFixture.answer(question)));

        assertThat(schema.at("/properties/version/const").asInt()).isEqualTo(AnswerJson.VERSION);
        assertThat(json.at("/version").asInt()).isEqualTo(AnswerJson.VERSION);
        assertThat(json.at("/$schema")).isEqualTo(schema.at("/$id"));
        assertThat(json.at("/doubts/0").asString()).isEqualTo(DOUBTS.get(0));
    }

    private static String json(Question question, Answer answer) {
        return AnswerJson.of(question, DOUBTS, answer);
    }

    /** As the console shows it, its levels shortened, and the exception at its end. */
    private static String text(Answer answer) {
        Stream<String> lines =
                AnswerText.lines(List.of(), answer).stream().map(line -> (line.warning() ? "W " : "I ") + line.text());
        Stream<String> failure = AnswerText.failure(answer).map(text -> "E " + text).stream();
        return Stream.concat(lines, failure).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static void hold(String name, String text) throws IOException {
        Path golden = GOLDENS.resolve(name);
        if (Boolean.getBoolean("goldens.update")) {
            Files.writeString(golden, text, UTF_8);
        }
        assertThat(golden).hasContent(text);
    }
}
