package io.github.ownershipmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Inheritance;
import io.github.ownershipmaven.model.Lifecycle;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.RaciRow;
import io.github.ownershipmaven.schema.Agreement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnersReaderTest {

    // ---- the forms of an owner ----

    @Test
    void a_name_with_an_address_in_angle_brackets() {
        Owner.Person person = person("Ana Maria Souza-Lima  < ana@example.com>");
        assertThat(person.name()).contains("Ana Maria Souza-Lima");
        assertThat(person.contacts()).extracting(Contact::value).containsExactly("ana@example.com");
    }

    @Test
    void a_bare_address() {
        Owner.Person person = person("ana@example.com");
        assertThat(person.name()).isEmpty();
        assertThat(person.id()).isEmpty();
        assertThat(person.contacts()).extracting(Contact::kind).containsExactly(Contact.Kind.EMAIL);
    }

    @Test
    void a_quoted_handle() {
        Owner.Person person = person("'@ana'");
        assertThat(person.contacts()).extracting(Contact::kind).containsExactly(Contact.Kind.HANDLE);
        assertThat(person.label()).isEqualTo("@ana");
    }

    @Test
    void a_handle_with_a_slash_is_a_team() {
        Owner owner = owner("'@acme/payments'");
        assertThat(owner).isInstanceOf(Owner.Team.class);
        assertThat(owner.contacts()).extracting(Contact::value).containsExactly("@acme/payments");
    }

    @Test
    void a_team_by_its_prefix() {
        assertThat(owner("team:payments"))
                .isInstanceOf(Owner.Team.class)
                .extracting(Owner::label)
                .isEqualTo("payments");
        assertThat(owner("'team: payments'").label()).isEqualTo("payments");
    }

    @Test
    void a_bare_word_is_an_id_of_the_directory() {
        assertThat(person("ana.souza").id()).contains("ana.souza");
        assertThat(person("ana.souza").name()).isEmpty();
    }

    @Test
    void words_with_blanks_are_a_name() {
        assertThat(person("Ana Souza").name()).contains("Ana Souza");
        assertThat(person("Ana Souza").id()).isEmpty();
    }

    @Test
    void a_person_with_every_key() {
        Owner.Person person = person(
                "{ name: Ana, id: as4711, email: a@example.com, handle: '@ana', chat: '#shop', on-call: https://o.example.com,"
                        + " since: 2025-01-01, until: 2026-12-31, successor: Bob, x-desk: 4 }");
        assertThat(person.name()).contains("Ana");
        assertThat(person.id()).contains("as4711");
        assertThat(person.contacts()).extracting(Contact::kind).containsExactly(Contact.Kind.values());
        assertThat(person.contacts())
                .extracting(Contact::value)
                .containsExactly("a@example.com", "@ana", "#shop", "https://o.example.com");
        assertThat(person.term().since().map(Located::value)).contains(LocalDate.of(2025, 1, 1));
        assertThat(person.term().until().map(Located::value)).contains(LocalDate.of(2026, 12, 31));
        assertThat(person.term().successor().map(Located::value)).contains("Bob");
    }

    @Test
    void a_service_with_a_contact() {
        Owner owner = owner("{ project: com.example:storefront, email: s@example.com }");
        assertThat(owner).isInstanceOf(Owner.Service.class);
        assertThat(owner.contacts()).hasSize(1);
    }

    @Test
    void a_vacancy_without_an_end() {
        assertThat(owner("{ vacant: hiring }"))
                .isInstanceOfSatisfying(
                        Owner.Vacancy.class,
                        vacancy -> assertThat(vacancy.until()).isEmpty());
    }

    @Test
    void an_empty_text_in_quotes_is_an_owner_without_a_name_and_nothing_at_all_is_no_owner() {
        assertThat(owner("''").label()).isEmpty();
        assertThat(read("owners: { sre: }").owners().get(0).owners()).isEmpty();
        assertThat(read("owners: { sre: [] }").owners().get(0).owners()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    { team: a, vacant: b }      | 1:16 | an owner is 'team' and 'vacant' at once; write each as an owner of its own
                    { team: a, project: g:a }   | 1:16 | an owner is 'team' and 'project' at once; write each as an owner of its own
                    { }                         | 1:16 | an owner has neither a name nor a contact; write 'name' and 'email', 'team', 'project' or 'vacant'
                    { since: 2026-01-01 }       | 1:16 | an owner has neither a name nor a contact; write 'name' and 'email', 'team', 'project' or 'vacant'
                    [[a]]                       | 1:17 | an owner is a list in a list; write the owners in one list
                    { team: [a] }               | 1:24 | 'team' is a list, but should be a text
                    { vacant: }                 | 1:25 | 'vacant' has no value; write one, or take the key out
                    { vacant: a, until: soon }  | 1:36 | 'until' is 'soon', but should be a day such as 2027-01-31
                    { vacant: a, email: b }     | 1:29 | key 'email' is not known; known are 'vacant' and 'until', and your own with 'x-'
                    { name: a, e-mail: b }      | 1:27 | key 'e-mail' is not known; did you mean 'email'?
                    { name: a, since: 2026-02-30 } | 1:34 | 'since' is '2026-02-30', but should be a day such as 2027-01-31
                    -ana                        | 1:16 | owner '-ana' begins with '-'; put a blank behind it for a list
                    """)
    void an_owner_that_means_nothing_is_told_with_its_place(String owner, String place, String message) {
        assertThat(problems("owners: { sre: " + owner + " }")).containsExactly(place + ": " + message);
    }

    // ---- the keys of the file ----

    @ParameterizedTest
    @EnumSource(Lifecycle.class)
    void every_stage_of_life(Lifecycle lifecycle) {
        assertThat(read("lifecycle: " + lifecycle).lifecycle().map(Located::value))
                .contains(lifecycle);
    }

    @ParameterizedTest
    @EnumSource(Inheritance.class)
    void every_way_to_inherit(Inheritance inheritance) {
        assertThat(read("inherit: " + inheritance).inherit()).isEqualTo(inheritance);
    }

    @Test
    void the_root_of_ownership() {
        assertThat(read("root: true").root()).isTrue();
        assertThat(read("root: false").root()).isFalse();
        assertThat(read("tier: a").root()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"90s, PT90S", "15m, PT15M", "4h, PT4H", "2d, PT48H"})
    void times_to_answer(String written, Duration expected) {
        OwnersFile file = read("response: { sev1: { within: " + written + " } }");
        assertThat(file.responses().get(0).within().map(Located::value)).contains(expected);
    }

    @Test
    void one_text_does_where_a_list_is_expected() {
        OwnersFile file = read("escalation: sre\ndepends-on: g:a\nraci: { deploy: { accountable: sre } }");
        assertThat(file.escalation()).extracting(Located::value).containsExactly("sre");
        assertThat(file.dependsOn()).extracting(Located::value).containsExactly("g:a");
        assertThat(file.raci()).singleElement().extracting(RaciRow::responsible).isEqualTo(List.of());
    }

    @Test
    void own_keys_are_free_in_the_file_in_owners_and_in_rows() {
        OwnersFile file =
                read("x-a: { b: [c] }\nx-d: e\nowners: { sre: { name: a, x-b: c } }\nraci: { go: { x-c: d } }");
        assertThat(file.problems()).isEmpty();
        assertThat(file.extensions()).extracting(OwnersFile.Link::name).containsExactly("x-d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    onwers: { sre: a }            | 1:1  | key 'onwers' is not known; did you mean 'owners'?
                    Owners: { sre: a }            | 1:1  | key 'Owners' is not known; did you mean 'owners'?
                    depends_on: a                 | 1:1  | key 'depends_on' is not known; did you mean 'depends-on'?
                    lifecycle: produktion         | 1:12 | 'lifecycle' is 'produktion', but should be one of 'experimental', 'production', 'deprecated' and 'retired'; did you mean 'production'?
                    lifecycle: [production]       | 1:12 | 'lifecycle' is a list, but should be a text
                    inherit: yes                  | 1:10 | 'inherit' is 'yes', but should be one of 'fallback', 'append' and 'none'
                    root: yes                     | 1:7  | 'root' is 'yes', but should be true or false
                    reviewed: 01.10.2026          | 1:11 | 'reviewed' is '01.10.2026', but should be a day such as 2027-01-31
                    tier:                         | 1:6  | 'tier' has no value; write one, or take the key out
                    tier: ""                      | 1:7  | 'tier' has no value; write one, or take the key out
                    project: { a: b }             | 1:10 | 'project' is a mapping, but should be a text
                    owners:                       | 1:8  | 'owners' is nothing, but should be a mapping of keys to values
                    owners: ana                   | 1:9  | 'owners' is a text, but should be a mapping of keys to values
                    owners: [ana]                 | 1:9  | 'owners' is a list, but should be a mapping of keys to values
                    raci: { go: sre }             | 1:13 | 'go' is a text, but should be a mapping of keys to values
                    raci: { go: { acountable: a } } | 1:15 | key 'acountable' is not known; did you mean 'accountable'?
                    response: { a: { within: 15 } } | 1:26 | 'within' is '15', but should be a time such as 15m, 4h or 2d
                    response: { a: { within: 0m } } | 1:26 | 'within' is '0m', but should be a time such as 15m, 4h or 2d
                    links: { runbook: [a] }       | 1:19 | link 'runbook' is a list, but should be a URL
                    escalation: [sre, [dev]]      | 1:19 | 'escalation' is a list, but should be a text
                    escalation: [sre, ~, '']      | 1:22 | 'escalation' has no value; write one, or take the key out
                    """)
    void a_key_or_value_that_means_nothing_is_told_with_its_place(String text, String place, String message) {
        assertThat(problems(text)).containsExactly(place + ": " + message);
    }

    @Test
    void an_unknown_key_that_resembles_none_is_told_with_the_known_ones() {
        assertThat(problems("tier: a\nfavourite-colour: blue"))
                .containsExactly(
                        "2:1: key 'favourite-colour' is not known; known are 'project', 'service', 'tier', 'lifecycle',"
                                + " 'reviewed', 'inherit', 'root', 'owners', 'raci', 'escalation', 'response', 'depends-on' and 'links',"
                                + " and your own with 'x-'");
    }

    @Test
    void all_problems_are_told_in_one_run_and_the_rest_is_read() {
        OwnersFile file = read("teir: a\nowners:\n  sre: { name: a, mail: b }\n  sre: c\nroot: maybe\nservice: Shop\n");
        assertThat(file.problems())
                .extracting(problem -> problem.location().line())
                .containsExactlyInAnyOrder(1, 3, 4, 5);
        assertThat(file.service().map(Located::value)).contains("Shop");
        assertThat(file.owners())
                .singleElement()
                .extracting(entry -> entry.owners().size())
                .isEqualTo(1);
        assertThat(file.complete()).isTrue();
    }

    @Test
    void the_first_of_two_equal_keys_counts() {
        OwnersFile file = read("tier: a\ntier: b\n");
        assertThat(file.tier().map(Located::value)).contains("a");
        assertThat(places(file)).containsExactly("2:1: key 'tier' is already on line 1; join the two");
    }

    @Test
    void a_problem_of_a_key_is_about_that_key() {
        assertThat(read("teir: a").problems())
                .singleElement()
                .extracting(Problem::subject)
                .isEqualTo("teir");
    }

    @Test
    void an_anchor_and_its_aliases_are_the_same_value() {
        OwnersFile file =
                read("owners:\n  sre: &ops { team: ops, chat: '#ops' }\n  developer: [*ops, ana@example.com]\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.owners().get(1).owners()).extracting(Owner::label).containsExactly("ops", "ana@example.com");
        assertThat(file.owners().get(1).owners().get(0).location().line()).isEqualTo(2);
    }

    // ---- scalars are text ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "on",
                "yes",
                "012",
                "0x1F",
                "1.10",
                "1_000",
                "22:22",
                "2026-10-01",
                "1e3",
                ".inf",
                "null",
                "true",
                "!!int 7",
                "=",
                "!!str x"
            })
    void a_scalar_stays_the_text_that_is_written(String written) {
        OwnersFile file = read("tier: " + written + "\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.tier().map(Located::value)).contains(written.replaceFirst("!!\\w+ ", ""));
    }

    @Test
    void keys_are_text_too() {
        OwnersFile file = read("owners: { no: a, 012: b, 2026-10-01: c }");
        assertThat(file.owners())
                .extracting(entry -> entry.persona().value())
                .containsExactly("no", "012", "2026-10-01");
    }

    @Test
    void blanks_around_a_text_are_not_part_of_it() {
        assertThat(read("service: '  Shop '").service().map(Located::value)).contains("Shop");
    }

    // ---- other tools' files ----

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    - ana\\n- bob\\n                                      | a list of handles
                    ["@ana", "@bob"]\\n                                 | a list of handles
                    approvers:\\n- ana\\nreviewers:\\n- bob\\n           | the OWNERS format of Kubernetes
                    filters:\\n  ".*":\\n    approvers: [ana]\\n         | the OWNERS format of Kubernetes
                    labels:\\n- sig/node\\n                             | the OWNERS format of Kubernetes
                    emeritus_approvers: [ana]\\nno_parent_owners: true\\n | the OWNERS format of Kubernetes
                    version: 1\\nrules:\\n- match: "*"\\n  owners: [ana]\\n | a list of rules with 'match' and 'owners'
                    roles:\\n- role: lead\\n  assignee: TBD\\n            | roles with an 'assignee'
                    roles:\\n  lead:\\n    assignee: TBD\\n               | roles with an 'assignee'
                    r: [ana]\\ncc: [bob]\\n                             | modules with 'r' and 'cc'
                    version: 1\\nmodules:\\n  core: { r: [ana] }\\n      | modules with 'r' and 'cc'
                    /src: [ana]\\n/docs/: [bob]\\n                      | paths with their owners
                    "*.java": ana\\n"./docs": bob\\n                    | paths with their owners
                    """)
    void a_foreign_format_gets_one_finding_with_its_name_and_the_way_out(String text, String description) {
        OwnersFile file = read(text.replace("\\n", "\n"));
        assertThat(places(file))
                .containsExactly(
                        "1:1: file looks like " + description
                                + ", which this plugin does not read; set 'ownership.file' to another name, such as SERVICE-OWNERS.yaml");
        assertThat(file.complete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version: 1\n",
                "sre: [src/ops]\ndeveloper: [src/main]\n",
                "metadata: { name: a }\nspec: { owner: b }\n"
            })
    void a_file_without_any_known_key_gets_one_finding_with_both_ways_out(String text) {
        assertThat(problems(text))
                .containsExactly(
                        "1:1: file has none of the keys that this plugin reads; put personas under 'owners', or,"
                                + " if the file is another tool's, set 'ownership.file' to another name, such as SERVICE-OWNERS.yaml");
    }

    @Test
    void paths_under_owners_are_a_foreign_format_too() {
        assertThat(problems("owners:\n  /src: ana\n  /docs: bob\n"))
                .singleElement()
                .asString()
                .contains("paths with their owners");
    }

    @Test
    void owners_of_ours_beside_a_foreign_key_are_ours() {
        assertThat(problems("owners: { sre: ana }\nrules: [a]\n"))
                .singleElement()
                .asString()
                .startsWith("2:1: key 'rules' is not known");
    }

    @Test
    void a_list_of_something_else_is_no_known_format() {
        assertThat(problems("- a: b\n"))
                .containsExactly("1:1: the file is a list, but should be a mapping of keys to values");
        assertThat(problems("[]"))
                .containsExactly("1:1: the file is a list, but should be a mapping of keys to values");
    }

    private static Owner.Person person(String yaml) {
        return (Owner.Person) owner(yaml);
    }

    private static Owner owner(String yaml) {
        OwnersFile file = read("owners:\n  sre: " + yaml + "\n");
        assertThat(file.problems()).isEmpty();
        return file.owners().get(0).owners().get(0);
    }

    private static Stream<String> problems(String text) {
        return places(read(text));
    }

    private static Stream<String> places(OwnersFile file) {
        return file.problems().stream()
                .map(problem ->
                        problem.location().line() + ":" + problem.location().column() + ": " + problem.message());
    }

    private static OwnersFile read(String text) {
        OwnersFile file = OwnersReader.read(text, "OWNERS.yaml");
        Agreement.OWNERS.hold(text, file.problems());
        return file;
    }
}
