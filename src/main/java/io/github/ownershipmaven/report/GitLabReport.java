package io.github.ownershipmaven.report;

import io.github.ownershipmaven.json.Json;
import io.github.ownershipmaven.model.Finding;
import java.util.List;

/** GitLab's Code Quality report, of which a merge request shows what is new. */
final class GitLabReport {

    /** GitLab asks for none, but other readers of Code Climate's format do, and know only some. */
    private static final List<String> CATEGORIES = List.of("Clarity");

    private GitLabReport() {}

    static String render(ReportContent content) {
        return Json.list(json -> Result.of(content)
                .forEach(result -> json.item(() -> {
                    Finding finding = result.finding();
                    json.member("type", "issue");
                    json.list("categories", CATEGORIES);
                    json.member("description", result.message());
                    json.member("check_name", finding.rule());
                    json.member("fingerprint", result.fingerprint());
                    json.member("severity", severity(result));
                    json.object("location", () -> {
                        json.member("path", content.path(result.place()));
                        json.object(
                                "lines",
                                () -> json.member("begin", result.place().line()));
                    });
                })));
    }

    /** GitLab has five degrees; the first is for what keeps projects from being checked. */
    private static String severity(Result result) {
        if (result.isFault()) {
            return "blocker";
        }
        return switch (result.finding().severity()) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
