package io.github.ownershipmaven.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Inheritance;
import io.github.ownershipmaven.model.Lifecycle;
import io.github.ownershipmaven.model.OwnerKind;
import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.BuiltInPolicies;
import io.github.ownershipmaven.yaml.BaselineReader;
import io.github.ownershipmaven.yaml.OwnersReader;
import io.github.ownershipmaven.yaml.PolicyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas know the keys that the readers know, and no others; and each of them says what it is for. */
class KeysTest {

    private static final String UNKNOWN = "nonsense";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | { nonsense: 1, owners: {} }
            /definitions/response    | response: { sev1: { nonsense: 1 } }
            /definitions/raciRow     | raci: { incident.respond: { nonsense: 1 } }
            /definitions/person      | owners: { sre: { name: a, nonsense: 1 } }
            /definitions/team        | owners: { sre: { team: a, nonsense: 1 } }
            /definitions/service     | owners: { sre: { project: a, nonsense: 1 } }
            /definitions/vacancy     | owners: { sre: { vacant: a, nonsense: 1 } }
            """)
    void keys_of_owners(String definition, String text) {
        assertThat(keys(Schema.OWNERS, definition))
                .containsExactlyInAnyOrderElementsOf(
                        known(OwnersReader.read(text, "OWNERS.yaml").problems()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | nonsense: 1
            /definitions/personaEdit | personas: { sre: { nonsense: 1 } }
            /definitions/entry       | when: [ { packaging: pom, nonsense: 1 } ]
            /definitions/raciRow     | raci: { incident.respond: { nonsense: 1 } }
            /definitions/waiver      | waivers: [ { rule: a, project: b, until: 2027-01-31, reason: c, nonsense: 1 } ]
            """)
    void keys_of_a_policy(String definition, String text) {
        assertThat(keys(Schema.POLICY, definition))
                .containsExactlyInAnyOrderElementsOf(
                        known(PolicyReader.read(text.getBytes(UTF_8), "policy").problems()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | nonsense: 1
            /definitions/entry       | baseline: [ { rule: a, project: b, nonsense: 1 } ]
            """)
    void keys_of_a_baseline(String definition, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.yaml"), text);

        assertThat(keys(Schema.BASELINE, definition))
                .containsExactlyInAnyOrderElementsOf(
                        known(BaselineReader.read(file, folder, "baseline").problems()));
    }

    @Test
    void words_that_can_be_chosen() {
        assertThat(words(Schema.OWNERS, "/properties/lifecycle/enum")).isEqualTo(names(Lifecycle.values()));
        assertThat(words(Schema.OWNERS, "/properties/inherit/enum")).isEqualTo(names(Inheritance.values()));
        assertThat(words(Schema.POLICY, "/definitions/lifecycle/enum")).isEqualTo(names(Lifecycle.values()));
        assertThat(words(Schema.POLICY, "/definitions/ownerKind/enum")).isEqualTo(names(OwnerKind.values()));
        assertThat(words(Schema.POLICY, "/definitions/contactKind/enum"))
                .isEqualTo(
                        Stream.of(Contact.Kind.values()).map(Contact.Kind::key).toList());
        assertThat(words(Schema.POLICY, "/definitions/personaEdit/properties/party/enum"))
                .isEqualTo(names(Party.values()));
        assertThat(words(Schema.POLICY, "/properties/extends/anyOf/0/enum")).isEqualTo(BuiltInPolicies.NAMES);
        assertThat(words(Schema.POLICY, "/definitions/weight/enum"))
                .isEqualTo(Stream.concat(names(Severity.values()).stream(), Stream.of("off"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_key_says_what_it_is_for(Schema schema) {
        JsonNode root = tree(schema);
        root.findValues("properties")
                .forEach(properties ->
                        properties.forEachEntry((key, definition) -> assertThat(isDescribed(root, definition))
                                .as("'%s' in %s has a description", key, schema.fileName())
                                .isTrue()));
    }

    /** Its own description, or that of the definition for which it stands alone. */
    private static boolean isDescribed(JsonNode root, JsonNode definition) {
        JsonNode described = definition.size() == 1 && definition.has("$ref")
                ? root.at(definition.get("$ref").asString().substring(1))
                : definition;
        return !described.path("description").asString("").isBlank();
    }

    private static List<String> known(List<Problem> problems) {
        String message = problems.stream()
                .map(Problem::message)
                .filter(each -> each.startsWith("key '" + UNKNOWN + "' is not known; known are "))
                .findFirst()
                .orElseThrow();
        return Pattern.compile("'([^']+)'")
                .matcher(message)
                .results()
                .map(key -> key.group(1))
                .filter(key -> !key.equals(UNKNOWN) && !key.equals("x-"))
                .toList();
    }

    private static List<String> keys(Schema schema, String definition) {
        return List.copyOf(tree(schema).at(definition + "/properties").propertyNames());
    }

    private static List<String> words(Schema schema, String pointer) {
        return tree(schema).at(pointer).valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(Object[] values) {
        return Stream.of(values).map(Object::toString).toList();
    }

    private static JsonNode tree(Schema schema) {
        return new JsonMapper().readTree(schema.published());
    }
}
