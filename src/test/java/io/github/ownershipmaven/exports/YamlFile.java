package io.github.ownershipmaven.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The documents of a YAML file as a reader of YAML 1.1 sees them, which knows the most types. */
final class YamlFile {

    private YamlFile() {}

    static List<Map<String, Object>> all(String text) {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text)) {
            documents.add(mapping(document));
        }
        return documents;
    }

    static Map<String, Object> only(String text) {
        List<Map<String, Object>> all = all(text);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> mapping(Object value) {
        return (Map<String, Object>) value;
    }
}
