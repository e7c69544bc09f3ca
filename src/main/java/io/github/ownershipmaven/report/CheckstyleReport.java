package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.text.Xml;

/** The format of Checkstyle, which nearly every code-quality tool reads. */
final class CheckstyleReport {

    private static final String SOURCE = "io.github.ownershipmaven.";

    private CheckstyleReport() {}

    static String render(ReportContent content) {
        Xml xml = Xml.document();
        xml.open("checkstyle", "version", "8.0");
        String file = "";
        for (Result result : Result.of(content)) {
            String path = content.path(result.place());
            if (!path.equals(file)) {
                end(file, xml);
                xml.open("file", "name", path);
                file = path;
            }
            error(result, xml);
        }
        end(file, xml);
        xml.close("checkstyle");
        return xml.toString();
    }

    private static void end(String file, Xml xml) {
        if (!file.isEmpty()) {
            xml.close("file");
        }
    }

    private static void error(Result result, Xml xml) {
        Location place = result.place();
        xml.empty(
                "error",
                "line",
                Integer.toString(place.line()),
                "column",
                Integer.toString(place.column()),
                "severity",
                result.finding().severity().toString(),
                "message",
                result.message(),
                "source",
                SOURCE + result.finding().rule());
    }
}
