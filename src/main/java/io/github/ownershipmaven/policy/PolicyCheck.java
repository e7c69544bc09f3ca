package io.github.ownershipmaven.policy;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Condition;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Policy;
import io.github.ownershipmaven.model.PolicyEntry;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.PolicyFile.Waiver;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.RaciRow;
import io.github.ownershipmaven.model.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what makes a policy mean something else than it says: names that nobody knows, and demands that nobody can meet. */
final class PolicyCheck {

    private static final Pattern DOMAIN = Pattern.compile("(?:\\*\\.)?[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)*+");

    /** Rules of which every finding is about a persona of the catalogue; other findings may be about any name. */
    private static final Set<String> ABOUT_PERSONAS = Set.of(
            "persona-required",
            "persona-count",
            "persona-vacant",
            "owner-kind",
            "owner-duplicate",
            "owner-unreachable",
            "owner-term",
            "contact-required",
            "duties-separated",
            "escalation-vacant",
            "raci-vacant",
            "raci-overload");

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
        file.when().stream().filter(entry -> !entry.demandsAnything()).forEach(this::empty);
        file.matrix().forEach(this::check);
        file.waivers().forEach(this::check);
    }

    /** Tells a chain that requires nobody from anybody. */
    void demandsSomething(List<PolicyFile> chain) {
        Optional<PolicyEntry> base = chain.stream()
                .map(PolicyFile::base)
                .filter(entry -> entry.required().isPresent())
                .reduce((earlier, later) -> later);
        boolean requires = Stream.concat(base.stream(), chain.stream().flatMap(file -> file.when().stream()))
                .flatMap(entry -> entry.required().stream().flatMap(List::stream))
                .anyMatch(name -> isKnown(name.value()));
        PolicyFile named = chain.get(chain.size() - 1);
        if (!requires && !countsSomething(chain)) {
            problems.accept(new Problem(
                    Location.startOf(named.path()),
                    "policy demands nothing, as no 'required' names a persona; write one, or extend 'default'"));
        }
    }

    private void empty(PolicyEntry entry) {
        problems.accept(new Problem(
                entry.location(),
                "an entry under 'when' demands nothing; write under it what is demanded, such as 'required', or take it"
                        + " out"));
    }

    private boolean countsSomething(List<PolicyFile> chain) {
        return chain.stream()
                .flatMap(file -> Stream.concat(Stream.of(file.base()), file.when().stream()))
                .flatMap(entry -> entry.minimum().entrySet().stream())
                .anyMatch(minimum -> minimum.getValue().value() > 0 && isKnown(minimum.getKey()));
    }

    private boolean isKnown(String persona) {
        return personas.find(persona).isPresent();
    }

    /** Tells demands that are possible each, but not together. */
    void isPossible(Policy everywhere) {
        everywhere
                .maximum()
                .keySet()
                .forEach(persona -> everywhere.conflict(persona).ifPresent(problems));
    }

    private void check(PolicyEntry entry) {
        entry.required().ifPresent(names -> names.forEach(this::persona));
        personas("minimum", entry.minimum());
        personas("maximum", entry.maximum());
        personas("contact", entry.contacts());
        personas("kind", entry.kinds());
        entry.separate().ifPresent(sets -> sets.forEach(this::separate));
        entry.emailDomains()
                .ifPresent(domains -> domains.value().forEach(domain -> domain(domain, domains.location())));
        entry.severities().forEach((rule, severity) -> known("rule", new Located<>(rule, severity.location()), rules));
        isPossible(new PolicyBuilder(personas).add(entry).build("", List.of(), Optional.empty(), List.of()));
    }

    private void personas(String key, Map<String, ? extends Located<?>> byName) {
        Map<String, String> names = new HashMap<>();
        byName.forEach((name, value) -> {
            persona(new Located<>(name, value.location()));
            String other = personas.find(name)
                    .map(persona -> names.put(persona.id(), name))
                    .orElse(null);
            if (other != null) {
                problems.accept(new Problem(
                        value.location(),
                        quoted(key) + " names one persona twice, as " + quoted(List.of(other, name))
                                + "; keep one of them"));
            }
        });
    }

    private void persona(Located<String> name) {
        if (!isKnown(name.value())) {
            problems.accept(personas.unknown(name));
        }
    }

    private void separate(Located<List<String>> set) {
        set.value().forEach(name -> persona(new Located<>(name, set.location())));
        long different = set.value().stream()
                .map(name -> personas.find(name).map(Persona::id).orElse(name))
                .distinct()
                .count();
        if (different < 2 || different < set.value().size()) {
            problems.accept(new Problem(
                    set.location(),
                    "'separate' wants sets of two different personas or more, such as [[service-owner, sre]], but one is "
                            + (set.value().isEmpty() ? "empty" : quoted(set.value())) + "; correct it"));
        }
    }

    private void domain(String domain, Location place) {
        if (!DOMAIN.matcher(domain).matches()) {
            problems.accept(
                    new Problem(
                            place,
                            "email domain " + quoted(domain)
                                    + " can never match; write one such as 'example.com', or '*.example.com' for all below it"));
        }
    }

    /** Who is retired has no part in a matrix of others, but one that a policy writes itself should not name it. */
    private void check(RaciRow row) {
        row.personas().filter(name -> personas.isRetired(name.value())).forEach(this::persona);
    }

    private void check(Waiver waiver) {
        known("rule", waiver.rule(), rules);
        if (ABOUT_PERSONAS.contains(waiver.rule().value())) {
            waiver.persona().ifPresent(this::persona);
        }
        String project = waiver.project().value();
        if (!isProjectGlob(project)) {
            problems.accept(new Problem(
                    waiver.project().location(),
                    "project " + quoted(project) + " can never match; write a groupId:artifactId or a glob such as"
                            + " 'com.example:old-*'"));
        }
    }

    /** A project's id has one colon; where none is written, only a star can stand for it. */
    private static boolean isProjectGlob(String glob) {
        int colon = glob.indexOf(':');
        return colon < 0
                ? glob.contains("*") && ConditionCheck.isCoordinate(glob)
                : ConditionCheck.isCoordinate(glob.substring(0, colon))
                        && ConditionCheck.isCoordinate(glob.substring(colon + 1));
    }

    private void check(Condition condition, Location place) {
        condition.tiers().forEach(tier -> known("tier", new Located<>(tier, place), tiers));
        new ConditionCheck(place, problems).check(condition);
    }

    private void known(String what, Located<String> name, Collection<String> known) {
        if (!known.contains(name.value())) {
            String otherwise = known.isEmpty() ? "write it under '" + what + "s'" : "known are " + quoted(known);
            String remedy = Spelling.remedy(name.value(), known, otherwise);
            problems.accept(
                    new Problem(name.location(), what + " " + quoted(name.value()) + " is not known; " + remedy));
        }
    }
}
