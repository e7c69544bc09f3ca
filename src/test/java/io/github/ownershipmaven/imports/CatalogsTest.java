package io.github.ownershipmaven.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.yaml.DocumentsReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogsTest {

    @Test
    void the_owner_of_a_component_in_backstage_has_what_the_catalog_knows() {
        assertThat(Imported.claims(backstage("checkout"), ""))
                .containsExactly("developer: catalog-info.yaml:10:10 team Payments email=payments@example.com");
        assertThat(Imported.claims(backstage("ledger"), ""))
                .containsExactly("developer: catalog-info.yaml:17:10 person name=Ana Souza email=ana@example.com");
    }

    @Test
    void components_of_backstage_without_a_clear_owner_are_told() {
        assertThat(Imported.left(backstage("search")))
                .containsExactly(
                        "catalog-info.yaml:24:10: owner '${{ values.owner }}' holds an expression that is not resolved");
        assertThat(Imported.left(backstage("stock")))
                .containsExactly("catalog-info.yaml:26:1: component has no 'spec.owner'");
        assertThat(Imported.left(backstage("other")))
                .containsExactly(
                        "catalog-info.yaml:2:1: there are components with different owners, and none is called 'other' as the project is");
        assertThat(Imported.left(backstage("kind: Resource\nmetadata: { name: db }\nspec: { owner: dba }\n", "other")))
                .containsExactly(
                        "catalog-info.yaml:1:1: entity of the kind 'resource' is no component, so its owner is not the project's");
        assertThat(Imported.left(backstage("kind: Location\nspec: { targets: [./a.yaml] }\n", "other")))
                .isEmpty();
    }

    @Test
    void an_owner_that_the_catalog_does_not_know_is_taken_by_its_name() {
        assertThat(Imported.claims(
                        backstage("kind: Component\nmetadata: { name: a }\nspec: { owner: other/ops }\n", "b"), ""))
                .containsExactly("developer: catalog-info.yaml:3:16 team other/ops");
    }

    @Test
    void the_team_of_a_service_in_datadog_can_be_reached_as_it_says() {
        assertThat(Imported.claims(datadog("service.datadog.yaml", "any"), ""))
                .containsExactly(
                        "developer: service.datadog.yaml:3:7 team payments email=payments@example.com chat=https://chat.example.com/payments on-call=https://oncall.example.com/payments");
        assertThat(Imported.left(datadog("service.datadog.yaml", "any")))
                .containsExactly(
                        "service.datadog.yaml:12:5: contact of the type 'pager' has no place among email and chat",
                        "service.datadog.yaml:11:14: contact 'second@example.com' is a second one of its kind");
        assertThat(Imported.claims(datadog("service-v1.datadog.yaml", "any"), ""))
                .containsExactly(
                        "developer: service-v1.datadog.yaml:5:10 team ledger-team email=ledger@example.com chat=https://chat.example.com/ledger");
    }

    @Test
    void further_owners_in_datadog_hold_what_their_type_says() {
        assertThat(Imported.claims(datadog("entity.datadog.yaml", "checkout"), ""))
                .containsExactly(
                        "developer: entity.datadog.yaml:5:10 team payments chat=https://teams.example.com/payments on-call=https://oncall.example.com/checkout",
                        "sre: entity.datadog.yaml:7:13 team payments-sre");
        assertThat(Imported.left(datadog("entity.datadog.yaml", "checkout")))
                .containsExactly(
                        "entity.datadog.yaml:9:7: additional owner 'payments-build' has the type 'Operator', which is no persona",
                        "entity.datadog.yaml:11:7: additional owner 'payments-other' has no type");
        assertThat(Imported.left(datadog("entity.datadog.yaml", "storefront")))
                .containsExactly("entity.datadog.yaml:19:1: service has no team");
        assertThat(Imported.left(datadog("entity.datadog.yaml", "other")))
                .containsExactly(
                        "entity.datadog.yaml:1:1: there are 2 services, and none is called 'other' as the project is");
    }

    @Test
    void the_first_owner_in_datadog_holds_what_its_type_says_where_it_is_named_again() {
        Import file = Datadog.read(
                DocumentsReader.read(
                        "metadata:\n  name: a\n  owner: ops\n  additionalOwners: [{ name: ops, type: sre }]\n"
                                + "  contacts: [{ type: email, contact: ops@example.com }]\n",
                        "entity.datadog.yaml"),
                Personas.BUILT_IN,
                "",
                "a");

        assertThat(Imported.claims(file, ""))
                .containsExactly("sre: entity.datadog.yaml:4:30 team ops email=ops@example.com");
    }

    @Test
    void components_that_were_exported_name_everybody_unless_their_source_lies_beside_them() {
        Documents file =
                exported("sre: \"team:ops <ops@example.com> <chat: https://chat.example.com/ops>, Ana Souza\"");

        assertThat(Imported.claims(backstage(file, new Backstage.Home("", "a", false)), ""))
                .containsExactly(
                        "sre: catalog-info.yaml:6:35 team ops email=ops@example.com chat=https://chat.example.com/ops",
                        "sre: catalog-info.yaml:6:35 person name=Ana Souza");
        assertThat(Imported.left(backstage(file, new Backstage.Home("", "a", true))))
                .containsExactly(
                        "catalog-info.yaml:1:1: component was exported from the file of owners that lies beside it, and is no other source");
    }

    @Test
    void annotations_that_somebody_has_changed_are_read_as_far_as_they_go() {
        assertThat(Imported.claims(backstage(exported("sre: Ana Souza <ana@example.com>, <team, ops>"), "a"), ""))
                .containsExactly("sre: catalog-info.yaml:6:35 person name=Ana Souza email=ana@example.com");
        assertThat(Imported.left(backstage(exported("sre: Ana Souza <ana@example.com>, <team, ops>"), "a")))
                .containsExactly("catalog-info.yaml:6:35: owner '<team, ops>' is not written as the export does");
        assertThat(Imported.left(backstage(exported("sre: \"<email: ana>, 'x', \\\"open\""), "a")))
                .containsExactly(
                        "catalog-info.yaml:6:35: email 'ana' is not an address",
                        "catalog-info.yaml:6:35: owner '<email: ana>, 'x', \"open' is not written as the export does");
        assertThat(Imported.left(backstage(exported("caretaker: Ana Souza"), "a")))
                .containsExactly(
                        "catalog-info.yaml:6:5: annotation 'ownershipmaven.github.io/caretaker' names no persona");
    }

    @Test
    void components_that_were_exported_without_their_owners_have_the_one_owner() {
        assertThat(Imported.claims(backstage(exported("tier: critical"), "a"), ""))
                .containsExactly("developer: catalog-info.yaml:7:16 team ops");
    }

    private static Documents exported(String annotation) {
        return DocumentsReader.read("""
                kind: Component
                metadata:
                  name: a
                  annotations:
                    ownershipmaven.github.io/project: com.example:a
                    ownershipmaven.github.io/%s
                spec: { owner: group:ops }
                """.formatted(annotation), "catalog-info.yaml");
    }

    @Test
    void opslevel_names_the_team_of_the_service_and_that_of_the_repository() {
        assertThat(Imported.claims(OpsLevel.read(Imported.documents("opslevel.yml"), Personas.BUILT_IN, ""), ""))
                .containsExactly(
                        "developer: opslevel.yml:7:10 team payments", "developer: opslevel.yml:3:10 team platform");
        assertThat(Imported.left(opsLevel("version: 1\nservice: { name: x }\n")))
                .containsExactly("opslevel.yml:2:10: 'service' has no 'owner'");
        assertThat(Imported.left(opsLevel("version: 1\n")))
                .containsExactly("opslevel.yml:1:1: file has neither 'service' nor 'repository'");
    }

    @Test
    void cortex_names_groups_and_addresses_and_the_channel_of_the_only_group() {
        Import file = Cortex.read(Imported.documents("cortex.yaml"), Personas.BUILT_IN, "");

        assertThat(Imported.claims(file, ""))
                .containsExactly(
                        "developer: cortex.yaml:7:13 team payments chat=#payments",
                        "developer: cortex.yaml:9:7 person name=Ana Souza email=ana@example.com");
        assertThat(Imported.left(file))
                .containsExactly("cortex.yaml:14:7: an owner is neither a group with a name nor an email");
        assertThat(Imported.left(cortex("info: { x-cortex-owners: [{ type: slack, channel: x }] }\n")))
                .containsExactly("cortex.yaml:1:51: channel '#x' is no owner, and nothing says whose it is");
        assertThat(Imported.left(cortex("info: { title: x }\n")))
                .containsExactly("cortex.yaml:1:1: file has no owners under 'info.x-cortex-owners'");
    }

    private static Import opsLevel(String text) {
        return OpsLevel.read(DocumentsReader.read(text, "opslevel.yml"), Personas.BUILT_IN, "");
    }

    private static Import cortex(String text) {
        return Cortex.read(DocumentsReader.read(text, "cortex.yaml"), Personas.BUILT_IN, "");
    }

    private static Import datadog(String sample, String service) {
        return Datadog.read(Imported.documents(sample), Personas.BUILT_IN, "", service);
    }

    private static Import backstage(String component) {
        return backstage(Imported.documents("catalog-info.yaml"), component);
    }

    private static Import backstage(String text, String component) {
        return backstage(DocumentsReader.read(text, "catalog-info.yaml"), component);
    }

    private static Import backstage(Documents file, String component) {
        return backstage(file, new Backstage.Home("", component, false));
    }

    private static Import backstage(Documents file, Backstage.Home home) {
        return Backstage.read(file, List.of(file), Personas.BUILT_IN, home);
    }
}
