package io.github.ownershipmaven.mojo;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.inspector.Inspector.Demands;
import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.model.Spelling;
import io.github.ownershipmaven.policy.Policies;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one execution of {@code check}, understood.
 *
 * @param violationSeverity the least severity that fails the build
 */
record Settings(boolean skip, boolean failOnViolation, Severity violationSeverity, boolean quiet, Demands demands) {

    /**
     * Reads the parameters.
     *
     * @param today the day of the build
     * @throws MojoExecutionException if one has a value that means nothing
     */
    static Settings of(CheckParameters mojo, LocalDate today) throws MojoExecutionException {
        return new Settings(
                flag("skip", mojo.skip),
                flag("failOnViolation", mojo.failOnViolation),
                severity(mojo.violationSeverity),
                flag("quiet", mojo.quiet),
                new Demands(fileName(mojo.file), policies(mojo.required), day(mojo.asOf, today)));
    }

    /** The findings that fail the build. */
    List<Finding> failing(Inspection inspection) {
        return inspection.findings().stream()
                .filter(finding -> failOnViolation && finding.severity().isAtLeast(violationSeverity))
                .toList();
    }

    /** Maven itself would take every word but {@code true} for {@code false}. */
    private static boolean flag(String parameter, @Nullable String text) throws MojoExecutionException {
        if ("true".equalsIgnoreCase(text) || "false".equalsIgnoreCase(text)) {
            return Boolean.parseBoolean(text);
        }
        throw wrong(parameter, text, "'true' or 'false'");
    }

    private static Severity severity(@Nullable String text) throws MojoExecutionException {
        List<String> names =
                Stream.of(Severity.values()).map(Severity::toString).toList();
        int index = names.indexOf(String.valueOf(text).toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw wrong("violationSeverity", text, "one of " + quoted(names));
        }
        return Severity.values()[index];
    }

    private static String fileName(@Nullable String text) throws MojoExecutionException {
        if (text == null || text.isBlank() || text.matches(".*[/\\\\].*|\\.\\.?")) {
            throw wrong("file", text, "a file name without directories, such as 'OWNERS.yaml'");
        }
        return text;
    }

    private static Policies policies(@Nullable List<String> required) throws MojoExecutionException {
        if (required == null || required.isEmpty()) {
            return Policies.DEFAULT;
        }
        List<String> ids = new ArrayList<>();
        for (String name : required) {
            ids.add(Policies.DEFAULT
                    .personas()
                    .find(String.valueOf(name))
                    .map(Persona::id)
                    .orElseThrow(() -> unknown(name)));
        }
        return Policies.DEFAULT.requiring(ids.stream().distinct().toList());
    }

    private static MojoExecutionException unknown(String name) {
        List<String> known = List.copyOf(Policies.DEFAULT.personas().ids());
        return wrong("required", name, "one of " + quoted(known) + Spelling.hint(String.valueOf(name), known));
    }

    private static LocalDate day(@Nullable String text, LocalDate today) throws MojoExecutionException {
        try {
            return text == null ? today : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("asOf", text, "a day such as '2026-10-01'");
        }
    }

    private static MojoExecutionException wrong(String parameter, @Nullable String value, String expected) {
        return new MojoExecutionException("parameter 'ownership." + parameter + "' is " + quoted(String.valueOf(value))
                + ", but should be " + expected);
    }
}
