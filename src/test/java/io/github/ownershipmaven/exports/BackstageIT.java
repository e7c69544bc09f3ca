package io.github.ownershipmaven.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.People;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Backstage itself says of our catalog files: its schemas, and its rules about the form of names. */
class BackstageIT {

    private static final Path FOLDER = Path.of(System.getProperty("tools.directory", "target/tools"));

    @BeforeAll
    static void is_there() {
        assertThat(FOLDER.resolve("node_modules/@backstage/catalog-model"))
                .as("'mvn pre-integration-test' brings the model")
                .exists();
    }

    @ParameterizedTest
    @EnumSource
    void takes_the_service_and_its_owners_whatever_is_told_of_people(People people) throws Exception {
        assertThat(said(ViewFormat.BACKSTAGE, ViewFormatTest.excerpt(ViewFormat.BACKSTAGE, people)))
                .containsExactly("accepted component:default/checkout");
        assertThat(said(ViewFormat.BACKSTAGE_ORG, ViewFormatTest.excerpt(ViewFormat.BACKSTAGE_ORG, people)))
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.startsWith("accepted "));
    }

    @Test
    void takes_a_service_and_its_owners_with_hostile_names() throws Exception {
        Excerpt odd = ExportsFixture.excerpt(
                ExportsFixture.root("""
                        service: "%1$s"
                        tier: "%1$s"
                        owners:
                          developer: { team: "%1$s", chat: "https://example.org/#%%20" }
                          sre: { name: "%1$s", email: "%1$s@example.com" }
                        links: { "%1$s": https://example.org/a }
                        """.formatted("{{a}}: <b> & 'c' %s ${d} --- # @all no")), People.FULL, "");

        assertThat(said(ViewFormat.BACKSTAGE, odd)).containsExactly("accepted component:default/shop");
        assertThat(said(ViewFormat.BACKSTAGE_ORG, odd)).isNotEmpty().allMatch(line -> line.startsWith("accepted "));
    }

    @Test
    void would_say_what_is_wrong() throws Exception {
        String file = ViewFormatTest.file(ViewFormat.BACKSTAGE, ExportsFixture.checkout(People.FULL));

        assertThat(said(file.replace("name: checkout\n", "name: \"a b\"\n")))
                .singleElement()
                .asString()
                .startsWith("refused: \"metadata.name\" is not valid");
        assertThat(said(file.replace("  owner: group:checkout-dev\n", "")))
                .singleElement()
                .asString()
                .startsWith("refused: ");
    }

    private static List<String> said(ViewFormat format, Excerpt excerpt) throws IOException, InterruptedException {
        return said(ViewFormatTest.file(format, excerpt));
    }

    private static List<String> said(String file) throws IOException, InterruptedException {
        Path windows = FOLDER.resolve("node/node.exe");
        Path node = Files.exists(windows) ? windows : FOLDER.resolve("node/node");
        Process process = new ProcessBuilder(
                        node.toString(), FOLDER.resolve("backstage.cjs").toString())
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(file.getBytes(UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said.lines().toList();
    }
}
