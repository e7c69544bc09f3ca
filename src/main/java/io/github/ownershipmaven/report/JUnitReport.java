package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio.Skipped;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.text.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The format of JUnit as surefire writes it. Each project is a class, each rule with findings a test of it; a project
 * without findings is one test that passes. Errors fail their test; the format knows no warnings, which stand in the
 * output of a test that passes.
 */
final class JUnitReport {

    private JUnitReport() {}

    static String render(ReportContent content) {
        List<Test> tests = new ArrayList<>();
        for (Inspection inspection : content.portfolio().inspections()) {
            tests.addAll(tests(inspection));
        }
        List<Skipped> skipped = content.portfolio().skipped();
        Xml xml = Xml.document();
        xml.open(
                "testsuite",
                "name",
                "ownership",
                "tests",
                Integer.toString(tests.size() + skipped.size()),
                "errors",
                "0",
                "skipped",
                Integer.toString(skipped.size()),
                "failures",
                Long.toString(tests.stream().filter(Test::fails).count()));
        tests.forEach(test -> write(test, xml));
        skipped.forEach(project -> write(project, xml));
        xml.close("testsuite");
        return xml.toString();
    }

    private static List<Test> tests(Inspection inspection) {
        String project = inspection.project().id();
        if (inspection.findings().isEmpty()) {
            return List.of(new Test(project, "ownership", List.of()));
        }
        Map<String, List<Finding>> byRule = inspection.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(rule -> new Test(project, rule.getKey(), rule.getValue()))
                .toList();
    }

    private static void write(Test test, Xml xml) {
        String[] attributes = {"classname", test.project(), "name", test.name(), "time", "0"};
        if (test.findings().isEmpty()) {
            xml.empty("testcase", attributes);
            return;
        }
        xml.open("testcase", attributes);
        if (test.fails()) {
            xml.element("failure", lines(test.errors()), "message", message(test), "type", test.name());
        }
        if (test.errors().size() < test.findings().size()) {
            xml.element("system-out", lines(test.others()));
        }
        xml.close("testcase");
    }

    private static void write(Skipped skipped, Xml xml) {
        xml.open("testcase", "classname", skipped.project(), "name", "ownership", "time", "0");
        xml.empty("skipped", "message", skipped.reason());
        xml.close("testcase");
    }

    private static String message(Test test) {
        int further = test.errors().size() - 1;
        return test.errors().get(0).problem().message() + (further == 0 ? "" : " (and " + further + " more)");
    }

    private static String lines(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.severity() + ": " + finding), finding.problem().excerpt().stream()))
                .collect(Collectors.joining("\n"));
    }

    private record Test(String project, String name, List<Finding> findings) {

        List<Finding> errors() {
            return findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
        }

        List<Finding> others() {
            return findings.stream()
                    .filter(finding -> finding.severity() != Severity.ERROR)
                    .toList();
        }

        boolean fails() {
            return !errors().isEmpty();
        }
    }
}
