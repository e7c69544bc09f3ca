package io.github.ownershipmaven.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.People;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackstageTest {

    @Test
    void the_owner_of_a_component_is_one_of_the_groups_or_users() {
        Map<String, Object> component =
                YamlFile.only(ViewFormatTest.file(ViewFormat.BACKSTAGE, ExportsFixture.checkout(People.FULL)));
        List<Map<String, Object>> organisation =
                YamlFile.all(ViewFormatTest.file(ViewFormat.BACKSTAGE_ORG, ExportsFixture.tree()));

        assertThat(organisation)
                .extracting(BackstageTest::reference)
                .doesNotHaveDuplicates()
                .contains("group:platform", "user:noor", "user:ohaddad", "user:ana.souza")
                .contains((String) YamlFile.mapping(component.get("spec")).get("owner"));
    }

    @Test
    void without_an_owner_there_is_no_component_and_the_file_says_so() {
        Excerpt excerpt = ExportsFixture.excerpt(
                ExportsFixture.root("owners: { service-consumer: { project: com.example:a } }\n"), People.FULL, "");

        assertThat(ViewFormat.BACKSTAGE.render(excerpt))
                .contains("# not here: the component, as Backstage demands an owner and nobody is known for it")
                .noneMatch(line -> line.startsWith("kind:"));
    }

    @Test
    void two_people_who_would_have_one_name_are_left_out_and_told() {
        Excerpt excerpt = ExportsFixture.excerpt(
                ExportsFixture.root("owners: { sre: [ ana@example.com, ana@example.org ] }\n"), People.FULL, "");

        assertThat(ViewFormat.BACKSTAGE_ORG.render(excerpt))
                .contains("# not here: 'user:ana', as it would stand for 2 different ones");
    }

    @Test
    void a_name_that_backstage_would_not_take_is_left_out_and_told() {
        Excerpt excerpt =
                ExportsFixture.excerpt(ExportsFixture.root("owners: { sre: { team: 日本 } }\n"), People.FULL, "");

        assertThat(ViewFormat.BACKSTAGE_ORG.render(excerpt))
                .contains("# not here: a team or person without a name that Backstage takes");
    }

    @Test
    void accents_and_blanks_of_names_are_not_for_references() {
        Excerpt excerpt = ExportsFixture.excerpt(
                ExportsFixture.root("owners: { sre: { team: Équipe Café & Co. } }\n"), People.FULL, "");

        assertThat(ViewFormat.BACKSTAGE.render(excerpt)).contains("  owner: group:Equipe-Cafe-Co");
    }

    private static String reference(Map<String, Object> entity) {
        return (entity.get("kind").equals("Group") ? "group:" : "user:")
                + YamlFile.mapping(entity.get("metadata")).get("name");
    }
}
