package io.github.ownershipmaven.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.ViolationsParser;

/** Those who read our reports, and know nothing of us. */
public final class Judges {

    private Judges() {}

    /** What a JSON schema says against a text. */
    public static List<String> schema(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(ReportFixture.resource(schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** What a reader of another project finds in a report. */
    static Set<Violation> violations(ViolationsParser parser, String report) {
        try {
            return parser.parseReportOutput(report, new Strict());
        } catch (Exception e) {
            throw new AssertionError(report, e);
        }
    }

    /** Takes a reader's complaints for what they are. */
    private static final class Strict implements ViolationsLogger {

        @Override
        public void log(Level level, String message) {
            if (level.intValue() >= Level.WARNING.intValue()) {
                throw new AssertionError(message);
            }
        }

        @Override
        public void log(Level level, String message, Throwable cause) {
            throw new AssertionError(message, cause);
        }
    }
}
