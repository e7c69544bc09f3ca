package io.github.ownershipmaven.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.People;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.maven.model.Developer;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

/** What Maven's own reader of poms finds. */
class PomDevelopersTest {

    @Test
    void maven_reads_everybody_once_with_all_roles() {
        List<Developer> developers = read(ExportsFixture.checkout(People.FULL));

        assertThat(developers)
                .extracting(Developer::getName)
                .containsExactly(
                        "Amélie Durand", "Ana Souza", "checkout-dev", "Noor Aziz", "Omar Haddad", "payments-sre", null);
        assertThat(developers.get(3).getId()).isEqualTo("noor");
        assertThat(developers.get(3).getEmail()).isEqualTo("noor@example.com");
        assertThat(developers.get(3).getRoles()).containsExactly("developer", "architecture-lead");
        assertThat(developers.get(4).getId()).isEqualTo("ohaddad");
        assertThat(developers.get(5).getProperties())
                .containsEntry("kind", "team")
                .containsEntry("on-call", "https://example.pagerduty.com/services/P1");
    }

    @Test
    void maven_reads_hostile_names_as_they_are() {
        assertThat(read(ExportsFixture.hostile()))
                .extracting(Developer::getName)
                .contains(ExportsFixture.HOSTILE, "two lines");
    }

    private static List<Developer> read(Excerpt excerpt) {
        String part = String.join("\n", ViewFormat.DEVELOPERS.render(excerpt));
        try {
            return new MavenXpp3Reader()
                    .read(new StringReader("<project><modelVersion>4.0.0</modelVersion>" + part + "</project>"), true)
                    .getDevelopers();
        } catch (IOException | XmlPullParserException e) {
            throw new AssertionError(part, e);
        }
    }
}
