package io.github.ownershipmaven.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.imports.Backstage;
import io.github.ownershipmaven.imports.CodeOwners;
import io.github.ownershipmaven.imports.Datadog;
import io.github.ownershipmaven.imports.Import;
import io.github.ownershipmaven.imports.PomDevelopers;
import io.github.ownershipmaven.imports.Scope;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.yaml.DocumentsReader;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is drafted again from what was exported; each test says what its format loses. */
class RoundTripTest {

    private static final String[] FOLDERS = {"", "checkout", "ledger", "ledger/core"};

    /** Personas other than that of the reviewers are lost, and names where there is a handle. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "CODEOWNERS_.*")
    void of_codeowners_the_reviewers_of_every_folder_come_back(ViewFormat format) {
        List<ServiceFacts> services = ExportsFixture.shop().services(People.FULL, FOLDERS);
        Excerpt excerpt = new Excerpt(services, new Choice(People.FULL, Choice.LEAD, List.of("developer")), "");
        Import file = CodeOwners.read(
                ViewFormatTest.file(format, excerpt), format.places().get(0), Personas.BUILT_IN, path -> true);

        assertThat(services).allSatisfy(service -> {
            Map<String, List<String>> expected = reviewers(service.holders("developer"));
            assertThat(drafted(file, service.folder(), RoundTripTest::handleOrAddress))
                    .isEqualTo(expected);
        });
        assertThat(file.left()).isEmpty();
    }

    /** Nothing of the owners is lost but terms and vacancies, which no view holds. */
    @Test
    void of_backstage_everybody_comes_back_with_all_personas_and_ways_to_reach_them() {
        Excerpt odd = ExportsFixture.excerpt(ExportsFixture.root("""
                        owners:
                          service-owner: { name: "Souza, Ana", email: ana@example.com, id: ana }
                          product-owner: [ { name: "team: of \\"one\\" <1>" }, { name: "wei@home" }, { id: omar } ]
                          developer:
                            - { team: "a, b", handle: "@example/a", chat: "#a, <b>", on-call: "call: \\"a\\"" }
                            - { handle: "@noor", email: noor@example.com, chat: "https://chat.example.com/a?b=c,d" }
                          sre: { project: com.example:storefront, email: s@example.com }
                        """), People.FULL, "");
        for (Excerpt excerpt : List.of(ExportsFixture.checkout(People.FULL), odd)) {
            Import file = backstage(excerpt, false);

            assertThat(drafted(file, "checkout", RoundTripTest::whole))
                    .isEqualTo(seats(excerpt.only(), RoundTripTest::whole))
                    .hasSizeGreaterThan(3);
            assertThat(file.left()).isEmpty();
        }
    }

    @Test
    void of_backstage_nothing_comes_back_beside_the_file_from_which_it_was_exported() {
        Import file = backstage(ExportsFixture.checkout(People.FULL), true);

        assertThat(file.statements()).isEmpty();
        assertThat(file.left())
                .extracting(Problem::message)
                .containsExactly(
                        "component was exported from the file of owners that lies beside it, and is no other source");
    }

    /** That a team is a team is lost, and ways to reach somebody other than the address. */
    @Test
    void of_the_developers_of_a_pom_everybody_comes_back_with_all_personas() {
        ServiceFacts checkout = ExportsFixture.checkout(People.FULL).only();
        String pom = "<project>" + ViewFormatTest.file(ViewFormat.DEVELOPERS, ExportsFixture.checkout(People.FULL))
                + "</project>";
        Import file = PomDevelopers.read(
                new ByteArrayInputStream(pom.getBytes(UTF_8)),
                "pom.xml",
                Personas.BUILT_IN,
                Scope.below("checkout"),
                Scope.below("checkout"));

        Map<String, List<String>> expected = seats(checkout, RoundTripTest::developer);
        expected.remove("service-consumer");
        assertThat(drafted(file, "checkout", RoundTripTest::developer)).isEqualTo(expected);
        assertThat(file.left()).isEmpty();
    }

    /** That a person is a person is lost, and whose a contact is. */
    @Test
    void of_datadog_everybody_comes_back_with_the_persona() {
        Excerpt checkout = ExportsFixture.checkout(People.FULL);
        Import file = Datadog.read(read(ViewFormat.DATADOG, checkout), Personas.BUILT_IN, "checkout", "checkout");

        assertThat(drafted(file, "checkout", Owner::label)).isEqualTo(seats(checkout.only(), Owner::label));
    }

    private static Import backstage(Excerpt excerpt, boolean owned) {
        Documents catalog = read(ViewFormat.BACKSTAGE, excerpt);
        return Backstage.read(
                catalog, List.of(catalog), Personas.BUILT_IN, new Backstage.Home("checkout", "checkout", owned));
    }

    private static Documents read(ViewFormat format, Excerpt excerpt) {
        Documents documents = DocumentsReader.read(
                ViewFormatTest.file(format, excerpt), format.places().get(0));
        assertThat(documents.problems()).isEmpty();
        return documents;
    }

    /** A rule without owners comes back as a vacancy, which is nobody. */
    private static Map<String, List<String>> reviewers(List<Owner> owners) {
        return owners.isEmpty()
                ? Map.of()
                : Map.of("developer", sorted(owners.stream().map(RoundTripTest::handleOrAddress)));
    }

    private static Map<String, List<String>> drafted(Import file, String folder, Function<Owner, String> shown) {
        Map<String, List<Owner>> owners = new TreeMap<>();
        file.of(folder).stream()
                .flatMap(statement -> statement.claims().stream())
                .filter(claim -> !(claim.owner() instanceof Owner.Vacancy))
                .forEach(claim -> owners.computeIfAbsent(claim.persona(), key -> new ArrayList<>())
                        .add(claim.owner()));
        return shown(owners, shown);
    }

    private static Map<String, List<String>> seats(ServiceFacts service, Function<Owner, String> shown) {
        return shown(
                service.seats().stream()
                        .collect(Collectors.toMap(seat -> seat.persona().id(), ServiceFacts.Seat::owners)),
                shown);
    }

    private static Map<String, List<String>> shown(Map<String, List<Owner>> owners, Function<Owner, String> shown) {
        Map<String, List<String>> texts = new TreeMap<>();
        owners.forEach(
                (persona, held) -> texts.put(persona, sorted(held.stream().map(shown))));
        return texts;
    }

    private static List<String> sorted(Stream<String> texts) {
        return List.copyOf(texts.collect(Collectors.toCollection(TreeSet::new)));
    }

    /** All but the places. */
    private static String whole(Owner owner) {
        return owner.getClass().getSimpleName() + OwnerText.whole(List.of(owner));
    }

    private static String handleOrAddress(Owner owner) {
        return OwnerText.contact(owner, Contact.Kind.HANDLE).orElseGet(owner::label);
    }

    /** One name stands for all spellings of somebody, so that the address, or else the name, says who it is. */
    private static String developer(Owner owner) {
        Optional<String> name = owner.label().equals("@noor") ? Optional.of("noor@example.com") : Optional.empty();
        return name.or(() -> OwnerText.contact(owner, Contact.Kind.EMAIL)).orElseGet(owner::label);
    }
}
