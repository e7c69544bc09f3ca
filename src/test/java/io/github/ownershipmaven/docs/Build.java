package io.github.ownershipmaven.docs;

import io.github.ownershipmaven.inspector.BaselineFile;
import io.github.ownershipmaven.inspector.Inspector;
import io.github.ownershipmaven.inspector.PolicyLoader;
import io.github.ownershipmaven.inspector.PolicySources;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.policy.Policies;
import io.github.ownershipmaven.policy.Suppressions;
import io.github.ownershipmaven.report.ConsoleReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The build that all examples belong to: project {@code com.example:checkout} in folder {@code checkout}, under the
 * policy that is among its files, or else the default one.
 *
 * @param folder where it may be laid out
 * @param today the day against which dates are held
 */
record Build(Path folder, LocalDate today) {

    private static final String POLICY = ".mvn/ownership-policy.yaml";
    private static final Project PROJECT = new Project("com.example", "checkout", "1.0", "jar", "checkout");

    /** The findings in these files, as the console shows them. */
    List<String> says(Map<String, String> files) {
        return findings(inspect(files));
    }

    /** The findings in these files, and the line at the end. */
    List<String> saysInAll(Map<String, String> files) {
        Portfolio portfolio = inspect(files);
        return Stream.concat(findings(portfolio).stream(), Stream.of("[ERROR] " + ConsoleReport.summary(portfolio)))
                .toList();
    }

    private static List<String> findings(Portfolio portfolio) {
        return ConsoleReport.entries(portfolio).stream()
                .flatMap(entry -> entry.lines().stream()
                        .map(line -> "[" + entry.severity().name() + "] " + line))
                .toList();
    }

    private Portfolio inspect(Map<String, String> files) {
        try {
            Path root = Files.createTempDirectory(folder, "build");
            Path project = Files.createDirectories(root.resolve("checkout"));
            Files.createDirectory(root.resolve(".mvn"));
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            Inspection inspection = new Inspector(root)
                    .inspect(
                            new Inspector.Site(PROJECT, project, root),
                            new Inspector.Demands("OWNERS.yaml", policies(root, files), today));
            Path baseline = root.resolve(".mvn/ownership-baseline.yaml");
            return new Portfolio(
                    Inspector.suppress(
                            new Suppressions(today, Optional.of(Set.of(PROJECT.id()))),
                            List.of(inspection),
                            BaselineFile.read(baseline, root)),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Policies policies(Path root, Map<String, String> files) {
        if (!files.containsKey(POLICY)) {
            return Policies.DEFAULT;
        }
        PolicySources sources = new PolicySources(root, name -> Optional.empty(), (name, entry) -> Optional.empty());
        PolicyLoader.Loaded loaded =
                PolicyLoader.load(new Located<>(POLICY, Location.startOf("example")), root, sources);
        if (!loaded.problems().isEmpty()) {
            throw new IllegalArgumentException(loaded.problems().toString());
        }
        return loaded.policies();
    }
}
