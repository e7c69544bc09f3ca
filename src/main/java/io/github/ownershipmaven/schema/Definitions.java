package io.github.ownershipmaven.schema;

import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.RaciActivity;
import io.github.ownershipmaven.model.RaciLetter;
import io.github.ownershipmaven.model.RuleDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Those definitions of the schemas that are made of words: of personas, tiers, activities and rules. */
final class Definitions {

    /** A key as files of other tools have it, which look like ours but for that. */
    private static final String PATH = "^[/.]|/$|\\*";

    private static final Map<String, Object> TEXT = ref("text");

    private final Vocabulary words;
    private final List<Persona> personas;

    private Definitions(Vocabulary words) {
        this.words = words;
        this.personas = List.copyOf(words.personas().all());
    }

    /** The definitions by name; a schema takes those that it has. */
    static Map<String, Object> of(Vocabulary vocabulary) {
        return new Definitions(vocabulary).all();
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("persona", persona());
        all.put("tier", tier());
        all.put("owners", owners());
        all.put("activities", activities());
        all.put(
                "rule",
                Map.of("enum", words.rules().stream().map(RuleDescription::id).toList()));
        all.put("personaEdits", personaEdits());
        all.put("counts", byPersona("count"));
        all.put("contacts", byPersona("contactKinds"));
        all.put("kinds", byPersona("ownerKind"));
        all.put("severities", severities());
        return all;
    }

    private Object persona() {
        Map<String, Object> other = words.closed() ? map("type", "string", "pattern", Names.all(personas)) : TEXT;
        return map("anyOf", List.of(map("enum", List.copyOf(words.personas().ids())), other));
    }

    private Object tier() {
        return words.tiers().isEmpty() ? TEXT : map("enum", words.tiers());
    }

    private Object owners() {
        Map<String, Object> owners = byPersona("ownerOrOwners");
        Map<String, Object> otherNames =
                byKey(personas, Names::otherThanId, persona -> described(persona, "ownerOrOwners"));
        otherNames.put(PATH, false);
        owners.put("patternProperties", otherNames);
        owners.put("additionalProperties", words.closed() ? false : ref("ownerOrOwners"));
        return owners;
    }

    private Map<String, Object> byPersona(String definition) {
        return map(
                "type",
                "object",
                "properties",
                byKey(personas, Persona::id, persona -> described(persona, definition)),
                "additionalProperties",
                ref(definition));
    }

    private Object personaEdits() {
        return map(
                "type",
                "object",
                "properties",
                byKey(personas, Persona::id, persona -> described(persona, "personaEdit")),
                "patternProperties",
                map("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", ref("personaEdit")),
                "additionalProperties",
                false);
    }

    private static Object described(Persona persona, String definition) {
        String party = persona.party()
                .map(Party::toString)
                .map("a persona of "::concat)
                .orElse("a persona of no party");
        String aliases =
                persona.aliases().stream().map(alias -> "`" + alias + "`").collect(Collectors.joining(", "));
        return described(
                persona.title() + ", " + party + "." + (aliases.isEmpty() ? "" : "\n\nAlso written " + aliases + "."),
                definition);
    }

    private Object activities() {
        List<RaciActivity> rows = words.raci().activities();
        boolean closed = words.closed() && !rows.isEmpty();
        return map(
                "type",
                "object",
                "properties",
                byKey(rows, row -> row.id().value(), this::described),
                "patternProperties",
                closed ? byKey(rows, Names::otherThanId, this::described) : Map.of(),
                "additionalProperties",
                closed ? false : ref("raciRow"));
    }

    private Object described(RaciActivity row) {
        String parts = row.parts().stream()
                .map(part -> part.persona().value() + " " + RaciLetter.write(part.letters()))
                .collect(Collectors.joining(", "));
        return described(
                row.title()
                        + (parts.isEmpty()
                                ? ""
                                : "\n\nIn matrix '" + words.raci().name() + "': " + parts + "."),
                "raciRow");
    }

    private Object severities() {
        return map(
                "type",
                "object",
                "properties",
                byKey(
                        words.rules(),
                        RuleDescription::id,
                        rule -> described(
                                "Finds: " + rule.summary() + ". Otherwise " + rule.severity() + ".", "weight")),
                "additionalProperties",
                false);
    }

    private static Object described(String description, String definition) {
        return map("description", description, "$ref", "#/definitions/" + definition);
    }

    private static Map<String, Object> ref(String definition) {
        return map("$ref", "#/definitions/" + definition);
    }

    private static <T> Map<String, Object> byKey(
            List<T> values, Function<T, String> key, Function<T, Object> definition) {
        Map<String, Object> byKey = new LinkedHashMap<>();
        values.forEach(value -> byKey.put(key.apply(value), definition.apply(value)));
        return byKey;
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return map;
    }
}
