package io.github.ownershipmaven.mojo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ownershipmaven.report.GitHubAnnotations;
import io.github.ownershipmaven.report.ReportContent;
import io.github.ownershipmaven.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** GitHub Actions, where the build runs: marks findings in the pull request, and sums the build up on its page. */
record GitHub(MavenSession session) {

    private static String variable(MavenSession session, String name) {
        return session.getSystemProperties().getProperty("env." + name, "");
    }

    /** Tells GitHub of the build, once. */
    void tell(ReportContent content, Told told, Log log) {
        List<String> commands = GitHubAnnotations.commands(content);
        if (!commands.isEmpty() && told.add(commands)) {
            annotate(commands, log);
            GitHubAnnotations.left(content).forEach(log::info);
        }
        String file = variable(session, "GITHUB_STEP_SUMMARY");
        String summary = ReportFormat.MARKDOWN.render(content);
        if (!file.isEmpty() && told.add(summary)) {
            append(summary, Path.of(file), log);
        }
    }

    /** GitHub obeys only what begins a line, and the logger puts its level only before the first. */
    private static void annotate(List<String> commands, Log log) {
        String text = "ownership: " + commands.size() + " annotations for GitHub\n" + String.join("\n", commands);
        if (commands.get(0).startsWith("::error")) {
            log.error(text);
        } else {
            log.warn(text);
        }
    }

    private static void append(String summary, Path file, Log log) {
        try {
            Files.writeString(file, summary + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            log.warn("ownership: the summary for GitHub cannot be written to " + file
                    + "; make the file writable, or unset 'GITHUB_STEP_SUMMARY'");
        }
    }
}
