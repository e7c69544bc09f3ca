package io.github.ownershipmaven.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.RaciMatrix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RaciReaderTest {

    @TempDir
    private Path folder;

    @Test
    void every_cell_has_its_place() {
        RaciMatrix matrix = read("id,activity,sre,basis,Product Owner/Manager\nslo.agree,Agree SLO,A/R,judgement,C\n");
        assertThat(matrix.problems()).isEmpty();
        assertThat(matrix.activities()).singleElement().satisfies(row -> {
            assertThat(row.id()).hasToString(located("slo.agree", 2, 1));
            assertThat(row.title()).isEqualTo("Agree SLO");
            assertThat(row.basis()).isEqualTo("judgement");
            assertThat(row.cells())
                    .extracting(cell -> cell.persona().toString())
                    .containsExactly(located("sre", 1, 13), located("Product Owner/Manager", 1, 23));
            assertThat(row.cells())
                    .extracting(cell -> cell.letters().toString())
                    .containsExactly(located("A/R", 2, 21), located("C", 2, 35));
        });
    }

    @Test
    void the_title_does_for_the_id_and_the_reverse() {
        assertThat(read("Activity,sre\nExistence of SLO,A").activities())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id().value()).isEqualTo("Existence of SLO");
                    assertThat(row.title()).isEqualTo("Existence of SLO");
                });
        assertThat(read("sre,ID\nA,slo.exist").activities())
                .singleElement()
                .satisfies(row -> assertThat(row.title()).isEqualTo("slo.exist"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,sre,po\r\na,A,R\r\n",
                "id,sre,po\ra,A,R\r",
                "\uFEFFid,sre,po\na,A,R",
                "id;sre;po\na;A;R\n;;\n\n",
                "id\tsre\tpo\n\n\na\tA\tR",
                "\"id\",\"sre\",\"po\"\n\"a\",\"A\" ,\"R\"",
                "id , sre,po \n a,A , R\n , ,\n"
            })
    void ends_of_lines_separators_quotes_blanks_and_marks_make_no_difference(String text) {
        RaciMatrix matrix = read(text);
        assertThat(matrix.problems()).isEmpty();
        assertThat(matrix.activities()).singleElement().satisfies(row -> {
            assertThat(row.id().value()).isEqualTo("a");
            assertThat(row.cells())
                    .extracting(cell ->
                            cell.persona().value() + "=" + cell.letters().value())
                    .containsExactly("sre=A", "po=R");
        });
    }

    @Test
    void a_quoted_cell_may_hold_separators_quotes_and_ends_of_lines() {
        RaciMatrix matrix = read("id,activity,sre\na,\"One, \"\"two\"\"\r\nthree 😀\",A\nb,B,R\n");
        assertThat(matrix.problems()).isEmpty();
        assertThat(matrix.activities().get(0).title()).isEqualTo("One, \"two\" three 😀");
        assertThat(matrix.activities().get(0).cells().get(0).letters()).hasToString(located("A", 3, 10));
        assertThat(matrix.activities().get(1).id()).hasToString(located("b", 4, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id,sre#a,A,R#b,A             | 2:1: row has 3 cells, but the first row has 2;
            id,sre,po#a,A                | 2:1: row has 2 cells, but the first row has 3;
            id,sre#a,"A#b,R              | 2:3: a quote is opened here and never closed;
            id,sre#a,"A"R                | 2:6: 'R' follows the closing quote;
            id,sre#a, "A"                | 2:4: a quote follows a blank;
            id,,sre#a,,A                 | 1:4: column has no name;
            id,sre,SRE#a,A,R             | 1:8: column 'SRE' is there twice;
            name,sre#a,A                 | 1:1: no column is named 'id' or 'activity';
            id,sre#,A                    | 2:1: activity has no name;
            id,sre#a,A#A,A/R             | 3:1: activity 'A' is already on line 2;
            id,sre                       | 1:1: table has no activities;
            ``                           | 1:1: table has no activities;
            `id,sre#\u202Ea,A`           | 2:1: character U+202E changes the direction
            """)
    void what_is_wrong_is_told_with_its_place_and_what_to_do(String text, String message) {
        assertThat(read(text.replace('#', '\n').replace("\\u202E", "\u202E")).problems())
                .first()
                .satisfies(problem -> assertThat(problem.location() + ": " + problem.message())
                        .startsWith("raci.csv:" + message)
                        .contains(message.contains("character") ? "; take it out" : "; "));
    }

    @Test
    void what_is_no_table_is_told_as_of_any_file() throws IOException {
        assertThat(problems(new byte[256 * 1024 + 1]))
                .extracting(Problem::message)
                .containsExactly("file is larger than 256 KiB; keep to what the format knows");
        assertThat(problems("id,sre\na\u00e4,A".getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("raci.csv:2:2", "byte 0xE4 is not UTF-8");
    }

    @Test
    void a_hostile_table_takes_no_time() {
        int most = 256 * 1024;
        for (String text : List.of(
                ",".repeat(most),
                "id" + ",a".repeat(most / 2 - 1),
                "id,sre\n" + "\"".repeat(most - 8),
                "id,sre\n" + "a,A\n".repeat(most / 4 - 2),
                "\n".repeat(most))) {
            assertThat(assertTimeout(Duration.ofSeconds(5), () -> read(text).problems()))
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(101);
        }
    }

    private List<Problem> problems(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("raci.csv"), bytes);
        return RaciReader.read(file, folder, "raci.csv").problems();
    }

    private static RaciMatrix read(String text) {
        return RaciReader.read(text.getBytes(UTF_8), "raci.csv", "raci.csv");
    }

    private static String located(String text, int line, int column) {
        return new Located<>(text, new Location("raci.csv", line, column)).toString();
    }
}
