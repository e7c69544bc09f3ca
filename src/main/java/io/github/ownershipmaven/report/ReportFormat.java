package io.github.ownershipmaven.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The formats in which a build can leave its findings behind. */
public enum ReportFormat {
    JSON("json", "json", JsonReport::render),
    SARIF("sarif", "sarif", SarifReport::render),
    JUNIT("junit", "junit.xml", JUnitReport::render),
    CHECKSTYLE("checkstyle", "checkstyle.xml", CheckstyleReport::render),
    GITLAB("gitlab", "gitlab.json", GitLabReport::render),
    CSV("csv", "csv", CsvReport::render),
    MARKDOWN("markdown", "md", MarkdownReport::render);

    private final String id;
    private final String suffix;
    private final Function<ReportContent, String> renderer;

    ReportFormat(String id, String suffix, Function<ReportContent, String> renderer) {
        this.id = id;
        this.suffix = suffix;
        this.renderer = renderer;
    }

    /** The names under which users ask for them. */
    public static List<String> names() {
        return Stream.of(values()).map(ReportFormat::toString).toList();
    }

    /** The format of that name. */
    public static Optional<ReportFormat> named(String name) {
        return Stream.of(values()).filter(format -> format.id.equals(name)).findFirst();
    }

    /** The name of the file, such as {@code reactor.junit.xml}. */
    public String fileName(String what) {
        return what + "." + suffix;
    }

    /** The text of the report: the same for the same content, on every machine. */
    public String render(ReportContent content) {
        return renderer.apply(content);
    }

    /** The name under which users ask for it. */
    @Override
    public String toString() {
        return id;
    }
}
