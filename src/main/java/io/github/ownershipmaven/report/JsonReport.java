package io.github.ownershipmaven.report;

import io.github.ownershipmaven.json.Json;
import io.github.ownershipmaven.json.JsonPlace;
import io.github.ownershipmaven.json.OwnerJson;
import io.github.ownershipmaven.json.ResponseJson;
import io.github.ownershipmaven.model.Assignment;
import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Party;
import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Portfolio.Fault;
import io.github.ownershipmaven.model.Portfolio.Skipped;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.model.RuleDescription;
import io.github.ownershipmaven.model.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Our own format: who owns what and why, what was demanded, and what was found. Its schema is
 * {@code report.schema.json}; a change that breaks a reader raises {@link #VERSION}.
 */
final class JsonReport {

    /** The version of the format. */
    static final int VERSION = 1;

    private final ReportContent content;
    private final Json json;
    private final Map<Finding, String> fingerprints;

    private JsonReport(ReportContent content, Json json) {
        this.content = content;
        this.json = json;
        this.fingerprints = Result.of(content).stream().collect(Collectors.toMap(Result::finding, Result::fingerprint));
    }

    static String render(ReportContent content) {
        return Json.object(json -> new JsonReport(content, json).write());
    }

    private void write() {
        json.member("$schema", ReportContent.SITE + "schemas/report.schema.json");
        json.member("version", VERSION);
        json.member("generator", "ownership-maven-plugin " + content.version());
        json.member("folder", content.folder());
        json.object("summary", this::summary);
        json.list("projects", content.portfolio().inspections(), each -> json.item(() -> inspection(each)));
        new RaciJson(json).matrices(content.portfolio().inspections());
        json.list("skipped", content.portfolio().skipped(), each -> json.item(() -> skipped(each)));
        json.list(
                "faults",
                content.portfolio().faults().stream()
                        .map(Fault::problem)
                        .sorted(Problem.BY_PLACE)
                        .distinct()
                        .toList(),
                each -> json.item(() -> fault(each)));
        json.list("rules", content.rules(), each -> json.item(() -> rule(each)));
    }

    private void summary() {
        Collection<Finding> findings = fingerprints.keySet();
        json.member(
                "projects",
                content.portfolio().inspections().stream()
                        .map(inspection -> versioned(inspection.project()))
                        .distinct()
                        .count());
        json.member("skipped", content.portfolio().skipped().size());
        for (Severity severity : Severity.values()) {
            json.member(
                    severity + "s",
                    findings.stream()
                            .filter(finding -> finding.severity() == severity)
                            .count());
        }
    }

    /** What tells projects of a build apart; a text, as the first hash of a record costs a small build 10 ms. */
    private static String versioned(Project project) {
        return project.id() + ":" + project.version();
    }

    private void skipped(Skipped skipped) {
        json.member("project", skipped.project());
        json.member("reason", skipped.reason());
    }

    private void fault(Problem problem) {
        json.member("message", problem.message());
        JsonPlace.write(json, problem.location());
        json.list("excerpt", problem.excerpt());
    }

    private void rule(RuleDescription rule) {
        json.member("id", rule.id());
        json.member("severity", rule.severity().toString());
        json.member("summary", rule.summary());
        json.member("page", ReportContent.page(rule.id()));
    }

    private void inspection(Inspection inspection) {
        Ownership ownership = inspection.ownership();
        json.member("project", inspection.project().id());
        json.member("projectVersion", inspection.project().version());
        json.member("packaging", inspection.project().packaging());
        json.member("name", inspection.project().name());
        json.member("folder", ownership.folder());
        json.list("files", ownership.files().stream().map(OwnersFile::path).toList());
        json.member("complete", ownership.isComplete());
        ownership.ownFile().ifPresent(this::service);
        located("tier", ownership.tier());
        located("lifecycle", ownership.lifecycle());
        json.list("owners", ownership.owners().keySet(), persona -> json.item(() -> persona(persona, inspection)));
        json.list("unknownPersonas", unknown(inspection), each -> json.line(() -> value(each)));
        json.list("escalation", ownership.escalation(), each -> json.line(() -> value(each)));
        json.object("policy", () -> new PolicyJson(json).write(inspection.policy()));
        new RaciJson(json).ownRows(inspection);
        json.list("findings", inspection.findings(), each -> json.item(() -> finding(each)));
    }

    /** What a file says of its own project only. */
    private void service(OwnersFile file) {
        located("service", file.service());
        located("reviewed", file.reviewed());
        json.list("responses", file.responses(), each -> json.line(() -> new ResponseJson(json).write(each)));
        json.list("dependsOn", file.dependsOn(), each -> json.line(() -> value(each)));
        json.list("links", file.links(), each -> json.line(() -> link(each)));
        json.list("extensions", file.extensions(), each -> json.line(() -> link(each)));
    }

    private void persona(String id, Inspection inspection) {
        Optional<Persona> persona = inspection.policy().personas().find(id);
        Ownership ownership = inspection.ownership();
        json.member("persona", id);
        json.member("title", persona.map(Persona::title));
        json.member("party", persona.flatMap(Persona::party).map(Party::toString));
        json.member("required", inspection.policy().requires(id));
        json.list(
                "holders",
                ownership.holders(id),
                owner -> json.item(() -> {
                    new OwnerJson(json).write(owner);
                    json.member("inherited", !ownership.isOwn(owner.location()));
                }));
    }

    private static List<Located<String>> unknown(Inspection inspection) {
        return inspection.ownership().assignments().stream()
                .map(Assignment::persona)
                .filter(written ->
                        inspection.policy().personas().find(written.value()).isEmpty())
                .toList();
    }

    private void link(OwnersFile.Link link) {
        json.member("name", link.name());
        value(link.target());
    }

    private void finding(Finding finding) {
        Problem problem = finding.problem();
        json.member("rule", finding.rule());
        json.member("severity", finding.severity().toString());
        json.member("message", problem.message());
        if (!problem.subject().isEmpty()) {
            json.member("subject", problem.subject());
        }
        json.member("known", finding.known());
        JsonPlace.write(json, problem.location());
        json.list("excerpt", problem.excerpt());
        json.member("fingerprint", Optional.ofNullable(fingerprints.get(finding)));
    }

    private void located(String name, Optional<? extends Located<?>> located) {
        located.ifPresent(written -> json.line(name, () -> value(written)));
    }

    private void value(Located<?> written) {
        json.member("value", written.value().toString());
        JsonPlace.write(json, written.location());
    }
}
