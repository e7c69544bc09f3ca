package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Quoted;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table for spreadsheets: a line for every finding of every project. */
final class CsvReport {

    private static final String HEAD = "severity,rule,project,file,line,column,subject,message,known\n";

    private static final Pattern BLANKS = Pattern.compile("[\\t\\r\\n]+");

    /**
     * Where a spreadsheet takes text for a formula: at the start of a cell, and behind the semicolon that ends one in
     * many countries. Wide characters count like their narrow brothers.
     */
    private static final Pattern FORMULA = Pattern.compile("(^|;)(\\s*)(?=[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    private CsvReport() {}

    static String render(ReportContent content) {
        StringBuilder csv = new StringBuilder(HEAD);
        for (Inspection inspection : content.portfolio().inspections()) {
            for (Finding finding : inspection.findings()) {
                row(cells(inspection, finding, content), csv);
            }
        }
        return csv.toString();
    }

    private static List<String> cells(Inspection inspection, Finding finding, ReportContent content) {
        Location place = finding.problem().location();
        return List.of(
                finding.severity().toString(),
                finding.rule(),
                inspection.project().id(),
                content.path(place),
                Integer.toString(place.line()),
                Integer.toString(place.column()),
                finding.problem().subject(),
                finding.problem().message(),
                Boolean.toString(finding.known()));
    }

    private static void row(List<String> cells, StringBuilder csv) {
        csv.append(cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")))
                .append('\n');
    }

    /** One line without characters that do not show. */
    private static String cell(String value) {
        String line = BLANKS.matcher(value)
                .replaceAll(" ")
                .codePoints()
                .mapToObj(c -> Quoted.isUnprintable(c) ? String.format("\\u%04X", c) : Character.toString(c))
                .collect(Collectors.joining());
        String harmless = FORMULA.matcher(line).replaceAll("$1$2'");
        return harmless.chars().anyMatch(c -> c == '"' || c == ',' || c == ';')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
