package io.github.ownershipmaven.fuzz;

import io.github.ownershipmaven.imports.Import;
import io.github.ownershipmaven.imports.Sources;
import io.github.ownershipmaven.inspector.Inspector;
import io.github.ownershipmaven.inspector.Inspector.Demands;
import io.github.ownershipmaven.inspector.Inspector.Site;
import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.model.RaciMatrix;
import io.github.ownershipmaven.model.RuleDescription;
import io.github.ownershipmaven.policy.DefaultPolicy;
import io.github.ownershipmaven.policy.Policies;
import io.github.ownershipmaven.policy.Suppressions;
import io.github.ownershipmaven.report.ReportContent;
import io.github.ownershipmaven.report.ReportFormat;
import io.github.ownershipmaven.yaml.BaselineReader;
import io.github.ownershipmaven.yaml.DocumentsReader;
import io.github.ownershipmaven.yaml.OwnersReader;
import io.github.ownershipmaven.yaml.PolicyReader;
import io.github.ownershipmaven.yaml.RaciReader;
import io.github.ownershipmaven.yaml.TextReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files that strangers write, each with its reader and with all that a build does with what was read. */
enum Fuzzed {
    OWNERS("OWNERS.yaml", Fuzzed::owners),
    POLICY("ownership-policy.yaml", Fuzzed::policy),
    RACI("raci.csv", Fuzzed::raci),
    BASELINE("ownership-baseline.yaml", Fuzzed::baseline),
    DOCUMENTS("documents.yaml", Fuzzed::documents),
    IMPORTS("imports", Fuzzed::imports);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<RuleDescription> RULES = Inspector.rules();
    private static final Project PROJECT = new Project("com.example", "checkout", "1", "jar", "Checkout");

    /** The files of other tools, as their formats want them named. */
    private static final List<String> FOREIGN = List.of(
            "CODEOWNERS",
            "OWNERS",
            "OWNERS_ALIASES",
            "catalog-info.yaml",
            "service.datadog.yaml",
            "opslevel.yml",
            "cortex.yaml",
            "pom.xml");

    private static final Sources.Reader READER = new Sources.Reader() {
        @Override
        public Documents documents(Path file, Path root, String path) {
            return DocumentsReader.read(file, root, path);
        }

        @Override
        public Optional<String> text(Path file, Path root, String path, Consumer<Problem> problems) {
            return TextReader.read(file, root, path, problems);
        }
    };

    /** The project's own file where another one is read. */
    private static final String OWNERS_YAML = """
            tier: critical
            owners:
              service-owner: Ana Souza <ana@example.com>
              sre: { team: payments-sre, chat: https://chat.example.com/sre, until: 2026-01-01 }
              developer: ["@noor", "@noor", TODO]
            escalation: [sre, executive]
            """;

    private final String fileName;
    private final Build build;

    Fuzzed(String fileName, Build build) {
        this.fileName = fileName;
        this.build = build;
    }

    /**
     * What is told of a file with these bytes.
     *
     * @param folder where files may be written
     */
    Told read(byte[] bytes, Path folder) throws IOException {
        Files.writeString(folder.resolve(OWNERS.fileName), OWNERS_YAML);
        Files.write(folder.resolve(fileName), bytes);
        return build.of(folder.resolve(fileName), folder);
    }

    private static Told owners(Path file, Path folder) {
        return new Told(
                OwnersReader.read(file, folder, OWNERS.fileName).problems(), inspect(folder, Policies.DEFAULT, null));
    }

    private static Told policy(Path file, Path folder) {
        PolicyFile policy = PolicyReader.read(file, folder, POLICY.fileName);
        List<String> rules = RULES.stream().map(RuleDescription::id).toList();
        List<Problem> problems = new ArrayList<>();
        Policies policies = Policies.of(List.of(DefaultPolicy.FILE, policy), Optional.empty(), rules, problems::add);
        if (problems.isEmpty()) {
            problems.addAll(inspect(folder, policies, null));
        }
        return new Told(policy.problems(), problems);
    }

    private static Told raci(Path file, Path folder) {
        RaciMatrix matrix = RaciReader.read(file, folder, RACI.fileName);
        Policies policies = new Policies(List.of(DefaultPolicy.FILE), Policies.DEFAULT.personas(), Optional.of(matrix));
        return new Told(matrix.problems(), inspect(folder, policies, null));
    }

    private static Told baseline(Path file, Path folder) {
        Baseline baseline = BaselineReader.read(file, folder, BASELINE.fileName);
        return new Told(baseline.problems(), inspect(folder, Policies.DEFAULT, baseline));
    }

    private static Told documents(Path file, Path folder) {
        return new Told(DocumentsReader.read(file, folder, DOCUMENTS.fileName).problems(), List.of());
    }

    /** What is told of files of other tools, which are all the same here. */
    private static Told imports(Path file, Path folder) throws IOException {
        Path repository = Files.createDirectories(folder.resolve("repository"));
        for (String name : FOREIGN) {
            Files.copy(file, repository.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        Sources.Pom pom = new Sources.Pom(repository.resolve("pom.xml"), covered -> true, covered -> true);
        List<Import> imports = new Sources(repository, Policies.DEFAULT.personas(), READER, any -> IMPORTS.fileName)
                .read(Map.of(repository, "checkout"), Set.of(), List.of(pom));
        imports.forEach(each -> each.of("checkout/app"));
        return new Told(imports.stream().flatMap(each -> each.left().stream()).toList(), List.of());
    }

    /** What the rules say of the project, after a report of it was written: another one from finding to finding. */
    private static List<Problem> inspect(Path folder, Policies policies, Baseline baseline) {
        Inspection inspection = new Inspector(folder)
                .inspect(new Site(PROJECT, folder, folder), new Demands(OWNERS.fileName, policies, TODAY));
        List<Inspection> inspections = Inspector.suppress(
                new Suppressions(TODAY, Optional.empty()), List.of(inspection), Optional.ofNullable(baseline));
        ReportContent content = new ReportContent(new Portfolio(inspections, List.of()), RULES, "1", "");
        List<Problem> problems =
                inspections.get(0).findings().stream().map(Finding::problem).toList();
        ReportFormat.values()[Math.floorMod(problems.hashCode(), ReportFormat.values().length)].render(content);
        return problems;
    }

    /**
     * Asserts that all that is told of these bytes lies in them.
     *
     * @param folder where files may be written
     */
    Told hold(byte[] bytes, Path folder) throws IOException {
        Told told = read(bytes, folder);
        Inside inside = new Inside(text(bytes));
        Stream.concat(told.read().stream(), told.built().stream())
                .filter(problem -> problem.location().file().equals(fileName))
                .forEach(inside);
        return told;
    }

    /** The text as editors show it: with something in the place of bytes that are none, and without a mark. */
    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The name of the folder with the files of this kind. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is told of a file.
     *
     * @param read by its reader
     * @param built by the build of a project, which is held against it
     */
    record Told(List<Problem> read, List<Problem> built) {}

    /** From a file in a folder to what is told of it. */
    private interface Build {

        Told of(Path file, Path folder) throws IOException;
    }
}
