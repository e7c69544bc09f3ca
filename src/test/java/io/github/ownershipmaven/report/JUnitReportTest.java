package io.github.ownershipmaven.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Severity;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.JUnitParser;

class JUnitReportTest {

    /** The build takes it out of the sources of surefire. */
    private static final Path SCHEMA = Path.of("target/surefire-schema/surefire-test-report.xsd");

    @Test
    void surefires_schema_accepts_it() throws SAXException {
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
        for (ReportContent content : List.of(
                ReportFixture.build(),
                ReportFixture.misconfigured(),
                ReportFixture.content(),
                ReportFixture.content(List.of(), List.of()),
                ReportFixture.content(20))) {
            assertThatNoException()
                    .isThrownBy(() -> schema.newValidator()
                            .validate(new StreamSource(new StringReader(JUnitReport.render(content)))));
        }
    }

    @Test
    void another_reader_finds_the_errors() {
        assertThat(Judges.violations(new JUnitParser(), JUnitReport.render(ReportFixture.build())))
                .extracting(Violation::getSource)
                .containsExactlyInAnyOrder("com.example:checkout", "com.example:ledger", "com.example:odd");
    }

    @Test
    void what_keeps_a_project_from_being_checked_is_an_error_of_it() {
        assertThat(JUnitReport.render(ReportFixture.misconfigured()))
                .contains("tests=\"5\" errors=\"2\" skipped=\"2\" failures=\"0\"")
                .contains("<testcase classname=\"com.example:ledger\" name=\"configuration\" time=\"0\">")
                .contains("<error message=\"persona 'srr' is not known\" type=\"configuration\">");
    }

    @Test
    void a_project_that_is_checked_twice_has_each_test_once() {
        Finding found = ReportFixture.finding("persona-required", Severity.ERROR, "OWNERS.yaml", 1, "m")
                .build();
        Finding other = ReportFixture.finding("persona-required", Severity.ERROR, "OWNERS.yaml", 1, "n")
                .build();
        String report = JUnitReport.render(ReportFixture.content(
                List.of(
                        ReportFixture.inspection("a", "", List.of(), found),
                        ReportFixture.inspection("a", "", List.of(), found, other)),
                List.of()));
        assertThat(report)
                .containsOnlyOnce("<testcase ")
                .contains("failures=\"1\"")
                .contains("(and 1 more)");
    }

    @Test
    void a_rule_is_one_test_however_often_it_finds() {
        assertThat(JUnitReport.render(ReportFixture.content(3)))
                .contains("tests=\"1\" errors=\"0\" skipped=\"0\" failures=\"1\"")
                .contains("(and 1 more)\"")
                .contains("<system-out>warning: checkout/OWNERS.yaml:3:3: ");
    }
}
