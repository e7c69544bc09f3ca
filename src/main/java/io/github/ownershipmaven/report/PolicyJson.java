package io.github.ownershipmaven.report;

import io.github.ownershipmaven.json.Json;
import io.github.ownershipmaven.json.JsonPlace;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Policy;
import io.github.ownershipmaven.model.Raci;
import io.github.ownershipmaven.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes what was demanded of a project; what the policy does not say is left out. */
record PolicyJson(Json json) {

    void write(Policy policy) {
        json.member("name", policy.name());
        json.list("required", policy.requiredIds());
        texts("tiers", policy.tiers());
        byName("minimum", policy.minimum(), entry -> json.member(entry.getKey(), entry.getValue()));
        byName("maximum", policy.maximum(), entry -> json.member(entry.getKey(), entry.getValue()));
        byName(
                "contact",
                policy.contacts(),
                entry -> json.list(
                        entry.getKey(),
                        entry.getValue().stream().map(Contact.Kind::key).toList()));
        byName(
                "kind",
                policy.kinds(),
                entry -> json.member(entry.getKey(), entry.getValue().toString()));
        texts("emailDomains", policy.emailDomains());
        if (!policy.separate().isEmpty()) {
            json.list("separate", policy.separate(), each -> json.item(() -> json.list("personas", each.value())));
        }
        policy.reviewEvery().ifPresent(days -> json.member("reviewEveryDays", days.value()));
        json.member("mostPersonas", policy.mostPersonas());
        json.member("ownFile", policy.ownFile().isPresent());
        byName(
                "severity",
                policy.severities(),
                entry -> json.member(
                        entry.getKey(), entry.getValue().map(Severity::toString).orElse("off")));
        json.member("raci", policy.raci().map(Raci::name));
        json.list("applied", policy.applied(), each -> json.line(() -> JsonPlace.members(json, each)));
    }

    private void texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.list(name, texts);
        }
    }

    /** Sorted, so that the same policy always reads the same. */
    private <T> void byName(String name, Map<String, Located<T>> demands, Consumer<Map.Entry<String, T>> each) {
        if (!demands.isEmpty()) {
            json.object(
                    name,
                    () -> new TreeMap<>(demands).forEach((key, value) -> each.accept(Map.entry(key, value.value()))));
        }
    }
}
