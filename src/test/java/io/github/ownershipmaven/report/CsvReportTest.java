package io.github.ownershipmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    @Test
    void another_reader_finds_every_finding_of_every_project() {
        List<CSVRecord> records = read(CsvReport.render(ReportFixture.build()), ',');
        assertThat(records).hasSize(6).allMatch(CSVRecord::isConsistent);
        assertThat(records.get(0).get("project")).isEqualTo("com.example:checkout");
        assertThat(records.get(0).get("line")).isEqualTo("9");
        assertThat(records).extracting(row -> row.get("message")).contains(ReportFixture.HOSTILE);
    }

    @Test
    void a_project_that_is_checked_twice_has_each_row_once() {
        Finding found = ReportFixture.finding("r", Severity.ERROR, "OWNERS.yaml", 1, "m")
                .build();
        Inspection once = ReportFixture.inspection("a", "", List.of(), found);
        assertThat(read(CsvReport.render(ReportFixture.content(List.of(once, once), List.of())), ','))
                .hasSize(1);
    }

    @Test
    void a_fault_of_the_configuration_has_a_row_for_each_project_that_it_concerns() {
        List<CSVRecord> records = read(CsvReport.render(ReportFixture.misconfigured()), ',');
        assertThat(records)
                .filteredOn(row -> row.get("rule").equals("configuration"))
                .extracting(row -> row.get("project") + " " + row.get("file"))
                .containsExactly(
                        "com.example:checkout ownership.policy",
                        "com.example:checkout .mvn/ownership-policy.yaml",
                        "com.example:ledger .mvn/ownership-policy.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "@SUM(1)",
                "+1",
                "-1",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\uff1d1",
                "a;=1",
                "a\n=1",
                "a;\t@x",
                "\";=1",
                ";;=1"
            })
    void no_formula_begins_in_a_cell_whatever_separates_cells(String text) {
        String csv =
                CsvReport.render(ReportFixture.content(ReportFixture.finding("r", Severity.ERROR, text.strip(), 1, text)
                        .about(text)
                        .build()));
        for (char separator : new char[] {',', ';', '\t'}) {
            for (String line : csv.split("\n")) {
                assertThat(List.of(line.replace("\"", "").split(String.valueOf(separator))))
                        .noneMatch(cell -> cell.strip().matches("[=+\\-@\uff1d].*"));
            }
        }
        assertThat(read(csv, ',')).hasSize(1);
    }

    private static List<CSVRecord> read(String csv, char separator) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
