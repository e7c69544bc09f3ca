package io.github.ownershipmaven.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.exports.MarkedFile.Outcome;
import io.github.ownershipmaven.model.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all formats have in common; {@code -Dgoldens.update=true} rewrites what they are held against. */
class ViewFormatTest {

    private static final Path GOLDENS = Path.of("src/test/resources/exports");

    @ParameterizedTest
    @EnumSource
    void says_what_the_golden_file_says(ViewFormat format) throws IOException {
        String text = file(format, excerpt(format, People.FULL));
        Path golden = GOLDENS.resolve(format + "." + name(format));
        if (Boolean.getBoolean("goldens.update")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, text, UTF_8);
        }
        assertThat(golden).hasContent(text);
    }

    @ParameterizedTest
    @EnumSource
    void says_the_same_in_every_language(ViewFormat format) {
        Locale before = Locale.getDefault();
        String text = file(format, excerpt(format, People.FULL));
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(file(format, excerpt(format, People.FULL))).isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tells_no_address_where_only_names_are_to_be_told(ViewFormat format) {
        assertThat(file(format, excerpt(format, People.NAMES)))
                .doesNotContain("@example.com", "slack.com", "pagerduty.com")
                .contains("not here: addresses, as 'ownership.people' is 'names'");
    }

    @ParameterizedTest
    @EnumSource
    void tells_nothing_of_people_where_they_are_redacted(ViewFormat format) {
        assertThat(file(format, excerpt(format, People.REDACTED)))
                .doesNotContainIgnoringCase(
                        "noor", "souza", "omar", "li.wei", "amélie", "amelie", "@example.com", "https://")
                .contains("not here: people, addresses and links, as 'ownership.people' is 'redacted'");
    }

    @ParameterizedTest
    @EnumSource
    void no_text_of_strangers_can_end_our_part(ViewFormat format) {
        MarkedFile file = new MarkedFile(format);
        List<String> part = format.render(ExportsFixture.hostile());
        String text = text(file.with(Optional.empty(), part, false));

        assertThat(part).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain("\n", "\r", "\t"));
        assertThat(text(file.with(Optional.of(text), part, false))).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void a_thousand_services_take_a_moment(ViewFormat format) {
        ExportsFixture tree = ExportsFixture.shop();
        String[] folders = IntStream.range(0, 1_000)
                .mapToObj(i -> "m" + i + "/n/o")
                .peek(folder -> tree.file(
                        folder,
                        "owners: { developer: { team: t" + folder.hashCode() + ", handle: \"@example/t"
                                + folder.hashCode() + "\" } }\n"))
                .toArray(String[]::new);
        Excerpt excerpt = ExportsFixture.excerpt(tree, People.FULL, folders);
        List<String> part = Assertions.assertTimeout(Duration.ofSeconds(5), () -> format.render(excerpt));
        assertThat(part).hasSizeGreaterThan(format.scope() != ViewFormat.Scope.PROJECT ? 1_000 : 3);
    }

    @Test
    void every_format_has_a_name_and_a_file_of_its_own() {
        assertThat(ViewFormat.names())
                .containsExactly(
                        "codeowners-github",
                        "codeowners-gitlab",
                        "codeowners-bitbucket",
                        "backstage",
                        "backstage-org",
                        "datadog",
                        "kubernetes",
                        "developers",
                        "markdown")
                .allSatisfy(name -> assertThat(ViewFormat.named(name)).isPresent());
        assertThat(ViewFormat.values())
                .extracting(format -> format.places().get(0))
                .doesNotHaveDuplicates();
        assertThat(ViewFormat.named("opslevel")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void of_nobody_nothing_is_written(ViewFormat format) {
        Excerpt nobody = ExportsFixture.excerpt(new ExportsFixture(), People.FULL, "checkout");
        assertThat(nobody.only().seats()).isEmpty();
        assertThat(format.render(nobody)).noneMatch(line -> line.contains("owner:"));
    }

    static Excerpt excerpt(ViewFormat format, People people) {
        return format.scope() != ViewFormat.Scope.PROJECT
                ? ExportsFixture.excerpt(ExportsFixture.shop(), people, "", "checkout", "ledger", "ledger/core")
                : ExportsFixture.checkout(people);
    }

    /** A new file with the view in it. */
    static String file(ViewFormat format, Excerpt excerpt) {
        return text(new MarkedFile(format).with(Optional.empty(), format.render(excerpt), false));
    }

    private static String text(Outcome outcome) {
        return ((Outcome.Text) outcome).text();
    }

    private static String name(ViewFormat format) {
        String place = format.places().get(0);
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
