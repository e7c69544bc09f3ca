package io.github.ownershipmaven.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.datadog.api.client.v2.model.EntityV3APIVersion;
import com.datadog.api.client.v2.model.EntityV3Metadata;
import com.datadog.api.client.v2.model.EntityV3MetadataAdditionalOwnersItems;
import com.datadog.api.client.v2.model.EntityV3MetadataContactsItems;
import com.datadog.api.client.v2.model.EntityV3Service;
import com.datadog.api.client.v2.model.EntityV3ServiceKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sanctionco.jmail.JMail;
import io.github.ownershipmaven.model.People;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Datadog's own client reads. */
class DatadogEntityTest {

    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    @ParameterizedTest
    @EnumSource
    void their_client_takes_a_service_whatever_is_told_of_people(People people) {
        hold(read(ExportsFixture.checkout(people)));
    }

    @Test
    void their_client_takes_a_service_with_hostile_names() {
        EntityV3Metadata metadata = hold(read(ExportsFixture.hostile())).getMetadata();

        assertThat(metadata.getDisplayName()).isEqualTo(ExportsFixture.HOSTILE);
        assertThat(metadata.getOwner()).isEqualTo(ExportsFixture.HOSTILE);
        assertThat(metadata.getLinks()).hasSize(1);
    }

    @Test
    void every_owner_is_there_with_the_persona() {
        EntityV3Service service = read(ExportsFixture.checkout(People.FULL));

        assertThat(service.getMetadata().getName()).isEqualTo("checkout");
        assertThat(service.getMetadata().getOwner()).isEqualTo("checkout-dev");
        assertThat(service.getMetadata().getAdditionalOwners().stream()
                        .collect(Collectors.groupingBy(
                                EntityV3MetadataAdditionalOwnersItems::getType,
                                Collectors.mapping(
                                        EntityV3MetadataAdditionalOwnersItems::getName, Collectors.joining(", ")))))
                .containsEntry("developer", "checkout-dev, @noor")
                .containsEntry("sre", "payments-sre, Amélie Durand")
                .doesNotContainKey("quality-engineer")
                .doesNotContainKey("support-engineer");
        assertThat(service.getMetadata().getContacts())
                .extracting(EntityV3MetadataContactsItems::getType)
                .contains("email", "slack", "on-call");
        assertThat(service.getSpec().getLifecycle()).isEqualTo("production");
        assertThat(service.getSpec().getTier()).isEqualTo("critical");
        assertThat(service.getSpec().getDependsOn()).containsExactly("service:ledger");
        assertThat(service.getIntegrations().getPagerduty().getServiceUrl())
                .isEqualTo("https://example.pagerduty.com/services/P1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apiVersion: v3\n>apiVersion: v4\n",
                "kind: service\n>kind: Component\n",
                "kind: service\n>kind: service\nowner: a\n",
                "  owner: checkout-dev\n>  owners: checkout-dev\n",
                "      type: email\n>      kind: email\n",
                "      type: dashboard\n>      type: dashboard\n      title: a\n",
                "  lifecycle: production\n>  state: production\n",
                "  pagerduty:\n>  pager:\n",
                "    serviceURL: >    service-url: "
            })
    void their_client_would_say_what_is_wrong(String change) {
        String file = ViewFormatTest.file(ViewFormat.DATADOG, ExportsFixture.checkout(People.FULL));
        String[] halves = change.split(">", 2);
        String wrong = file.replaceFirst(Pattern.quote(halves[0]), Matcher.quoteReplacement(halves[1]));

        assertThat(wrong).isNotEqualTo(file);
        assertThat(isTaken(YamlFile.only(wrong))).isFalse();
        assertThat(isTaken(YamlFile.only(file))).isTrue();
    }

    private static boolean isTaken(Map<String, Object> entity) {
        try {
            return !STRICT.convertValue(entity, EntityV3Service.class).unparsed;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** What their public schema asks for beyond the keys and types: texts that are not empty, addresses that are some. */
    private static EntityV3Service hold(EntityV3Service service) {
        EntityV3Metadata metadata = service.getMetadata();
        assertThat(service.unparsed).isFalse();
        assertThat(service.getApiVersion()).isEqualTo(EntityV3APIVersion.V3);
        assertThat(service.getKind()).isEqualTo(EntityV3ServiceKind.SERVICE);
        assertThat(metadata.getName()).isNotEmpty();
        each(
                metadata.getAdditionalOwners(),
                owner -> assertThat(owner.getName()).isNotNull());
        each(metadata.getContacts(), DatadogEntityTest::hold);
        each(metadata.getLinks(), link -> {
            assertThat(link.getName()).isNotNull();
            assertThat(link.getType()).isIn("runbook", "doc", "repo", "dashboard", "other");
            assertThat(URI.create(link.getUrl())).hasNoUserInfo().matches(URI::isAbsolute, "is absolute");
        });
        if (service.getSpec() != null) {
            assertThat(service.getSpec().getLifecycle()).isNotEqualTo("");
            assertThat(service.getSpec().getTier()).isNotEqualTo("");
        }
        return service;
    }

    private static void hold(EntityV3MetadataContactsItems contact) {
        assertThat(contact.getName()).hasSizeGreaterThan(1);
        assertThat(contact.getType()).isIn("email", "slack", "microsoft-teams", "chat", "on-call");
        if (contact.getType().equals("email")) {
            assertThat(JMail.isValid(contact.getContact())).isTrue();
        } else {
            assertThat(URI.create(contact.getContact())).matches(URI::isAbsolute, "is absolute");
        }
    }

    /** What is not written is null to their client. */
    private static <T> void each(List<T> items, Consumer<T> check) {
        if (items != null) {
            assertThat(items).isNotEmpty().allSatisfy(check);
        }
    }

    /** What their client reads, which is all that is written. */
    private static EntityV3Service read(Excerpt excerpt) {
        Map<String, Object> entity = YamlFile.only(ViewFormatTest.file(ViewFormat.DATADOG, excerpt));
        EntityV3Service service = STRICT.convertValue(entity, EntityV3Service.class);
        assertThat((Object) STRICT.convertValue(service, Map.class)).isEqualTo(entity);
        return service;
    }
}
