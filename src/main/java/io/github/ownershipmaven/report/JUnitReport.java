package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Portfolio.Skipped;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.text.Xml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The format of JUnit as surefire writes it. Each project is a class, each rule with findings a test of it; a project
 * without findings is one test that passes. Errors fail their test; the format knows no warnings, which stand in the
 * output of a test that passes. What keeps a project from being checked is an error of the format's own kind.
 */
final class JUnitReport {

    private JUnitReport() {}

    static String render(ReportContent content) {
        List<Test> tests = tests(content.portfolio());
        List<Skipped> skipped = content.portfolio().skipped();
        Xml xml = Xml.document();
        xml.open(
                "testsuite",
                "name",
                "ownership",
                "tests",
                Integer.toString(tests.size() + skipped.size()),
                "errors",
                Long.toString(tests.stream().filter(Test::isFault).count()),
                "skipped",
                Integer.toString(skipped.size()),
                "failures",
                Long.toString(tests.stream()
                        .filter(test -> test.fails() && !test.isFault())
                        .count()));
        tests.forEach(test -> write(test, xml));
        skipped.forEach(project -> write(project, xml));
        xml.close("testsuite");
        return xml.toString();
    }

    /** Those of each project once, however many executions check it. */
    private static List<Test> tests(Portfolio portfolio) {
        Map<String, Set<Finding>> faults = new LinkedHashMap<>();
        portfolio
                .faults()
                .forEach(fault -> faults.computeIfAbsent(fault.project(), key -> new TreeSet<>())
                        .add(Result.finding(fault)));
        Map<String, Set<Finding>> findings = new LinkedHashMap<>();
        portfolio
                .inspections()
                .forEach(inspection -> findings.computeIfAbsent(
                                inspection.project().id(), key -> new TreeSet<>())
                        .addAll(inspection.findings()));
        return Stream.of(faults, findings)
                .flatMap(byProject -> byProject.entrySet().stream())
                .flatMap(project -> tests(project.getKey(), project.getValue()))
                .toList();
    }

    private static Stream<Test> tests(String project, Set<Finding> findings) {
        if (findings.isEmpty()) {
            return Stream.of(new Test(project, "ownership", List.of()));
        }
        Map<String, List<Finding>> byRule =
                findings.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream().map(rule -> new Test(project, rule.getKey(), rule.getValue()));
    }

    private static void write(Test test, Xml xml) {
        String[] attributes = {"classname", test.project(), "name", test.name(), "time", "0"};
        if (test.findings().isEmpty()) {
            xml.empty("testcase", attributes);
            return;
        }
        xml.open("testcase", attributes);
        if (test.fails()) {
            xml.element(
                    test.isFault() ? "error" : "failure",
                    lines(test.errors()),
                    "message",
                    message(test),
                    "type",
                    test.name());
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

        boolean isFault() {
            return name.equals(ReportContent.CONFIGURATION.id());
        }

        boolean fails() {
            return !errors().isEmpty();
        }
    }
}
