package io.github.ownershipmaven.mojo;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.inspector.BaselineFile;
import io.github.ownershipmaven.inspector.Paths;
import io.github.ownershipmaven.inspector.PolicyLoader;
import io.github.ownershipmaven.inspector.PolicyLoader.Loaded;
import io.github.ownershipmaven.inspector.PolicySources;
import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.policy.Policies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The policies and baselines of a build, each read once. Safe for many threads. */
final class Shelf {

    private static final String BASELINE = ".mvn/ownership-baseline.yaml";

    private final Path base;
    private final PolicySources sources;
    private final Map<List<Object>, Loaded> policies = new ConcurrentHashMap<>();
    private final Map<Path, Shelved> baselines = new ConcurrentHashMap<>();

    /**
     * The baseline of projects.
     *
     * @param file where it lies or should lie
     * @param baseline the findings that they need not mend yet; empty where there is no file
     */
    record Shelved(Path file, Optional<Baseline> baseline) {}

    /**
     * An empty shelf.
     *
     * @param base the folder from which messages write paths
     */
    Shelf(Path base, PolicySources sources) {
        this.base = base;
        this.sources = sources;
    }

    /** The policy of a project, or what is wrong with it. */
    Loaded policies(Settings settings, Path root) {
        List<Object> key = List.of(root, settings.policy(), settings.required());
        return policies.computeIfAbsent(key, missing -> load(settings, root));
    }

    private Loaded load(Settings settings, Path root) {
        Loaded loaded = policies(settings.policy(), root);
        return settings.required().isEmpty() || !loaded.problems().isEmpty()
                ? loaded
                : requiring(loaded.policies(), settings.required());
    }

    /**
     * A policy, or what is wrong with it.
     *
     * @param reference the policy, as written; empty for the one at the ownership root, or else the built-in one
     */
    Loaded policies(Optional<String> reference, Path root) {
        Optional<Problem> misnamed =
                reference.isPresent() ? Optional.empty() : misnamed(root.resolve(PolicyFile.PLACE));
        if (misnamed.isPresent()) {
            return new Loaded(Policies.DEFAULT, List.of(misnamed.get()));
        }
        return reference
                .or(() -> Optional.of(PolicyFile.PLACE)
                        .filter(file -> root.resolve(file).toFile().exists() || Paths.isThere(root.resolve(file))))
                .map(name ->
                        PolicyLoader.load(new Located<>(name, Location.startOf("ownership.policy")), root, sources))
                .orElse(new Loaded(Policies.DEFAULT, List.of()));
    }

    /** What is said of a file with the other ending of YAML, which would be passed over without a word. */
    private Optional<Problem> misnamed(Path file) {
        String name = String.valueOf(file.getFileName());
        Path other = file.resolveSibling(name.replaceFirst("yaml$", "yml"));
        return Paths.isThere(other)
                ? Optional.of(new Problem(
                        Location.startOf(Paths.shown(other, base)),
                        "this file is not read; name it " + quoted(name) + ", or take it away"))
                : Optional.empty();
    }

    private static Loaded requiring(Policies policies, List<String> names) {
        List<Problem> problems = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            policies.personas()
                    .find(name)
                    .map(Persona::id)
                    .ifPresentOrElse(ids::add, () -> problems.add(unknown("required", name, policies.personas())));
        }
        return new Loaded(policies.requiring(ids.stream().distinct().toList()), problems);
    }

    /** What is said of a parameter that names a persona that is not in the catalogue. */
    static Problem unknown(String parameter, String name, Personas personas) {
        String remedy = personas.nearest(name)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
        return new Problem(
                Location.startOf("ownership." + parameter),
                "parameter 'ownership." + parameter + "' is " + quoted(name) + ", but should be one of "
                        + quoted(personas.ids()) + remedy);
    }

    /** The baseline of a project. */
    Shelved baseline(Settings settings, Path root) {
        Path own = root.resolve(BASELINE);
        return baselines.computeIfAbsent(
                root.resolve(settings.baseline().orElse(BASELINE)).normalize(),
                file -> new Shelved(
                        file,
                        (file.equals(own) ? misnamed(file) : Optional.<Problem>empty())
                                .map(problem -> new Baseline(problem.location().file(), List.of(), List.of(problem)))
                                .or(() -> BaselineFile.read(file, base))));
    }
}
