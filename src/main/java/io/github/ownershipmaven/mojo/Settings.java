package io.github.ownershipmaven.mojo;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.report.ReportFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one execution of {@code check}, understood as far as they can be without reading a file.
 *
 * @param violationSeverity the least severity that fails the build
 * @param fileName the name of the file to read
 * @param policy the policy, as written; empty for the one at the ownership root, or else the built-in one
 * @param required personas as written; empty for what the policy requires
 * @param baseline the baseline, as written; empty for the one at the ownership root
 * @param today the day against which dates are held
 * @param formats the formats of the reports, in their own order
 */
record Settings(
        boolean skip,
        boolean failOnViolation,
        Severity violationSeverity,
        boolean quiet,
        boolean explain,
        String fileName,
        Optional<String> policy,
        List<String> required,
        Optional<String> baseline,
        LocalDate today,
        List<ReportFormat> formats) {

    private static final Pattern NO_FILE_NAME = Pattern.compile(".*[/\\\\].*|\\.\\.?");

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
                flag("explain", mojo.explain),
                fileName(mojo.file),
                Optional.ofNullable(mojo.policy).filter(text -> !text.isBlank()),
                names(mojo.required),
                Optional.ofNullable(mojo.baseline).filter(text -> !text.isBlank()),
                day(mojo.asOf, today),
                formats(names(mojo.formats)));
    }

    /** Written out: the first call of a record's own method spins so many classes that it costs a small build 40 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Settings that
                        && skip == that.skip
                        && failOnViolation == that.failOnViolation
                        && violationSeverity == that.violationSeverity
                        && quiet == that.quiet
                        && explain == that.explain
                        && fileName.equals(that.fileName)
                        && policy.equals(that.policy)
                        && required.equals(that.required)
                        && baseline.equals(that.baseline)
                        && today.equals(that.today)
                        && formats.equals(that.formats);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, policy, required, baseline, today, formats);
    }

    /** The findings that fail the build. */
    List<Finding> failing(Inspection inspection) {
        return inspection.findings().stream()
                .filter(finding -> failOnViolation && isViolation(finding))
                .toList();
    }

    /** Whether a finding weighs enough, and is not known from the baseline. */
    boolean isViolation(Finding finding) {
        return !finding.known() && finding.severity().isAtLeast(violationSeverity);
    }

    /** Maven itself would take every word but {@code true} for {@code false}. */
    static boolean flag(String parameter, @Nullable String text) throws MojoExecutionException {
        if ("true".equalsIgnoreCase(text) || "false".equalsIgnoreCase(text)) {
            return Boolean.parseBoolean(text);
        }
        throw wrong(parameter, text, "'true' or 'false'");
    }

    /** The names of a list as people write one: with blanks and lines around the commas, and with nothing between two. */
    static List<String> names(@Nullable List<String> written) {
        return Stream.ofNullable(written)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(name -> String.valueOf(name).strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Severity severity(@Nullable String text) throws MojoExecutionException {
        for (Severity severity : Severity.values()) {
            if (severity.toString().equalsIgnoreCase(text)) {
                return severity;
            }
        }
        List<String> names =
                Stream.of(Severity.values()).map(Severity::toString).toList();
        throw wrong("violationSeverity", text, "one of " + quoted(names));
    }

    private static String fileName(@Nullable String text) throws MojoExecutionException {
        if (text == null || text.isBlank() || NO_FILE_NAME.matcher(text).matches()) {
            throw wrong("file", text, "a file name without directories, such as 'OWNERS.yaml'");
        }
        return text;
    }

    private static List<ReportFormat> formats(List<String> names) throws MojoExecutionException {
        Set<ReportFormat> formats = new TreeSet<>();
        for (String name : names) {
            formats.add(ReportFormat.named(name)
                    .orElseThrow(() -> wrong("formats", name, "one of " + quoted(ReportFormat.names()))));
        }
        return List.copyOf(formats);
    }

    private static LocalDate day(@Nullable String text, LocalDate today) throws MojoExecutionException {
        try {
            return text == null ? today : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("asOf", text, "a day such as '2026-10-01'");
        }
    }

    /** What is said of a parameter whose value means nothing. */
    static MojoExecutionException wrong(String parameter, @Nullable String value, String expected) {
        return new MojoExecutionException("parameter 'ownership." + parameter + "' is " + quoted(String.valueOf(value))
                + ", but should be " + expected);
    }
}
