package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Portfolio.Fault;
import io.github.ownershipmaven.model.Quoted;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table for spreadsheets: a line for every fault and every finding of every project. */
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
        Set<String> rows = new LinkedHashSet<>();
        for (Fault fault : content.portfolio().faults()) {
            rows.add(row(cells(fault.project(), Result.finding(fault), content)));
        }
        for (Inspection inspection : content.portfolio().inspections()) {
            for (Finding finding : inspection.findings()) {
                rows.add(row(cells(inspection.project().id(), finding, content)));
            }
        }
        return HEAD + String.join("", rows);
    }

    private static List<String> cells(String project, Finding finding, ReportContent content) {
        Location place = finding.problem().location();
        return List.of(
                finding.severity().toString(),
                finding.rule(),
                project,
                content.path(place),
                Integer.toString(place.line()),
                Integer.toString(place.column()),
                finding.problem().subject(),
                finding.problem().message(),
                Boolean.toString(finding.known()));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvReport::cell).collect(Collectors.joining(",", "", "\n"));
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
