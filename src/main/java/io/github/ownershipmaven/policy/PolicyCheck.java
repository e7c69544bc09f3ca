package io.github.ownershipmaven.policy;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Condition;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.PolicyEntry;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.PolicyFile.Waiver;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what makes a policy mean something else than it says: names that nobody knows, and demands that nobody can meet. */
final class PolicyCheck {

    private static final Pattern COORDINATE_GLOB = Pattern.compile("[A-Za-z0-9._*?-]+");

    private final Personas personas;
    private final Collection<String> tiers;
    private final Collection<String> rules;
    private final Consumer<Problem> problems;

    /**
     * A check of policies.
     *
     * @param personas the catalogue that the chain wants
     * @param tiers the names of tiers that the chain knows
     * @param rules the ids of all rules
     */
    PolicyCheck(Personas personas, Collection<String> tiers, Collection<String> rules, Consumer<Problem> problems) {
        this.personas = personas;
        this.tiers = tiers;
        this.rules = rules;
        this.problems = problems;
    }

    /** Checks one policy of a chain. */
    void check(PolicyFile file) {
        check(file.base());
        file.when().forEach(this::check);
        file.when().forEach(entry -> check(entry.condition(), entry.location()));
        for (Waiver waiver : file.waivers()) {
            known("rule", waiver.rule(), rules);
        }
    }

    /** Tells a chain that requires nobody from anybody. */
    void demandsSomething(List<PolicyFile> chain) {
        boolean requires = chain.stream()
                .flatMap(file -> Stream.concat(Stream.of(file.base()), file.when().stream()))
                .anyMatch(entry ->
                        entry.required().filter(list -> !list.isEmpty()).isPresent());
        PolicyFile named = chain.get(chain.size() - 1);
        if (!requires) {
            problems.accept(new Problem(
                    Location.startOf(named.path()),
                    "policy demands nothing, as no 'required' names a persona; write one, or extend 'default'"));
        }
    }

    private void check(PolicyEntry entry) {
        entry.required().ifPresent(names -> names.forEach(this::persona));
        personas(entry.minimum());
        personas(entry.maximum());
        personas(entry.contacts());
        personas(entry.kinds());
        entry.separate().ifPresent(sets -> sets.forEach(this::separate));
        entry.severities().forEach((rule, severity) -> known("rule", new Located<>(rule, severity.location()), rules));
        entry.minimum().forEach((name, least) -> possible(name, least, entry.maximum()));
    }

    private void personas(Map<String, ? extends Located<?>> byName) {
        byName.forEach((name, value) -> persona(new Located<>(name, value.location())));
    }

    private void persona(Located<String> name) {
        if (personas.find(name.value()).isEmpty()) {
            String remedy = personas.nearest(name.value())
                    .map(near -> "did you mean '" + near + "'?")
                    .orElseGet(() -> "known are " + quoted(personas.ids()));
            problems.accept(
                    new Problem(name.location(), "persona " + quoted(name.value()) + " is not known; " + remedy));
        }
    }

    private void separate(Located<List<String>> set) {
        set.value().forEach(name -> persona(new Located<>(name, set.location())));
        if (set.value().size() < 2) {
            problems.accept(new Problem(
                    set.location(),
                    "'separate' names fewer than two personas; write at least two, such as [service-owner, sre]"));
        }
    }

    private void possible(String name, Located<Integer> least, Map<String, Located<Integer>> maximum) {
        Located<Integer> most = maximum.get(name);
        if (most != null && most.value() < least.value()) {
            problems.accept(new Problem(
                    least.location(),
                    "'minimum' of " + quoted(name) + " is " + least.value() + ", but its 'maximum' is " + most.value()
                            + ", which nobody can meet; correct one of them"));
        }
    }

    private void check(Condition condition, Location place) {
        condition.tiers().forEach(tier -> known("tier", new Located<>(tier, place), tiers));
        condition.groupIds().forEach(glob -> coordinate("groupId", glob, place));
        condition.artifactIds().forEach(glob -> coordinate("artifactId", glob, place));
        for (String directory : condition.directories()) {
            if (directory.startsWith("/") || directory.contains("\\")) {
                problems.accept(
                        new Problem(
                                place,
                                "directory " + quoted(directory)
                                        + " can never match; write it from the ownership root, with '/', such as 'services/**'"));
            }
        }
    }

    private void coordinate(String key, String glob, Location place) {
        if (!COORDINATE_GLOB.matcher(glob).matches()) {
            problems.accept(new Problem(
                    place,
                    key + " " + quoted(glob) + " can never match; write a name or a glob such as 'com.example.*'"));
        }
    }

    private void known(String what, Located<String> name, Collection<String> known) {
        if (!known.contains(name.value())) {
            String remedy = Spelling.nearest(name.value(), known)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElseGet(() -> known.isEmpty() ? "write it under '" + what + "s'" : "known are " + quoted(known));
            problems.accept(
                    new Problem(name.location(), what + " " + quoted(name.value()) + " is not known; " + remedy));
        }
    }
}
