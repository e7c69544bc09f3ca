package io.github.ownershipmaven.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.ownershipmaven.inspector.PolicyLoader.Loaded;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Policy;
import io.github.ownershipmaven.model.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyLoaderTest {

    /** The reason stands at the end of what Maven says, and is told to its end. */
    private static final String REASON =
            "Cannot access central (https://repo.example.com/maven2) in offline mode and the artifact is not there";

    @TempDir
    private Path temp;

    private final Map<String, String> resources = new HashMap<>();
    private final Map<String, String> artifacts = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"default", "strict", "you-build-it-you-run-it"})
    void a_policy_that_comes_along(String name) {
        assertThat(sound(name).name()).isEqualTo(name);
    }

    @Test
    void a_file_beside_the_folder_in_which_it_is_named() throws IOException {
        write(".mvn/ownership-policy.yaml", "extends: ../shared/base.yaml\nown-file: true");
        write("shared/base.yaml", "extends: default\nreview-every: 10d");
        Policy policy = sound(".mvn/ownership-policy.yaml");
        assertThat(policy.name()).isEqualTo(".mvn/ownership-policy.yaml");
        assertThat(policy.requiredIds()).contains("sre");
        assertThat(policy.ownFile()).contains(new Location(".mvn/ownership-policy.yaml", 2, 11));
        assertThat(policy.reviewEvery().orElseThrow().location().file()).isEqualTo("shared/base.yaml");
    }

    @Test
    void a_resource_of_a_plugin_dependency() {
        resources.put("com/example/policy.yaml", "required: sre");
        assertThat(sound("com/example/policy.yaml").requiredIds()).containsExactly("sre");
    }

    @Test
    void an_artifact_that_extends_another_artifact_that_extends_a_resource() {
        artifacts.put(
                "com.example:team:1.0/ownership-policy.yaml",
                "extends: com.example:company:2.0:policy\nrequired: developer");
        artifacts.put("com.example:company:2.0:policy/ownership-policy.yaml", "extends: base.yaml\nown-file: true");
        resources.put("base.yaml", "required: sre\ntiers: [gold]");
        Policy policy = sound("com.example:team:1.0");
        assertThat(policy.requiredIds()).containsExactly("developer");
        assertThat(policy.ownFile()).isPresent();
        assertThat(policy.tiers()).containsExactly("gold");
    }

    @Test
    void an_artifact_brings_along_what_its_policy_names() {
        artifacts.put("com.example:policy:1.0/ownership-policy.yaml", "extends: parts/base.yaml\nrequired: developer");
        artifacts.put("com.example:policy:1.0/parts/base.yaml", "extends: ../root.yaml\nraci: raci.csv");
        artifacts.put("com.example:policy:1.0/root.yaml", "tiers: [gold]");
        artifacts.put("com.example:policy:1.0/parts/raci.csv", "activity,sre,developer\nRun it,AR,I\n");
        Policy policy = sound("com.example:policy:1.0");
        assertThat(policy.tiers()).containsExactly("gold");
        assertThat(policy.raci())
                .hasValueSatisfying(raci -> assertThat(raci.name()).isEqualTo("com.example:policy:1.0/parts/raci.csv"));
    }

    @Test
    void a_resource_finds_what_lies_beside_it() {
        resources.put("com/example/policy.yaml", "extends: base.yaml\nown-file: true");
        resources.put("com/example/base.yaml", "required: sre");
        assertThat(sound("com/example/policy.yaml").requiredIds()).containsExactly("sre");
    }

    @Test
    void faults_of_what_an_artifact_brings_along_have_a_place_in_it() {
        artifacts.put("com.example:policy:1.0/ownership-policy.yaml", "extends: base.yaml");
        artifacts.put("com.example:policy:1.0/base.yaml", "requird: sre");
        assertThat(problems("com.example:policy:1.0"))
                .singleElement()
                .asString()
                .startsWith("com.example:policy:1.0/base.yaml:1:1: key 'requird' is not known");
    }

    @Test
    void nothing_is_read_from_above_a_jar() {
        artifacts.put("com.example:policy:1.0/ownership-policy.yaml", "extends: ../above-the-jar.yaml");
        artifacts.put("com.example:policy:1.0/../above-the-jar.yaml", "required: sre");
        assertThat(problems("com.example:policy:1.0"))
                .singleElement()
                .asString()
                .contains("policy '../above-the-jar.yaml' is not found");
    }

    @Test
    void an_artifact_without_a_policy() {
        assertThat(problems("com.example:gone:1.0"))
                .containsExactly("ownership.policy:1:1: policy 'com.example:gone:1.0' cannot be had: the jar of"
                        + " com.example:gone:1.0 holds no ownership-policy.yaml; mend that, or name another policy");
    }

    @Test
    void a_file_comes_before_a_resource_of_the_same_name() throws IOException {
        resources.put("policy.yaml", "required: sre");
        write("policy.yaml", "required: developer");
        assertThat(sound("policy.yaml").requiredIds()).containsExactly("developer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.yaml", ".mvn", "C:\\policies\\gone.yaml", "a\u0000b", "g:a"})
    void a_policy_that_is_nowhere(String name) throws IOException {
        Files.createDirectories(temp.resolve(".mvn"));
        assertThat(problems(name))
                .singleElement()
                .asString()
                .startsWith("ownership.policy:1:1: policy '")
                .endsWith(
                        "' is not found; write one of 'default', 'strict' and 'you-build-it-you-run-it', a file, a resource of a"
                                + " plugin dependency, or coordinates such as 'com.example:policy:1.0'");
    }

    @Test
    void a_name_that_is_nearly_one_of_those_that_come_along() throws IOException {
        write("policy.yaml", "extends: strickt");
        assertThat(problems("policy.yaml"))
                .containsExactly("policy.yaml:1:10: policy 'strickt' is not found; did you mean 'strict'?");
    }

    @Test
    void a_missing_parent_is_told_beside_what_else_is_wrong() throws IOException {
        write("policy.yaml", "extends: gone.yaml\nrequird: sre");
        assertThat(problems("policy.yaml"))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("policy.yaml:1:10: policy 'gone.yaml' is not found"))
                .anyMatch(line -> line.startsWith("policy.yaml:2:1: key 'requird' is not known"));
    }

    @Test
    void an_artifact_that_cannot_be_had_is_told_with_the_reason() {
        PolicySources sources = new PolicySources(temp, name -> Optional.empty(), (name, entry) -> {
            throw new IOException(REASON);
        });
        assertThat(lines(PolicyLoader.load(reference("com.example:policy:1.0"), temp, sources)))
                .containsExactly("ownership.policy:1:1: policy 'com.example:policy:1.0' cannot be had: " + REASON
                        + "; mend that, or name another policy");
    }

    @Test
    void policies_that_extend_each_other_are_told_with_the_whole_circle() throws IOException {
        write("a.yaml", "extends: b/b.yaml");
        write("b/b.yaml", "extends: ../c.yaml");
        write("c.yaml", "required: sre\nextends: b/../a.yaml");
        assertThat(problems("a.yaml"))
                .containsExactly(
                        "c.yaml:2:10: policies extend each other in a circle: a.yaml -> b/b.yaml -> c.yaml -> a.yaml; let"
                                + " one of them go");
    }

    @Test
    void a_policy_that_extends_itself() throws IOException {
        write("a.yaml", "extends: a.yaml");
        assertThat(problems("a.yaml")).singleElement().asString().contains("in a circle: a.yaml -> a.yaml;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "---\n", "[]", "required: [", "policy", "\u0000"})
    void a_policy_that_cannot_be_read_never_passes(String text) throws IOException {
        write("policy.yaml", text);
        resources.put("resource.yaml", text);
        write("child.yaml", "extends: policy.yaml\nrequired: sre");
        assertThat(problems("policy.yaml")).isNotEmpty().allMatch(line -> line.startsWith("policy.yaml:"));
        assertThat(problems("resource.yaml")).isNotEmpty();
        assertThat(problems("child.yaml")).isNotEmpty().allMatch(line -> line.startsWith("policy.yaml:"));
    }

    @Test
    void a_policy_that_is_too_large_wherever_it_comes_from() throws IOException {
        String large = "required: sre\n#" + "x".repeat(256 * 1024);
        write("policy.yaml", large);
        resources.put("resource.yaml", large);
        artifacts.put("com.example:policy:1.0/ownership-policy.yaml", large);
        assertThat(Stream.of("policy.yaml", "resource.yaml", "com.example:policy:1.0"))
                .allSatisfy(name -> assertThat(problems(name))
                        .containsExactly(name + ":1:1: file is larger than 256 KiB; keep to what the format knows"));
    }

    @Test
    void aliases_that_multiply_are_told_soon() throws IOException {
        StringBuilder text = new StringBuilder("required: sre\nx-0: &a0 [1, 1]\n");
        for (int i = 1; i < 30; i++) {
            text.append("x-%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        write("policy.yaml", text.toString());
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> problems("policy.yaml")))
                .singleElement()
                .asString()
                .contains("values, those behind aliases included");
    }

    @Test
    void a_link_inside_of_the_root_is_followed_and_one_that_leaves_it_is_not() throws IOException {
        write("shared/policy.yaml", "required: sre");
        Files.createDirectories(temp.resolve(".mvn"));
        Files.createSymbolicLink(temp.resolve(".mvn/inside.yaml"), Path.of("../shared/policy.yaml"));
        Files.createSymbolicLink(temp.resolve(".mvn/outside.yaml"), temp.resolveSibling("other.yaml"));
        Files.createSymbolicLink(temp.resolve(".mvn/nowhere.yaml"), Path.of("gone.yaml"));
        assertThat(sound(".mvn/inside.yaml").requiredIds()).containsExactly("sre");
        assertThat(problems(".mvn/outside.yaml")).hasSize(1);
        assertThat(problems(".mvn/nowhere.yaml")).singleElement().asString().contains("a link that leads nowhere");
    }

    @Test
    void problems_are_sorted_and_each_is_told_once() throws IOException {
        write("a.yaml", "required: [zz, yy]");
        write("b.yaml", "extends: a.yaml\nkind: { xx: team, ww: team }\nminimum: { sre: 2 }\nmaximum: { sre: 1 }");
        assertThat(problems("b.yaml"))
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly("a.yaml:1:12", "a.yaml:1:16", "b.yaml:2:9", "b.yaml:2:19", "b.yaml:3:12");
    }

    private void write(String path, String text) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Located<String> reference(String name) {
        return new Located<>(name, Location.startOf("ownership.policy"));
    }

    private Loaded load(String name) {
        return PolicyLoader.load(
                reference(name),
                temp,
                new PolicySources(
                        temp, key -> bytes(resources, key), (jar, entry) -> bytes(artifacts, jar + "/" + entry)));
    }

    private static Optional<byte[]> bytes(Map<String, String> texts, String name) {
        return Optional.ofNullable(texts.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a sound policy demands of some project. */
    private Policy sound(String name) {
        Loaded loaded = load(name);
        assertThat(loaded.problems()).isEmpty();
        Project project = new Project("com.example", "checkout", "1", "jar", "Checkout");
        return loaded.policies()
                .of(Ownership.of(
                        project, "OWNERS.yaml", List.of(), loaded.policies().personas()));
    }

    private List<String> problems(String name) {
        return lines(load(name));
    }

    private static List<String> lines(Loaded loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.location() + ": " + problem.message())
                .toList();
    }
}
