package io.github.ownershipmaven.schema;

import static com.networknt.schema.InputFormat.JSON;
import static com.networknt.schema.SpecificationVersion.DRAFT_7;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.databind.json.JsonMapper;

/** What a schema says about files. */
final class Verdict {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(Dialect.builder(Dialects.getDraft7())
                    .keyword(new NonValidationKeyword("patternErrorMessage"))
                    .build());
    private static final JsonMapper MAPPER = new JsonMapper();

    private final com.networknt.schema.Schema schema;

    /**
     * Takes a schema.
     *
     * @param text its text
     */
    Verdict(String text) {
        schema = REGISTRY.getSchema(text, JSON);
    }

    /** What is wrong with a file, a line each. */
    List<String> of(String yaml) {
        try {
            return errors(schema, MAPPER.writeValueAsString(YamlAsJson.of(yaml)));
        } catch (YAMLException | NumberFormatException e) {
            return List.of(e.toString());
        }
    }

    /** What is wrong with a schema, a line each. */
    static List<String> ofMetaschema(String schemaText) {
        return errors(REGISTRY.getSchema(SchemaLocation.of(DRAFT_7.getDialectId())), schemaText);
    }

    private static List<String> errors(com.networknt.schema.Schema schema, String json) {
        return schema
                .validate(
                        json, JSON, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
