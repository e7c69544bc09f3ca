package io.github.ownershipmaven.policy;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.PolicyFile.PersonaEdit;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the catalogue of personas that a chain of policies wants: what is built in, changed, added to and taken from. */
final class Catalogue {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");

    private final Map<String, Persona> byId = new LinkedHashMap<>();
    private final Map<String, Persona> retired = new LinkedHashMap<>();
    private final Consumer<Problem> problems;
    private Personas personas = Personas.BUILT_IN;

    private Catalogue(Consumer<Problem> problems) {
        this.problems = problems;
        for (Persona persona : personas.all()) {
            byId.put(persona.id(), persona);
        }
    }

    /** The catalogue; what cannot be is told and left out. */
    static Personas of(List<PolicyFile> chain, Consumer<Problem> problems) {
        List<Personas> stages = stages(chain, problems);
        return stages.get(stages.size() - 1);
    }

    /** The catalogues as each policy of the chain leaves it, in the order of the chain. */
    static List<Personas> stages(List<PolicyFile> chain, Consumer<Problem> problems) {
        Catalogue catalogue = new Catalogue(problems);
        return chain.stream().map(catalogue::after).toList();
    }

    /** Who is retired goes first, whatever the order of the file, so that the names are free for others. */
    private Personas after(PolicyFile file) {
        file.personas().stream().filter(PersonaEdit::retired).forEach(this::apply);
        file.personas().stream().filter(edit -> !edit.retired()).forEach(this::apply);
        return personas;
    }

    private void apply(PersonaEdit edit) {
        Located<String> id = edit.id();
        Persona before = byId.get(id.value());
        if (edit.retired()) {
            retire(id, before);
        } else if (before == null && !isFreeId(id)) {
            return;
        } else {
            byId.put(id.value(), edited(edit, Optional.ofNullable(before)));
        }
        try {
            personas = new Personas(byId.values(), retired.values());
        } catch (IllegalArgumentException shared) {
            problems.accept(new Problem(id.location(), shared.getMessage() + "; give each name to one persona only"));
            restore(id.value(), before);
        }
    }

    private void retire(Located<String> id, @Nullable Persona before) {
        if (before == null) {
            problems.accept(new Problem(
                    id.location(),
                    "persona " + quoted(id.value())
                            + " cannot be retired, as the catalogue does not know it"
                            + Spelling.hint(id.value(), byId.keySet())));
        } else {
            retired.put(id.value(), before);
            byId.remove(id.value());
        }
    }

    /** A new persona needs an id in kebab-case that is no other one's alias. */
    private boolean isFreeId(Located<String> id) {
        Optional<Persona> other = personas.find(id.value());
        other.ifPresent(persona -> problems.accept(new Problem(
                id.location(),
                quoted(id.value()) + " is another name of persona " + quoted(persona.id()) + "; write that id")));
        boolean wellFormed = ID.matcher(id.value()).matches();
        if (!wellFormed) {
            problems.accept(new Problem(
                    id.location(),
                    "persona id " + quoted(id.value()) + " is not in kebab-case, such as 'security-champion'"));
        }
        return other.isEmpty() && wellFormed;
    }

    private static Persona edited(PersonaEdit edit, Optional<Persona> before) {
        String id = edit.id().value();
        List<String> aliases = new ArrayList<>(before.map(Persona::aliases).orElse(List.of()));
        edit.aliases().forEach(alias -> aliases.add(alias.value()));
        edit.title().ifPresent(title -> before.map(Persona::title).ifPresent(aliases::add));
        Map<String, String> titles =
                new LinkedHashMap<>(before.map(Persona::titles).orElse(Map.of()));
        titles.putAll(edit.titles());
        return new Persona(
                id,
                edit.title().or(() -> before.map(Persona::title)).orElse(id),
                titles,
                aliases,
                edit.party().or(() -> before.flatMap(Persona::party)));
    }

    private void restore(String id, @Nullable Persona before) {
        if (before == null) {
            byId.remove(id);
        } else {
            byId.put(id, before);
        }
    }
}
