package io.github.ownershipmaven.report;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Portfolio.Fault;
import io.github.ownershipmaven.model.Portfolio.Skipped;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.model.RuleDescription;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Policies;
import io.github.ownershipmaven.yaml.OwnersReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Builds whose reports are looked at. */
final class ReportFixture {

    /** What stands in a folder's name, a message and a subject to break out of a format. */
    static final String HOSTILE =
            "\"a\", 'b' & <c> ]]> ::error:: 100% {0} [x](https://example.org) *_`|`_* @all #1 \\ ü 😀 =cmd|' /C calc'!A0";

    private static final List<RuleDescription> RULES = List.of(
            new RuleDescription("file-unreadable", Severity.ERROR, "what cannot be read"),
            new RuleDescription("persona-required", Severity.ERROR, "a required persona without an owner"),
            new RuleDescription("owner-unreachable", Severity.WARNING, "no way to reach the owner"));

    private ReportFixture() {}

    /** Four projects: one with the example's file, one that inherits, one in a folder with an odd name, one that is skipped. */
    static ReportContent build() {
        OwnersFile root = OwnersReader.read(resource("/example/OWNERS.yaml"), "OWNERS.yaml");
        OwnersFile own = OwnersReader.read("owners:\n  sre: { team: a }\n  boss: me\n", "checkout/OWNERS.yaml");
        String odd = "mit Blank/größe 100%#1/C:\\x";
        Draft shared = finding("persona-required", Severity.ERROR, "OWNERS.yaml", 9, "persona 'executive' has no owner")
                .about("executive");
        return content(
                List.of(
                        inspection("shop", "", List.of(root)),
                        inspection(
                                "checkout",
                                "checkout",
                                List.of(own, root),
                                shared.build(),
                                finding(
                                                "owner-unreachable",
                                                Severity.WARNING,
                                                own.path(),
                                                2,
                                                "owner 'a' of 'sre' cannot be reached")
                                        .about("sre")
                                        .build(),
                                finding(
                                                "owner-unreachable",
                                                Severity.WARNING,
                                                own.path(),
                                                3,
                                                "owner 'me' of 'boss' cannot be reached; write '{ vacant: reason }'")
                                        .about("sre")
                                        .build()
                                        .asKnown()),
                        inspection("ledger", "ledger", List.of(root), shared.build()),
                        inspection(
                                "odd",
                                odd,
                                List.of(),
                                finding("custom-rule", Severity.INFO, odd + "/OWNERS.yaml", 1, HOSTILE)
                                        .about("=1+1")
                                        .build(),
                                finding(
                                                "file-unreadable",
                                                Severity.ERROR,
                                                odd + "/OWNERS.yaml",
                                                2,
                                                "first\r\nsecond\u0000\u202e")
                                        .showing("  sre: @a", "       ^")
                                        .build())),
                List.of(new Skipped("com.example:docs", "as 'ownership.skip' says")));
    }

    /** A build of which one project is configured well, and two have faults, one of them in a parameter. */
    static ReportContent misconfigured() {
        Problem parameter = new Problem(Location.startOf("ownership.policy"), "policy 'strct' is not found");
        Problem written = new Problem(new Location(".mvn/ownership-policy.yaml", 2, 27), "persona 'srr' is not known")
                .showing(List.of("required: [srr]", "           ^"));
        Finding vacant = finding("owner-unreachable", Severity.WARNING, "built-in raci", 1, "nobody holds 'sre'")
                .build();
        String reason = "as the configuration is wrong";
        return new ReportContent(
                new Portfolio(
                        List.of(inspection("shop", "shop", List.of(), vacant)),
                        List.of(new Skipped("com.example:checkout", reason), new Skipped("com.example:ledger", reason)),
                        List.of(
                                new Fault("com.example:checkout", "checkout/pom.xml", parameter),
                                new Fault("com.example:checkout", "checkout/pom.xml", written),
                                new Fault("com.example:ledger", "ledger/pom.xml", written))),
                RULES,
                "1.2.3",
                "",
                Set.of("ownership.policy", "built-in raci"));
    }

    static ReportContent content(List<Inspection> inspections, List<Skipped> skipped) {
        return new ReportContent(new Portfolio(inspections, skipped), RULES, "1.2.3", "");
    }

    /** One project with these findings, all in its own file. */
    static ReportContent content(Finding... findings) {
        String file =
                findings.length == 0 ? "" : findings[0].problem().location().file();
        String folder = file.substring(0, Math.max(0, file.lastIndexOf('/')));
        return content(List.of(inspection("checkout", folder, List.of(), findings)), List.of());
    }

    /** One project with so many findings, all errors but every third. */
    static ReportContent content(int findings) {
        return content(IntStream.rangeClosed(1, findings)
                .mapToObj(i -> finding(
                                "persona-required",
                                i % 3 == 0 ? Severity.WARNING : Severity.ERROR,
                                "checkout/OWNERS.yaml",
                                i,
                                "persona 'p" + i + "' has no owner, but the policy requires one; add it under 'owners'")
                        .about("p" + i)
                        .build())
                .toArray(Finding[]::new));
    }

    static Inspection inspection(String name, String folder, List<OwnersFile> files, Finding... findings) {
        Project project = new Project("com.example", name, "1.0", "jar", "The " + name);
        String path = folder.isEmpty() ? "OWNERS.yaml" : folder + "/OWNERS.yaml";
        Ownership ownership = Ownership.of(project, path, files, Personas.BUILT_IN);
        return new Inspection(
                ownership,
                Policies.DEFAULT.requiring(List.of("sre", "service-owner")).of(ownership),
                List.of(findings));
    }

    /** A finding to be made. */
    record Draft(String rule, Severity severity, Problem problem) {

        Draft about(String subject) {
            return new Draft(rule, severity, problem.about(subject));
        }

        Draft showing(String... lines) {
            return new Draft(rule, severity, problem.showing(List.of(lines)));
        }

        Finding build() {
            return new Finding(rule, severity, problem);
        }
    }

    static Draft finding(String rule, Severity severity, String file, int line, String message) {
        return new Draft(rule, severity, new Problem(new Location(file, line, 3), message));
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ReportFixture.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
