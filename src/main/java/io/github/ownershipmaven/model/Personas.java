package io.github.ownershipmaven.model;

import static io.github.ownershipmaven.model.Party.DEVELOPMENT;
import static io.github.ownershipmaven.model.Party.OPERATIONS;
import static io.github.ownershipmaven.model.Party.PRODUCT;
import static io.github.ownershipmaven.model.Quoted.quoted;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A catalogue of personas, each to be found under its id, an alias or its title. */
public final class Personas {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern OUTER_DASH = Pattern.compile("^-|-$");

    /** The personas related to managed services, after ADR-00002 "Personas related to Managed Services". */
    public static final Personas BUILT_IN = new Personas(List.of(
            persona("service-owner", "Service Owner", PRODUCT, "champion", "service-champion"),
            persona("product-owner", "Product Owner/Manager", PRODUCT, "product-manager", "pm", "po"),
            persona("engineering-manager", "Engineering Manager", DEVELOPMENT, "em", "eng-manager"),
            persona("developer", "Developer/Software Engineer", DEVELOPMENT, "software-engineer", "dev", "developers"),
            persona(
                    "architecture-lead",
                    "Engineering/Architecture Lead",
                    DEVELOPMENT,
                    "engineering-lead",
                    "architect",
                    "tech-lead"),
            persona("qe-manager", "QE Manager", DEVELOPMENT, "qa-manager"),
            persona("quality-engineer", "Quality Engineer", DEVELOPMENT, "qe", "qa"),
            persona("sre", "Site Reliability Engineer (SRE)", OPERATIONS, "site-reliability-engineer"),
            persona("support-engineer", "Support Engineer", OPERATIONS, "support"),
            persona("executive", "Exec (VP+)", null, "exec", "sponsor"),
            persona("service-consumer", "Service Consumer (End Users)", null, "consumer", "end-user")));

    private final Map<String, Persona> byId = new LinkedHashMap<>();
    private final Map<String, Persona> byName = new LinkedHashMap<>();
    private final Set<String> retired;

    /**
     * A catalogue of these personas, in this order.
     *
     * @throws IllegalArgumentException if two personas share an id, an alias or a title
     */
    public Personas(Collection<Persona> personas) {
        this(personas, List.of());
    }

    /**
     * A catalogue of these personas, in this order.
     *
     * @param retired personas that were in the catalogue once
     * @throws IllegalArgumentException if two personas share an id, an alias or a title
     */
    public Personas(Collection<Persona> personas, Collection<Persona> retired) {
        this.retired =
                retired.stream().flatMap(persona -> names(persona).stream()).collect(Collectors.toSet());
        for (Persona persona : personas) {
            byId.put(persona.id(), persona);
            names(persona).forEach(name -> {
                Persona other = byName.putIfAbsent(name, persona);
                if (other != null) {
                    throw new IllegalArgumentException(
                            "'" + name + "' names two personas, '" + other.id() + "' and '" + persona.id() + "'");
                }
            });
        }
    }

    /** All personas, in the order of the catalogue. */
    public Collection<Persona> all() {
        return byId.values();
    }

    /** The persona of that id, alias or title; case, blanks and punctuation make no difference. */
    public Optional<Persona> find(String name) {
        Persona byExactId = byId.get(name);
        return Optional.ofNullable(byExactId != null ? byExactId : byName.get(normal(name)));
    }

    /** Whether the name is that of a persona that has been taken out of the catalogue. */
    public boolean isRetired(String name) {
        return retired.contains(normal(name)) && find(name).isEmpty();
    }

    /** The known name that is spelled most like this one, if any is near; who is retired is not one that was misspelled. */
    public Optional<String> nearest(String name) {
        return isRetired(name) ? Optional.empty() : Spelling.nearest(normal(name), byName.keySet());
    }

    /** What is said of a name that is not in the catalogue. */
    public Problem unknown(Located<String> name) {
        String remedy = Spelling.remedy(nearest(name.value()), "known are " + quoted(ids()));
        String why = isRetired(name.value()) ? ", as the policy has retired it; " : "; ";
        return new Problem(name.location(), "persona " + quoted(name.value()) + " is not known" + why + remedy);
    }

    /** The ids, in the order of the catalogue. */
    public Set<String> ids() {
        return byId.keySet();
    }

    private static Set<String> names(Persona persona) {
        return Stream.concat(Stream.of(persona.id(), persona.title()), persona.aliases().stream())
                .map(Personas::normal)
                .collect(Collectors.toSet());
    }

    private static String normal(String name) {
        String dashed = BETWEEN_WORDS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        return OUTER_DASH.matcher(dashed).replaceAll("");
    }

    private static Persona persona(String id, String title, @Nullable Party party, String... aliases) {
        return new Persona(id, title, List.of(aliases), Optional.ofNullable(party));
    }
}
