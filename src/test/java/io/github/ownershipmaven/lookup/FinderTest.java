package io.github.ownershipmaven.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {

    private final Finder finder = new Finder(LookupFixture.grounds(true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checkout",
                ":checkout",
                "CheckOut",
                " checkout ",
                "com.example:checkout",
                "com.example:checkout:1",
                "com.example:checkout:jar:1",
                "check-out",
                "Check-Out"
            })
    void knows_a_project_by_all_that_it_is_called(String text) {
        assertThat(hits(text)).containsExactly("checkout: checkout");
    }

    @ParameterizedTest
    @CsvSource({
        "checkout/src, checkout: checkout/src",
        "checkout\\src\\main\\java\\com\\example\\checkout\\Pay.java, checkout: checkout/src/main/java/com/example/checkout/Pay.java",
        "checkout/src/main/java/com/example/checkout/Pay.java:12, checkout: checkout/src/main/java/com/example/checkout/Pay.java",
        "checkout/src/main/java/com/example/checkout/Pay.java:12:3:, checkout: checkout/src/main/java/com/example/checkout/Pay.java",
        "'checkout/src/main/java/com/example/checkout/Pay.java:[12,3]', checkout: checkout/src/main/java/com/example/checkout/Pay.java",
        "tools/src, tools: tools/src",
        "tools, tools: tools"
    })
    void knows_the_project_of_a_path_whether_the_build_knows_it_or_not(String text, String hit) {
        assertThat(hits(text)).containsExactly(hit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.example.checkout.Pay",
                "com.example.checkout.Pay$Card",
                "com.example.checkout.Pay.Card",
                "com.example.checkout.Pay#charge",
                "com.example.checkout.Pay.charge",
                "com/example/checkout/Pay",
                "com/example/checkout/Pay.java",
                "com/example/checkout/Pay.class",
                "com.example.checkout.Pay.java:12"
            })
    void knows_a_class_however_it_is_written(String text) {
        assertThat(hits(text)).containsExactly("checkout: checkout/src/main/java/com/example/checkout/Pay.java");
    }

    @ParameterizedTest
    @CsvSource({
        "com.example.checkout.PayTest, checkout: checkout/src/test/java/com/example/checkout/PayTest.java",
        "com.example.checkout.PayIT, checkout: checkout/src/it/groovy/com/example/checkout/PayIT.groovy",
        "com.example.checkout.RatesKt, checkout: checkout/src/main/kotlin/com/example/checkout/Rates.kt",
        "com.example.ledger.Page, ledger: ledger/src/main/scala/com/example/ledger/Page.scala",
        "com.example.ledger.Book, ledger: ledger/lib/com/example/ledger/Book.java"
    })
    void looks_into_the_folders_of_all_languages_and_those_that_the_pom_names(String text, String hit) {
        assertThat(hits(text)).containsExactly(hit);
    }

    @Test
    void a_package_is_where_it_has_sources_and_else_where_it_has_packages() {
        assertThat(hits("com.example.common"))
                .containsExactly(
                        "checkout: checkout/src/main/java/com/example/common",
                        "ledger: ledger/src/main/java/com/example/common");
        assertThat(hits("com.example")).hasSize(7).anyMatch(hit -> hit.startsWith("ledger: ledger/lib/"));
    }

    @Test
    void a_class_without_a_file_of_its_own_is_where_its_package_is() {
        Found found = finder.find("com.example.ledger.Transaction");

        assertThat(found.hits())
                .isNotEmpty()
                .allMatch(hit -> hit.project().project().artifactId().equals("ledger"));
        assertThat(found.remarks())
                .containsExactly(
                        "'com.example.ledger.Transaction' has no source file of its own; this is about its package");
    }

    @Test
    void a_trace_is_where_its_first_own_line_is() {
        String trace = """
                java.lang.IllegalStateException: no
                \tat java.base/java.util.Objects.check(Objects.java:1)
                \tat app//com.example.ledger.Page$Line.add(Page.scala:12) ~[ledger-1.2.jar:?]
                \tat com.example.checkout.Pay.charge(Pay.java:12)
                """;

        assertThat(hits(trace)).containsExactly("ledger: ledger/src/main/scala/com/example/ledger/Page.scala");
    }

    @Test
    void of_two_classes_of_one_name_the_jar_tells_which() {
        assertThat(hits("at com.example.common.Money.add(Money.java:1)")).hasSize(2);
        assertThat(hits("at com.example.common.Money.add(Money.java:1) ~[ledger-1.2-SNAPSHOT.jar:?]"))
                .containsExactly("ledger: ledger/src/main/java/com/example/common/Money.java");
    }

    @Test
    void where_the_source_is_not_here_the_jar_tells_too() {
        Found found = finder.find("at com.generated.Stub.call(Stub.java:1) [checkout-1.2.jar!/:1.2]");

        assertThat(found.hits())
                .extracting(hit -> hit.project().project().artifactId())
                .containsExactly("checkout");
        assertThat(found.remarks())
                .containsExactly(
                        "the source of 'com.generated.Stub' is not here; this goes by the jar 'checkout-1.2.jar'");
        assertThat(hits("at com.generated.Stub.call(Stub.java:1) [checkout-extra-1.2.jar!/:1.2]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chekout, checkout",
        "com.example:chekout, com.example:checkout",
        "com.example.checkout.Pat, com.example.checkout.Pay",
        "com.example.chekout.Pay, com.example.checkout.Pay",
        "com.example.chekout.Nothing, com.example.checkout",
        "com.example.chekout, com.example.checkout",
        "checkout/src/mian/java, checkout/src/main",
        "checkuot/src/main, checkout"
    })
    void what_is_misspelled_is_not_guessed_but_suggested(String text, String candidate) {
        Found found = finder.find(text);

        assertThat(found.hits()).isEmpty();
        assertThat(found.candidates()).contains(candidate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "org.springframework.Beans",
                "at org.junit.Runner.run(Runner.java:1)",
                "???",
                "a b c",
                ":",
                "#",
                "$",
                "."
            })
    void what_is_not_here_is_not_found(String text) {
        assertThat(hits(text)).isEmpty();
    }

    private List<String> hits(String text) {
        return finder.find(text).hits().stream()
                .flatMap(hit -> Stream.of(hit.project().project().artifactId() + ": " + hit.path()))
                .toList();
    }
}
