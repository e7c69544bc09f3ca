package io.github.ownershipmaven.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.imports.Claim;
import io.github.ownershipmaven.imports.CodeOwners;
import io.github.ownershipmaven.imports.Datadog;
import io.github.ownershipmaven.imports.Import;
import io.github.ownershipmaven.imports.PomDevelopers;
import io.github.ownershipmaven.imports.Scope;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.yaml.DocumentsReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was exported and is imported again says the same. */
class ExportThenImportTest {

    private static final ExportsFixture TREE = ExportsFixture.root("""
            owners:
              service-owner: Ana Souza <ana@example.com>
              developer: { team: platform, handle: "@example/platform", chat: https://chat.example.com/platform }
              sre:
                - { team: payments-sre, email: sre@example.com, on-call: https://example.pagerduty.com/services/P1 }
                - Amélie Durand <amelie@example.com>
            """)
            .file("checkout", "owners: { developer: [\"@example/checkout\", ana@example.com] }\n");

    @Test
    void developers_of_a_pom_hold_the_same_personas_and_can_be_reached_in_the_same_ways() {
        Excerpt root = ExportsFixture.excerpt(TREE, People.FULL, "");
        String pom = "<project>" + text(ViewFormat.DEVELOPERS, root) + "</project>";

        Import read = PomDevelopers.read(
                new ByteArrayInputStream(pom.getBytes(StandardCharsets.UTF_8)),
                "pom.xml",
                Personas.BUILT_IN,
                Scope.below(""),
                Scope.below(""));

        assertThat(owners(read, "")).isEqualTo(written(""));
        assertThat(read.left()).isEmpty();
    }

    @Test
    void codeowners_of_each_folder_are_its_developers() {
        Excerpt tree = new Excerpt(
                TREE.services(People.FULL, "", "checkout"),
                new Choice(People.FULL, Choice.LEAD, List.of("developer")),
                "");

        for (ViewFormat format : List.of(ViewFormat.CODEOWNERS_GITHUB, ViewFormat.CODEOWNERS_GITLAB)) {
            Import read = CodeOwners.read(text(format, tree), format.places().get(0), Personas.BUILT_IN, path -> true);
            assertThat(labels(read, "")).isEqualTo("[@example/platform]");
            assertThat(labels(read, "checkout")).isEqualTo("[@example/checkout, ana@example.com]");
        }
    }

    @Test
    void owners_in_datadog_hold_the_same_personas() {
        Excerpt root = ExportsFixture.excerpt(TREE, People.FULL, "");

        Import read = Datadog.read(
                DocumentsReader.read(text(ViewFormat.DATADOG, root), "entity.datadog.yaml"),
                Personas.BUILT_IN,
                "",
                "shop");

        assertThat(names(owners(read, ""))).isEqualTo(names(written("")));
    }

    private static String text(ViewFormat format, Excerpt excerpt) {
        return String.join("\n", format.render(excerpt)) + "\n";
    }

    private static String labels(Import read, String folder) {
        return read.of(folder).stream()
                .flatMap(statement -> statement.claims().stream())
                .map(claim -> claim.owner().label())
                .toList()
                .toString();
    }

    private static Map<String, TreeSet<String>> owners(Import read, String folder) {
        return read.of(folder).stream()
                .flatMap(statement -> statement.claims().stream())
                .collect(Collectors.groupingBy(
                        Claim::persona,
                        TreeMap::new,
                        Collectors.mapping(claim -> shown(claim.owner()), Collectors.toCollection(TreeSet::new))));
    }

    private static Map<String, TreeSet<String>> written(String folder) {
        Map<String, TreeSet<String>> written = new TreeMap<>();
        TREE.inspect(folder)
                .ownership()
                .owners()
                .forEach((persona, owners) -> written.put(
                        persona,
                        owners.stream()
                                .map(ExportThenImportTest::shown)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return written;
    }

    private static Map<String, List<String>> names(Map<String, TreeSet<String>> owners) {
        Map<String, List<String>> names = new TreeMap<>();
        owners.forEach((persona, shown) -> names.put(
                persona,
                shown.stream().map(each -> each.split("\\|")[1]).sorted().toList()));
        return names;
    }

    private static String shown(Owner owner) {
        return owner.getClass().getSimpleName() + "|" + owner.label() + "|"
                + owner.contacts().stream()
                        .map(ExportThenImportTest::shown)
                        .sorted()
                        .toList();
    }

    private static String shown(Contact contact) {
        return contact.kind().key() + "=" + contact.value();
    }
}
