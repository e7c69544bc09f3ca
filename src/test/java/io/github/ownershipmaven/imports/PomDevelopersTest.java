package io.github.ownershipmaven.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Personas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class PomDevelopersTest {

    @Test
    void people_hold_what_their_roles_say_and_develop_otherwise() throws IOException {
        assertThat(Imported.claims(sample(), ""))
                .containsExactly(
                        "service-owner: pom.xml:5:5 person name=Ana Souza email=ana@example.com note=PMC Member",
                        "developer: pom.xml:16:5 person name=Jörg Müller",
                        "developer: pom.xml:20:5 person id=noor",
                        "sre: pom.xml:23:5 person name=Li Wei id=lwei",
                        "engineering-manager: pom.xml:23:5 person name=Li Wei id=lwei",
                        "product-owner: pom.xml:44:5 person name=Kim Lee email=kim@example.com");
    }

    @Test
    void nobody_is_drafted_from_those_who_have_left_or_are_not_named() throws IOException {
        assertThat(Imported.left(sample()))
                .containsExactly(
                        "pom.xml:23:5: email 'li at example dot com' is not an address",
                        "pom.xml:29:5: developer 'Omar Haddad' has the role 'Emeritus', so is no owner any more",
                        "pom.xml:32:5: owner 'TODO' stands for nobody",
                        "pom.xml:36:5: owner '${lead.name}' holds an expression that is not resolved",
                        "pom.xml:39:5: an entry has neither a name nor an email nor an id",
                        "pom.xml:49:5: contributor 'Sam Roe' has no role that is a persona, only 'Translator'",
                        "pom.xml:53:5: contributor 'Eve Poe' has no role");
    }

    @Test
    void entities_that_xml_does_not_know_name_nobody() {
        Import file = read(developer("<name>J&ouml;rg</name>"));

        assertThat(file.statements()).isEmpty();
        assertThat(Imported.left(file))
                .containsExactly("pom.xml:1:22: owner 'J&ouml;rg' holds an expression that is not resolved");
    }

    @Test
    void developers_and_contributors_are_inherited_apart_from_each_other() throws IOException {
        try (InputStream in = Files.newInputStream(Imported.sample("pom.xml"))) {
            Import file = PomDevelopers.read(
                    in, "pom.xml", Personas.BUILT_IN, Scope.below("api"), folder -> folder.equals("web"));

            assertThat(Imported.claims(file, "api")).hasSize(5).noneMatch(claim -> claim.contains("Kim Lee"));
            assertThat(Imported.claims(file, "web"))
                    .containsExactly("product-owner: pom.xml:44:5 person name=Kim Lee email=kim@example.com");
            assertThat(Imported.claims(file, "")).isEmpty();
        }
    }

    @Test
    void entities_from_elsewhere_are_not_read() {
        Import file = read(
                "<!DOCTYPE project [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + developer("<name>&x;</name>"));

        assertThat(file.statements()).isEmpty();
        assertThat(Imported.left(file))
                .containsExactly("pom.xml:1:85: owner '&x;' holds an expression that is not resolved");
    }

    @Test
    void a_pom_that_breaks_off_is_told_and_what_stands_before_counts() {
        Import file = read(developer("<name>Ana Souza</name>").replace("</developers></project>", "<"));

        assertThat(Imported.claims(file, "")).containsExactly("developer: pom.xml:1:22 person name=Ana Souza");
        assertThat(Imported.left(file))
                .containsExactly("pom.xml:1:1: file is not read to its end, as its xml is broken; Maven says where");
    }

    private static String developer(String fields) {
        return "<project><developers><developer>" + fields + "</developer></developers></project>";
    }

    private static Import read(String text) {
        return PomDevelopers.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "pom.xml",
                Personas.BUILT_IN,
                Scope.below(""),
                Scope.below(""));
    }

    private static Import sample() throws IOException {
        try (InputStream in = Files.newInputStream(Imported.sample("pom.xml"))) {
            return PomDevelopers.read(in, "pom.xml", Personas.BUILT_IN, Scope.below(""), Scope.below(""));
        }
    }
}
