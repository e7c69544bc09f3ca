package io.github.ownershipmaven.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.page.view.ReactorPages;
import io.github.ownershipmaven.page.view.Setting;
import io.github.ownershipmaven.page.view.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "ja"})
    void every_language_has_the_same_words_and_a_title_for_every_persona(String language) throws IOException {
        Set<String> expected = new TreeSet<>(keys(""));
        expected.remove("number");
        Personas.BUILT_IN.ids().forEach(id -> expected.add("persona." + id));
        assertThat(new TreeSet<>(keys("_" + language))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_fr", "_ja"})
    void every_sentence_can_be_filled_and_loses_nothing_on_the_way(String suffix) throws IOException {
        Properties words = load(suffix);
        for (String key : words.stringPropertyNames()) {
            String text = words.getProperty(key);
            assertThat(text).as(key).doesNotContain("'").isNotBlank();
            assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {2, 3, 4}))
                    .as(key)
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, Module, de",
        "fr, Modules, fr",
        "ja, モジュール, ja",
        "de-CH, Module, de",
        "es, Modules, en",
        "tlh, Modules, en"
    })
    void a_page_speaks_the_nearest_language(String tag, String modules, String language) {
        Setting setting = PortfolioFixture.setting(tag, People.FULL);
        String page = HtmlPage.of(ReactorPages.reactor("shop", PortfolioFixture.large(20), setting), setting)
                .alone();
        assertThat(page).contains("<html lang=\"" + language + "\">", "<h2 id=\"own-modules\">" + modules + "</h2>");
    }

    @Test
    void a_page_is_asked_for_in_a_language_that_it_speaks() {
        assertThat(Languages.TAGS)
                .allSatisfy(tag -> assertThat(
                                Languages.locale(tag).map(Languages::words).map(Words::language))
                        .contains(tag));
        assertThat(Languages.locale("de-CH")).contains(Locale.forLanguageTag("de-CH"));
        assertThat(Languages.locale("es")).isEmpty();
        assertThat(Languages.locale("de_DE")).isEmpty();
        assertThat(Languages.locale("")).isEmpty();
    }

    @Test
    void the_language_of_the_machine_makes_no_difference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Languages.words(Locale.ROOT).language()).isEqualTo("en");
            assertThat(Languages.words(Locale.ENGLISH).language()).isEqualTo("en");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void what_a_policy_calls_a_persona_wins() {
        Persona renamed = new Persona("sre", "Production Engineer", List.of(), Optional.empty());
        Persona translated = new Persona(
                "sre", "Production Engineer", Map.of("de", "Betriebsingenieur"), List.of(), Optional.empty());
        assertThat(Languages.words(Locale.GERMAN).title(renamed)).isEqualTo("Production Engineer");
        assertThat(Languages.words(Locale.GERMAN).title(translated)).isEqualTo("Betriebsingenieur");
        assertThat(Languages.words(Locale.GERMAN)
                        .title(Personas.BUILT_IN.find("executive").orElseThrow()))
                .isEqualTo("Geschäftsleitung");
    }

    @ParameterizedTest
    @CsvSource({"en, Agree SLO", "de, SLO vereinbaren", "fr, Convenir du SLO", "ja, SLO の合意"})
    void activities_of_the_built_in_matrix_are_translated(String language, String title) {
        assertThat(Languages.words(Locale.forLanguageTag(language)).activity("slo.agree", "Agree SLO"))
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "ja"})
    void activities_that_an_organisation_has_named_stay_as_written(String language) {
        Words words = Languages.words(Locale.forLanguageTag(language));
        assertThat(words.activity("slo.agree", "Sign the SLO")).isEqualTo("Sign the SLO");
        assertThat(words.activity("coffee.brew", "Brew coffee")).isEqualTo("Brew coffee");
    }

    @Test
    void english_activities_are_those_of_the_built_in_matrix() throws IOException {
        Map<String, String> ofMatrix = new TreeMap<>();
        PortfolioFixture.matrix()
                .activities()
                .forEach(row -> ofMatrix.put("activity." + row.id().value(), row.title()));
        Properties words = load("");
        Map<String, String> ours = words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("activity."))
                .collect(Collectors.toMap(Function.identity(), words::getProperty));
        assertThat(ours).isEqualTo(ofMatrix);
    }

    private static Set<String> keys(String suffix) throws IOException {
        return load(suffix).stringPropertyNames();
    }

    private static Properties load(String suffix) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(LanguagesTest.class.getResourceAsStream("words" + suffix + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
