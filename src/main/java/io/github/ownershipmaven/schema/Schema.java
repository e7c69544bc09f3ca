package io.github.ownershipmaven.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ownershipmaven.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON Schema of draft 7. As published it knows what the plugin knows, and takes every persona, as it cannot know the
 * organisation's; some of its definitions can be filled in with words of that organisation.
 */
public enum Schema {
    OWNERS("owners", "OWNERS.yaml"),
    POLICY("policy", ".mvn/ownership-policy.yaml"),
    DIRECTORY("directory", ".mvn/ownership-directory.yaml"),
    BASELINE("baseline", ".mvn/ownership-baseline.yaml");

    private static final Pattern ID = Pattern.compile("(?m)^ {2}\"\\$id\": .*\\R");
    private static final String DEFINITIONS = "\n  \"definitions\": {\n";

    private final String name;
    private final String file;

    Schema(String name, String file) {
        this.name = name;
        this.file = file;
    }

    /** The name of the schema's own file. */
    public String fileName() {
        return name + ".schema.json";
    }

    /** Where the file that it describes lies, seen from the ownership root. */
    public String file() {
        return file;
    }

    /** The text as it is published. */
    public String published() {
        try (InputStream in = Schema.class.getResourceAsStream("/io/github/ownershipmaven/schemas/" + fileName())) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with an organisation's words, and without the address, under which editors would take the published one. */
    public String with(Vocabulary vocabulary) {
        return filled(ID.matcher(published()).replaceFirst(""), vocabulary);
    }

    /** A text of this schema with other words in those definitions that are made of words. */
    static String filled(String text, Vocabulary vocabulary) {
        String filled = text;
        for (Map.Entry<String, Object> definition : Definitions.of(vocabulary).entrySet()) {
            filled = replaced(filled, definition.getKey(), definition.getValue());
        }
        return filled;
    }

    /** Puts another definition in place of the one of that name, if there is one; indentation tells where it ends. */
    private static String replaced(String text, String name, Object definition) {
        Matcher old = Pattern.compile("(?ms)^ {4}\"" + name + "\": \\{$.*?^ {4}}(?=,?$)")
                .matcher(text);
        return old.find(text.indexOf(DEFINITIONS))
                ? text.substring(0, old.start())
                        + "    \"" + name + "\": " + Json.value(definition, 2)
                        + text.substring(old.end())
                : text;
    }
}
