package io.github.ownershipmaven.schema;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Takes YAML as editors do: by the core schema of YAML 1.2, in which numbers and truths are no texts. */
final class YamlAsJson {

    private YamlAsJson() {}

    /**
     * The values of a document as Java knows them; null for nothing.
     *
     * @throws org.yaml.snakeyaml.error.YAMLException if it is not one document of YAML
     */
    static Object of(String yaml) {
        Node node = new Yaml().compose(new StringReader(yaml));
        return node == null ? null : value(node);
    }

    private static Object value(Node node) {
        if (node instanceof SequenceNode list) {
            List<Object> values = new ArrayList<>();
            list.getValue().forEach(item -> values.add(value(item)));
            return values;
        }
        if (node instanceof MappingNode mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                values.put(key(tuple.getKeyNode()), value(tuple.getValueNode()));
            }
            return values;
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.getScalarStyle() == ScalarStyle.PLAIN ? plain(scalar.getValue()) : scalar.getValue();
    }

    private static String key(Node node) {
        return node instanceof ScalarNode scalar
                ? scalar.getValue()
                : value(node).toString();
    }

    private static Object plain(String text) {
        if (text.matches("|~|null|Null|NULL")) {
            return null;
        }
        if (text.matches("true|True|TRUE|false|False|FALSE")) {
            return Boolean.valueOf(text);
        }
        if (text.matches("[-+]?[0-9]+")) {
            return new BigInteger(text);
        }
        if (text.matches("0o[0-7]+|0x[0-9a-fA-F]+")) {
            return new BigInteger(text.substring(2), text.charAt(1) == 'x' ? 16 : 8);
        }
        return text.matches("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,4})?")
                ? new BigDecimal(text)
                : text;
    }
}
