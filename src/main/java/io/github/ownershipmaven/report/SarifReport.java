package io.github.ownershipmaven.report;

import io.github.ownershipmaven.json.Json;
import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.RuleDescription;
import io.github.ownershipmaven.model.Severity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SARIF 2.1.0, which code hosts and editors read. */
final class SarifReport {

    /** How many results GitHub takes from one run. */
    static final int MOST_RESULTS = 25_000;

    private static final int MOST_PROJECTS = 10;

    /** How many digits the hashes have by which GitHub knows findings again. */
    private static final int GITHUBS_DIGITS = 16;

    private final ReportContent content;
    private final Json json;
    private final List<Result> all;
    private final List<Result> shown;
    private final Map<String, RuleDescription> rules = new LinkedHashMap<>();
    private final Map<String, Integer> ruleIndex = new HashMap<>();

    private SarifReport(ReportContent content, Json json) {
        this.content = content;
        this.json = json;
        this.all = Result.of(content);
        this.shown = all.size() > MOST_RESULTS
                ? all.stream().sorted(Result.BY_WEIGHT).limit(MOST_RESULTS).toList()
                : all;
        content.rules().forEach(rule -> rules.put(rule.id(), rule));
        all.forEach(result -> rules.computeIfAbsent(result.finding().rule(), id -> undescribed(result)));
        rules.keySet().forEach(id -> ruleIndex.put(id, ruleIndex.size()));
    }

    private static RuleDescription undescribed(Result result) {
        Finding finding = result.finding();
        return result.isFault()
                ? ReportContent.CONFIGURATION
                : new RuleDescription(finding.rule(), finding.severity(), finding.rule());
    }

    static String render(ReportContent content) {
        return Json.object(json -> new SarifReport(content, json).write());
    }

    private void write() {
        json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.member("version", "2.1.0");
        json.list("runs", List.of(content), each -> json.item(this::run));
    }

    private void run() {
        json.object("tool", () -> json.object("driver", this::driver));
        json.object("automationDetails", () -> json.member("id", "ownership/"));
        json.object(
                "originalUriBaseIds",
                () -> json.object(
                        "%SRCROOT%",
                        () -> json.object(
                                "description", () -> text("the folder into which the sources are checked out"))));
        json.member("columnKind", "unicodeCodePoints");
        json.list("invocations", List.of(content), each -> json.item(this::invocation));
        json.list("results", shown, result -> json.item(() -> result(result)));
    }

    private void driver() {
        json.member("name", "ownership-maven-plugin");
        json.member("fullName", "ownership-maven-plugin " + content.version());
        json.member("organization", "ownershipmaven");
        json.member("version", content.version());
        json.member("informationUri", ReportContent.SITE);
        json.list("rules", rules.values(), rule -> json.item(() -> rule(rule)));
    }

    private void rule(RuleDescription rule) {
        String summary = ReportContent.sentence(rule.summary());
        String page = ReportContent.page(rule.id());
        json.member("id", rule.id());
        json.member("name", friendly(rule.id()));
        json.object("shortDescription", () -> text(summary));
        json.object("fullDescription", () -> text(summary));
        json.member("helpUri", page);
        json.object("help", () -> {
            text(summary + " The message says how to mend it; examples and reasons: " + page);
            json.member(
                    "markdown",
                    summary + " The message says how to mend it; examples and reasons: [" + rule.id() + "](" + page
                            + ").");
        });
        json.object("defaultConfiguration", () -> json.member("level", level(rule.severity())));
        json.object("properties", () -> {
            json.list("tags", List.of("maintainability", "ownership"));
            json.member("problem.severity", problemSeverity(rule.severity()));
        });
    }

    /** {@code persona-required} as {@code PersonaRequired}; nothing for one word, as the standard wants no id twice. */
    private static Optional<String> friendly(String id) {
        return Optional.of(id)
                .filter(several -> several.contains("-"))
                .map(several -> Stream.of(several.split("-"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining()));
    }

    /** What did not fit is said, not dropped in silence. */
    private void invocation() {
        List<Result> faults = all.stream().filter(Result::isFault).toList();
        json.member("executionSuccessful", faults.isEmpty());
        if (shown.size() < all.size()) {
            json.list(
                    "toolExecutionNotifications",
                    List.of(all.size() - shown.size()),
                    left -> json.item(() -> {
                        json.member("level", "warning");
                        json.object(
                                "message",
                                () -> text(left + " further findings are left out, as GitHub takes " + MOST_RESULTS
                                        + "; the formats 'json' and 'csv' hold all of them"));
                    }));
        }
        if (!faults.isEmpty()) {
            json.list("toolConfigurationNotifications", faults, fault -> json.item(() -> notification(fault)));
        }
    }

    private void notification(Result fault) {
        json.member("level", "error");
        json.object("message", () -> text(fault.message()));
        json.list(
                "locations",
                List.of(fault.place()),
                place -> json.item(() -> json.object("physicalLocation", () -> physical(place))));
    }

    private void result(Result result) {
        Finding finding = result.finding();
        json.member("ruleId", finding.rule());
        json.member("ruleIndex", ruleIndex.get(finding.rule()));
        json.member("level", level(finding.severity()));
        json.object("message", () -> text(result.message()));
        json.list("locations", List.of(result), each -> json.item(() -> location(each)));
        json.object("partialFingerprints", () -> {
            json.member("ownership/v1", result.fingerprint());
            json.member("primaryLocationLineHash", result.fingerprint().substring(0, GITHUBS_DIGITS) + ":1");
        });
        if (finding.known()) {
            json.object("properties", () -> json.member("known", true));
        }
    }

    private void location(Result result) {
        json.object("physicalLocation", () -> physical(result.place()));
        List<String> first = result.projects().stream().limit(MOST_PROJECTS).toList();
        json.list(
                "logicalLocations",
                first,
                project -> json.item(() -> {
                    json.member("fullyQualifiedName", project);
                    json.member("kind", "module");
                }));
    }

    private void physical(Location place) {
        json.object("artifactLocation", () -> artifact(content.path(place)));
        json.object("region", () -> {
            json.member("startLine", place.line());
            json.member("startColumn", place.column());
        });
    }

    private void artifact(String path) {
        json.member("uri", Uris.reference(path));
        if (!Uris.isAbsolute(path)) {
            json.member("uriBaseId", "%SRCROOT%");
        }
    }

    private void text(String plain) {
        json.member("text", escaped(plain));
    }

    /** Braces would be placeholders and brackets links, so the standard has them doubled and escaped. */
    private static String escaped(String plain) {
        return plain.replace("[", "\\[").replace("]", "\\]").replace("{", "{{").replace("}", "}}");
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.toString();
    }

    private static String problemSeverity(Severity severity) {
        return severity == Severity.INFO ? "recommendation" : severity.toString();
    }
}
