package io.github.ownershipmaven.report;

import io.github.ownershipmaven.json.Json;
import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Severity;
import java.util.List;

/** GitLab's Code Quality report, of which a merge request shows what is new. */
final class GitLabReport {

    /** GitLab asks for none, but other readers of Code Climate's format do, and know only some. */
    private static final List<String> CATEGORIES = List.of("Clarity");

    private GitLabReport() {}

    static String render(ReportContent content) {
        return Json.list(json -> Result.of(content.portfolio())
                .forEach(result -> json.item(() -> {
                    Finding finding = result.finding();
                    json.member("type", "issue");
                    json.list("categories", CATEGORIES);
                    json.member("description", result.message());
                    json.member("check_name", finding.rule());
                    json.member("fingerprint", result.fingerprint());
                    json.member("severity", severity(finding.severity()));
                    json.object("location", () -> {
                        json.member("path", content.path(finding.problem().location()));
                        json.object(
                                "lines",
                                () -> json.member(
                                        "begin", finding.problem().location().line()));
                    });
                })));
    }

    /** GitLab has five degrees; the first, {@code blocker}, is not ours to give. */
    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
