package io.github.ownershipmaven.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CheckStyleParser;

class CheckstyleReportTest {

    @Test
    void another_reader_finds_every_finding_at_its_place() {
        assertThat(Judges.violations(new CheckStyleParser(), CheckstyleReport.render(ReportFixture.build())))
                .extracting(Violation::getFile, Violation::getStartLine, Violation::getSeverity)
                .containsExactlyInAnyOrder(
                        tuple("OWNERS.yaml", 9, SEVERITY.ERROR),
                        tuple("checkout/OWNERS.yaml", 2, SEVERITY.WARN),
                        tuple("checkout/OWNERS.yaml", 3, SEVERITY.WARN),
                        // The reader takes a backslash for a separator.
                        tuple("mit Blank/größe 100%#1/C:/x/OWNERS.yaml", 1, SEVERITY.INFO),
                        tuple("mit Blank/größe 100%#1/C:/x/OWNERS.yaml", 2, SEVERITY.ERROR));
    }

    @Test
    void hostile_text_comes_out_as_it_went_in() {
        assertThat(Judges.violations(new CheckStyleParser(), CheckstyleReport.render(ReportFixture.build())))
                .extracting(Violation::getMessage)
                .contains(ReportFixture.HOSTILE);
    }

    @Test
    void a_build_without_findings_is_a_report_without_files() {
        assertThat(CheckstyleReport.render(ReportFixture.content(List.of(), List.of())))
                .endsWith("<checkstyle version=\"8.0\">\n</checkstyle>\n");
    }
}
