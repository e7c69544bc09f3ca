package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Policy;
import io.github.ownershipmaven.model.PolicyEntry;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.PolicyFile.Waiver;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Raci;
import io.github.ownershipmaven.model.RaciMatrix;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * An organisation's policy with all that it extends, ready to be applied to projects: first the top levels, the most
 * distant one first, and then every entry under {@code when} that matches, in the same order. Safe for many threads.
 */
public final class Policies {

    /** The policy where an organisation has not written one. */
    public static final Policies DEFAULT =
            new Policies(List.of(DefaultPolicy.FILE), Personas.BUILT_IN, Optional.empty());

    private final List<PolicyFile> chain;
    private final Personas personas;
    private final Optional<Raci> raci;
    private final Optional<List<Located<String>>> requiredByCommand;
    private final List<PolicyEntry> conditional = new ArrayList<>();
    private final List<ConditionMatcher> matchers = new ArrayList<>();
    private final Map<BitSet, Policy> byMatches = new ConcurrentHashMap<>();

    /**
     * A policy that has been found to be sound.
     *
     * @param chain the policies, each after the one that it extends; the last is the one that the build names
     * @param personas the catalogue with all that the chain says of it
     * @param matrix the matrix that counts, if any does
     */
    public Policies(List<PolicyFile> chain, Personas personas, Optional<RaciMatrix> matrix) {
        this(chain, personas, matrix.map(written -> Raci.of(written, personas)), Optional.empty());
    }

    private Policies(
            List<PolicyFile> chain,
            Personas personas,
            Optional<Raci> raci,
            Optional<List<Located<String>>> requiredByCommand) {
        this.chain = List.copyOf(chain);
        this.personas = personas;
        this.raci = raci;
        this.requiredByCommand = requiredByCommand;
        for (PolicyFile file : chain) {
            conditional.addAll(file.when());
        }
        for (PolicyEntry entry : conditional) {
            matchers.add(new ConditionMatcher(entry.condition()));
        }
    }

    /**
     * Makes a policy of a chain of files.
     *
     * @param chain the policies, each after the one that it extends; at least one
     * @param matrix the matrix that the chain wants, if any
     * @param rules the ids of all rules
     * @param problems hears what is wrong with the chain; then the result is not to be used
     */
    public static Policies of(
            List<PolicyFile> chain, Optional<RaciMatrix> matrix, Collection<String> rules, Consumer<Problem> problems) {
        chain.forEach(file -> file.problems().forEach(problems));
        boolean isRead = chain.stream().allMatch(file -> file.problems().isEmpty());
        List<Personas> stages = Catalogue.stages(chain, isRead ? problems : untold -> {});
        Policies policies = new Policies(chain, stages.get(stages.size() - 1), matrix);
        if (isRead) {
            policies.check(stages, rules, problems);
        }
        return policies;
    }

    /** Tells what names and demands mean, which can only be said of policies that were read without a fault. */
    private void check(List<Personas> stages, Collection<String> rules, Consumer<Problem> problems) {
        for (int i = 0; i < chain.size(); i++) {
            new PolicyCheck(stages.get(i), tiers(chain), rules, problems).check(chain.get(i));
        }
        PolicyCheck whole = new PolicyCheck(personas, tiers(chain), rules, problems);
        whole.demandsSomething(chain);
        whole.isPossible(build(new BitSet()));
    }

    /** The same policy, but with this list of required personas for every project. */
    public Policies requiring(List<String> personaIds) {
        Location place = Location.startOf("ownership.required");
        List<Located<String>> required =
                personaIds.stream().map(id -> new Located<>(id, place)).toList();
        return new Policies(chain, personas, raci, Optional.of(required));
    }

    /** What users call the policy: the file or built-in policy that the build names. */
    public String name() {
        return chain.get(chain.size() - 1).path();
    }

    public Personas personas() {
        return personas;
    }

    /** The names of tiers; empty where any name does. */
    public List<String> tiers() {
        return tiers(chain);
    }

    /** Who does what in projects without rows of their own; empty where no matrix counts. */
    public Optional<Raci> raci() {
        return raci;
    }

    /** The policies, each after the one that it extends. */
    public List<PolicyFile> chain() {
        return chain;
    }

    /** What all policies of the chain let pass. */
    public List<Waiver> waivers() {
        return chain.stream().flatMap(file -> file.waivers().stream()).toList();
    }

    /** What is demanded of a project. */
    public Policy of(Ownership ownership) {
        return byMatches.computeIfAbsent(matches(ownership), this::build);
    }

    private BitSet matches(Ownership ownership) {
        BitSet matches = new BitSet();
        ConditionMatcher.Facts facts = ConditionMatcher.Facts.of(ownership);
        for (int i = 0; i < matchers.size(); i++) {
            matches.set(i, matchers.get(i).matches(facts));
        }
        return matches;
    }

    private Policy build(BitSet matches) {
        PolicyBuilder builder = new PolicyBuilder(personas);
        for (PolicyFile file : chain) {
            builder.base(file.base());
        }
        for (int i = 0; i < conditional.size(); i++) {
            if (matches.get(i)) {
                builder.add(conditional.get(i));
            }
        }
        requiredByCommand.ifPresent(builder::requireOnly);
        return builder.build(name(), tiers(chain), raci, waivers());
    }

    private static List<String> tiers(List<PolicyFile> chain) {
        return chain.stream()
                .flatMap(file -> file.tiers().stream())
                .map(Located::value)
                .distinct()
                .toList();
    }
}
