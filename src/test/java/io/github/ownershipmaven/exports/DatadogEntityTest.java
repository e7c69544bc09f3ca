package io.github.ownershipmaven.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.datadog.api.client.v2.model.EntityV3Metadata;
import com.datadog.api.client.v2.model.EntityV3MetadataAdditionalOwnersItems;
import com.datadog.api.client.v2.model.EntityV3MetadataContactsItems;
import com.datadog.api.client.v2.model.EntityV3Service;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sanctionco.jmail.JMail;
import io.github.ownershipmaven.model.People;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Datadog's own client reads. */
class DatadogEntityTest {

    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

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

    /** What their public schema asks for beyond the types: names of two letters, addresses that are some. */
    private static EntityV3Service hold(EntityV3Service service) {
        EntityV3Metadata metadata = service.getMetadata();
        assertThat(service.unparsed).isFalse();
        assertThat(metadata.getName()).isNotEmpty();
        if (metadata.getContacts() != null) {
            assertThat(metadata.getContacts())
                    .allSatisfy(contact -> assertThat(contact.getName()).hasSizeGreaterThan(1))
                    .allSatisfy(contact -> assertThat(
                                    contact.getType().equals("email")
                                            ? JMail.isValid(contact.getContact())
                                            : URI.create(contact.getContact()).isAbsolute())
                            .isTrue());
        }
        if (metadata.getLinks() != null) {
            assertThat(metadata.getLinks())
                    .allSatisfy(link -> assertThat(URI.create(link.getUrl()))
                            .hasNoUserInfo()
                            .satisfies(uri -> assertThat(uri.isAbsolute()).isTrue()));
        }
        return service;
    }

    private static EntityV3Service read(Excerpt excerpt) {
        Map<String, Object> entity = YamlFile.only(ViewFormatTest.file(ViewFormat.DATADOG, excerpt));
        return STRICT.convertValue(entity, EntityV3Service.class);
    }
}
