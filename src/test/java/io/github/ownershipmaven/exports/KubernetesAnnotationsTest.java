package io.github.ownershipmaven.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.People;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KubernetesAnnotationsTest {

    @Test
    void the_convention_knows_owner_chat_incidents_and_links() {
        assertThat(annotations(ExportsFixture.checkout(People.FULL)))
                .containsEntry("a8r.io/owner", "checkout-dev <@example/checkout-dev>")
                .containsEntry("a8r.io/chat", "https://example.slack.com/archives/C0")
                .containsEntry("a8r.io/incidents", "https://example.pagerduty.com/services/P1")
                .containsEntry("a8r.io/runbook", "https://wiki.example.com/checkout/runbook")
                .containsEntry("a8r.io/performance", "https://grafana.example.com/d/checkout")
                .containsEntry("a8r.io/dependencies", "com.example:ledger")
                .containsEntry(
                        "ownershipmaven.github.io/sre",
                        "team:payments-sre <sre@example.com> <on-call: https://example.pagerduty.com/services/P1>,"
                                + " Amélie Durand <amelie@example.com>");
    }

    @Test
    void names_are_those_that_kubernetes_takes_and_values_are_text() {
        assertThat(annotations(ExportsFixture.hostile())).isNotEmpty().allSatisfy((name, value) -> {
            assertThat(name).matches("[a-z0-9.]{1,253}/[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?");
            assertThat(value).isInstanceOf(String.class);
        });
        assertThat(annotations(ExportsFixture.hostile()))
                .containsEntry("ownershipmaven.github.io/tier", ExportsFixture.HOSTILE);
    }

    @Test
    void nothing_is_a_label() {
        assertThat(ViewFormatTest.file(ViewFormat.KUBERNETES, ExportsFixture.checkout(People.FULL)))
                .doesNotContain("labels");
    }

    private static Map<String, Object> annotations(Excerpt excerpt) {
        Map<String, Object> file = YamlFile.only(ViewFormatTest.file(ViewFormat.KUBERNETES, excerpt));
        return YamlFile.mapping(YamlFile.mapping(file.get("metadata")).get("annotations"));
    }
}
