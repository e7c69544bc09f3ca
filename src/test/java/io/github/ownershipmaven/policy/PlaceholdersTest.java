package io.github.ownershipmaven.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TODO",
                "todo",
                "'TODO: ask the platform team'",
                "TODO ask",
                "\"TODO\\nask\"",
                "TBD",
                "Tbd.",
                "TBA",
                "TBC",
                "FIXME",
                "FIXME!",
                "N/A",
                "n/a",
                "NA",
                "none",
                "None",
                "'null'",
                "null",
                "~",
                "nobody",
                "no-one",
                "changeme",
                "ChangeMe",
                "change-me",
                "???",
                "'?'",
                "...",
                "…",
                "'-'",
                "xxx",
                "''",
                "' '",
                "no",
                "No",
                "nil",
                "<name>",
                "<your team>",
                "'{name}'",
                "${owner}",
                "name",
                "email",
                "Firstname Lastname",
                "firstname.lastname@example.com",
                "Firstname.Lastname@example.com",
                "first.last@example.com",
                "todo@example.com",
                "changeme@example.com",
                "Ana <nobody@example.com>",
                "TODO <ana@example.com>",
                "'@todo'",
                "'@'",
                "team:TBD",
                "'team:'",
                "{ team: TODO }",
                "{ name: TBD, email: ana@example.com }",
                "{ name: Ana, email: tbd@example.com }",
                "{ id: nobody }",
                "{ team: ops, chat: TODO }",
                "{ project: TBD }",
                "'Todo: ask the platform team'",
                "tbd (see the wiki)",
                "team:TODO-team",
                "XXX"
            })
    void a_word_that_holds_a_place_is_nobody(String owner) {
        assertThat(holding(owner).isReal()).isFalse();
        assertThat(holding(owner).placeholder()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nova",
                "Todorov",
                "team:todo-app",
                "team:tbc-bank",
                "todo-app@example.com",
                "Ana Todorova",
                "Tbdari",
                "Noone Smith",
                "Nobody Owens",
                "Noor",
                "Nona",
                "Nan Null",
                "Fixmer",
                "Ana Xu",
                "Ana",
                "Na Li",
                "na@example.com",
                "no@example.com",
                "Kim No",
                "noone.smith@example.com",
                "todorov@example.com",
                "ana@example.com",
                "ana@nobody.example.com",
                "'@nova'",
                "'@acme/none-stop'",
                "team:novelty",
                "{ team: unknown-waters }",
                "{ name: Ana, chat: 'https://chat.example.com/none' }",
                "{ project: com.example:todo }",
                "012",
                "Ünal"
            })
    void a_real_name_that_looks_like_one_is_somebody(String owner) {
        assertThat(holding(owner).placeholder()).isEmpty();
        assertThat(holding(owner).isReal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ vacant: TODO }", "{ vacant: hiring }"})
    void a_vacancy_is_nobody_but_says_so(String owner) {
        assertThat(holding(owner).isReal()).isFalse();
        assertThat(holding(owner).placeholder()).isEmpty();
    }

    private static Subject.Holding holding(String yaml) {
        return OwnershipFixture.owners("sre: " + yaml).subject().holdings("sre").get(0);
    }
}
