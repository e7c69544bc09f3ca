package io.github.ownershipmaven.inspector;

import io.github.ownershipmaven.inspector.PolicySources.Found;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.policy.BuiltInPolicies;
import io.github.ownershipmaven.policy.DefaultPolicy;
import io.github.ownershipmaven.policy.Policies;
import io.github.ownershipmaven.policy.Rule;
import io.github.ownershipmaven.policy.rules.Rules;
import io.github.ownershipmaven.yaml.PolicyReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Loads a policy with all that it extends. */
public final class PolicyLoader {

    private final PolicySources sources;
    private final List<Problem> problems = new ArrayList<>();

    private PolicyLoader(PolicySources sources) {
        this.sources = sources;
    }

    /**
     * A policy, or what is wrong with it.
     *
     * @param policies not to be used if there are problems
     */
    public record Loaded(Policies policies, List<Problem> problems) {}

    /**
     * Loads a policy.
     *
     * @param reference its name, file, resource or coordinates, and where that is written
     * @param folder where relative files begin
     */
    public static Loaded load(Located<String> reference, Path folder, PolicySources sources) {
        PolicyLoader loader = new PolicyLoader(sources);
        List<Found> chain = loader.chain(reference, PolicyHome.of(folder));
        Policies policies = chain.isEmpty()
                ? Policies.DEFAULT
                : Policies.of(
                        chain.stream().map(Found::file).toList(),
                        new RaciMatrices(sources, loader.problems::add).of(chain),
                        Rules.ALL.stream().map(Rule::id).toList(),
                        loader.problems::add);
        return new Loaded(
                policies,
                loader.problems.stream().distinct().sorted(Problem.BY_PLACE).toList());
    }

    private List<Found> chain(Located<String> first, PolicyHome start) {
        LinkedList<Found> chain = new LinkedList<>();
        List<String> names = new ArrayList<>();
        PolicyHome home = start;
        for (Located<String> next = first; next != null; ) {
            Optional<Found> found = find(next, home);
            if (found.isEmpty() || isCircle(next, found.get().file().path(), names)) {
                chain.forEach(each -> problems.addAll(each.file().problems()));
                return List.of();
            }
            chain.addFirst(found.get());
            home = found.get().home();
            next = found.get().file().parent().orElse(null);
        }
        return chain;
    }

    private boolean isCircle(Located<String> reference, String path, List<String> names) {
        boolean circle = names.contains(path);
        names.add(path);
        if (circle) {
            problems.add(new Problem(
                    reference.location(),
                    "policies extend each other in a circle: " + String.join(" -> ", names) + "; let one of them go"));
        }
        return circle;
    }

    private Optional<Found> find(Located<String> reference, PolicyHome home) {
        String name = reference.value();
        if (name.equals(DefaultPolicy.NAME)) {
            return Optional.of(new Found(DefaultPolicy.FILE, home));
        }
        if (BuiltInPolicies.NAMES.contains(name)) {
            return Optional.of(new Found(builtIn(name), home));
        }
        return sources.find(reference, home, problems::add);
    }

    private static PolicyFile builtIn(String name) {
        try (InputStream in =
                PolicyLoader.class.getResourceAsStream("/io/github/ownershipmaven/policies/" + name + ".yaml")) {
            return PolicyReader.read(Objects.requireNonNull(in).readAllBytes(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
