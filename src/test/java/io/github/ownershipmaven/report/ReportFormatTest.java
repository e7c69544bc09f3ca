package io.github.ownershipmaven.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all formats have in common; {@code -Dgoldens.update=true} rewrites what they are held against. */
class ReportFormatTest {

    private static final Path GOLDENS = Path.of("src/test/resources/reports");

    @ParameterizedTest
    @EnumSource
    void says_what_the_golden_file_says(ReportFormat format) throws IOException {
        holds(format, "build", ReportFixture.build());
    }

    @ParameterizedTest
    @EnumSource
    void says_what_keeps_projects_from_being_checked(ReportFormat format) throws IOException {
        holds(format, "misconfigured", ReportFixture.misconfigured());
        assertThat(format.render(ReportFixture.misconfigured())).contains("is not found");
    }

    private static void holds(ReportFormat format, String name, ReportContent content) throws IOException {
        String text = format.render(content);
        Path golden = GOLDENS.resolve(format.fileName(name));
        if (Boolean.getBoolean("goldens.update")) {
            Files.writeString(golden, text, UTF_8);
        }
        assertThat(golden).hasContent(text);
    }

    @ParameterizedTest
    @EnumSource
    void says_the_same_in_every_language_and_time_after_time(ReportFormat format) {
        Locale before = Locale.getDefault();
        String text = format.render(ReportFixture.build());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(format.render(ReportFixture.build())).isEqualTo(text);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(format.render(ReportFixture.build())).isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writes_lines_as_text_files_have_them(ReportFormat format) {
        assertThat(format.render(ReportFixture.content(2)))
                .doesNotContain("\r")
                .endsWith("\n")
                .doesNotEndWith("\n\n");
    }

    @ParameterizedTest
    @EnumSource
    void twenty_thousand_findings_take_a_moment(ReportFormat format) {
        ReportContent content = ReportFixture.content(20_000);
        String text = Assertions.assertTimeout(Duration.ofSeconds(10), () -> format.render(content));
        assertThat(text.length()).isBetween(10_000, 20_000 * 1_500);
    }

    @Test
    void every_format_has_a_name_and_a_file_of_its_own() {
        assertThat(ReportFormat.names())
                .containsExactly("json", "sarif", "junit", "checkstyle", "gitlab", "csv", "markdown")
                .allSatisfy(name -> assertThat(ReportFormat.named(name)).isPresent());
        assertThat(ReportFormat.values())
                .extracting(format -> format.fileName("reactor"))
                .doesNotHaveDuplicates();
        assertThat(ReportFormat.named("html")).isEmpty();
    }
}
