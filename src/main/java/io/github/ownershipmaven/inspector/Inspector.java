package io.github.ownershipmaven.inspector;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.model.RuleDescription;
import io.github.ownershipmaven.policy.Policies;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.RuleEngine;
import io.github.ownershipmaven.policy.Subject;
import io.github.ownershipmaven.policy.Suppressions;
import io.github.ownershipmaven.policy.rules.Rules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Reads the files of projects and holds their ownership against the rules. Safe for many threads. */
public final class Inspector {

    private static final RuleEngine ENGINE = new RuleEngine(Rules.ALL);

    private final Path base;
    private final Predicate<Path> shared;
    private final RuleEngine engine;
    private final Map<String, OwnersFiles> filesByName = new ConcurrentHashMap<>();

    /**
     * An inspector for the projects of one build.
     *
     * @param base the folder from which messages write paths
     */
    public Inspector(Path base) {
        this(base, folder -> true);
    }

    /**
     * An inspector for so many projects that not all of their files should be kept.
     *
     * @param base the folder from which messages write paths
     * @param shared whether more than one project may ask for the file in a folder
     */
    public Inspector(Path base, Predicate<Path> shared) {
        this(base, shared, ENGINE);
    }

    private Inspector(Path base, Predicate<Path> shared, RuleEngine engine) {
        this.base = base;
        this.shared = shared;
        this.engine = engine;
    }

    /**
     * An inspector for those who want to know little more than who owns what.
     *
     * @param base the folder from which messages write paths
     * @param rules the ids of the only rules that are to find anything
     */
    public static Inspector of(Path base, Set<String> rules) {
        List<Rule> some =
                Rules.ALL.stream().filter(rule -> rules.contains(rule.id())).toList();
        if (some.size() < rules.size()) {
            throw new IllegalArgumentException("not all of these are ids of rules: " + rules);
        }
        return new Inspector(base, folder -> true, new RuleEngine(some));
    }

    /** What there is to tell of every rule, in the order of the documentation. */
    public static List<RuleDescription> rules() {
        return Rules.ALL.stream()
                .map(rule -> new RuleDescription(rule.id(), rule.severity(), rule.summary()))
                .toList();
    }

    /**
     * Applies the waivers of policies and a baseline to the projects of a build.
     *
     * @param inspections of projects that share a baseline
     */
    public static List<Inspection> suppress(
            Suppressions suppressions, List<Inspection> inspections, Optional<Baseline> baseline) {
        return suppressions.apply(inspections, baseline, ENGINE);
    }

    /** The verdict on a project. */
    public Inspection inspect(Site site, Demands demands) {
        OwnersFiles files = files(demands.fileName());
        List<OwnersFile> upwards = files.upwards(site.folder(), site.root());
        Ownership ownership = Ownership.of(
                site.project(),
                files.path(site.folder()),
                upwards,
                demands.policies().personas());
        return engine.inspect(new Subject(ownership, demands.policies().of(ownership), demands.today()));
    }

    /**
     * The file of one folder as it is written, if there is one.
     *
     * @param root the ownership root
     * @param fileName the name of the file to read
     */
    public Optional<OwnersFile> file(Path folder, Path root, String fileName) {
        return files(fileName).in(folder, root);
    }

    private OwnersFiles files(String fileName) {
        return filesByName.computeIfAbsent(fileName, name -> new OwnersFiles(base, name, shared));
    }

    /**
     * A project on disk.
     *
     * @param folder the project's folder, absolute and normalised
     * @param root its ownership root
     */
    public record Site(Project project, Path folder, Path root) {}

    /**
     * What a project is held against.
     *
     * @param fileName the name of the file to read, such as {@code OWNERS.yaml}
     * @param today the day against which dates are held
     */
    public record Demands(String fileName, Policies policies, LocalDate today) {}
}
