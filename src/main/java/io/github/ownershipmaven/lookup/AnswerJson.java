package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.json.Json;
import io.github.ownershipmaven.json.JsonPlace;
import io.github.ownershipmaven.json.OwnerJson;
import io.github.ownershipmaven.json.ResponseJson;
import io.github.ownershipmaven.lookup.Answer.Gap;
import io.github.ownershipmaven.lookup.Answer.Holder;
import io.github.ownershipmaven.lookup.Answer.Holding;
import io.github.ownershipmaven.lookup.Answer.Place;
import io.github.ownershipmaven.lookup.Answer.Role;
import io.github.ownershipmaven.lookup.Answer.Service;
import io.github.ownershipmaven.lookup.Step.Post;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Party;
import java.util.List;

/**
 * An answer for scripts. Its schema is {@code answer.schema.json}; a change that breaks a reader raises {@link #VERSION}.
 */
public final class AnswerJson {

    /** The version of the format. */
    static final int VERSION = 1;

    private static final String SCHEMA =
            "https://ownershipmaven.github.io/ownership-maven-plugin/schemas/answer.schema.json";

    private final Json json;

    private AnswerJson(Json json) {
        this.json = json;
    }

    /**
     * The answer as one object.
     *
     * @param doubts why no answer can be relied on
     */
    public static String of(Question question, List<String> doubts, Answer answer) {
        return Json.object(json -> new AnswerJson(json).write(question, doubts, answer));
    }

    private void write(Question question, List<String> doubts, Answer answer) {
        json.member("$schema", SCHEMA);
        json.member("version", VERSION);
        json.line("question", () -> question(question));
        json.list("doubts", doubts);
        json.member("answered", answer.failure().isEmpty());
        json.member("failure", answer.failure());
        if (answer instanceof Answer.Services services) {
            json.list("remarks", services.remarks());
            json.list("services", services.services(), each -> json.item(() -> service(each)));
        } else if (answer instanceof Answer.Holdings holdings) {
            json.list("remarks", holdings.remarks());
            json.member("projects", holdings.projects());
            json.list("holders", holdings.holders(), each -> json.item(() -> holder(each)));
        } else if (answer instanceof Answer.Gaps gaps) {
            json.member("projects", gaps.projects());
            json.list("vacancies", gaps.gaps(), each -> json.item(() -> gap(each)));
        } else if (answer instanceof Answer.Unknown unknown) {
            json.list("didYouMean", unknown.candidates());
        }
    }

    private void question(Question question) {
        json.member("of", question.of());
        json.member("for", question.holder());
        json.member("vacant", question.vacant());
        json.member("persona", question.persona());
    }

    private void service(Service service) {
        Roster roster = service.roster();
        json.member("name", service.name());
        json.list("projects", service.places(), each -> json.item(() -> place(each)));
        json.member("tier", roster.tier());
        json.member("lifecycle", roster.lifecycle());
        json.list("flaws", roster.flaws());
        json.list("steps", roster.steps(), each -> json.item(() -> step(each)));
        json.list("responses", roster.responses(), each -> json.line(() -> new ResponseJson(json).write(each)));
        json.list("links", roster.links(), each -> json.line(() -> link(each)));
    }

    private void place(Place place) {
        json.member("project", place.project().id());
        json.member("folder", place.folder());
        json.list("paths", place.paths());
    }

    private void step(Step step) {
        json.member("persona", step.persona());
        json.member("title", step.title());
        json.member("party", step.party().map(Party::toString));
        step.turn().ifPresent(turn -> json.member("escalation", turn));
        json.member("required", step.required());
        json.member("held", step.isHeld());
        json.list("holders", step.posts(), each -> json.item(() -> post(each)));
    }

    private void post(Post post) {
        json.member("standing", post.standing().toString());
        owner(post.owner());
    }

    private void link(OwnersFile.Link link) {
        json.member("name", link.name());
        json.member("value", link.target().value());
        JsonPlace.write(json, link.target().location());
    }

    private void holder(Holder holder) {
        json.member("label", holder.owner().label());
        json.list("contacts", holder.contacts(), each -> json.line(() -> new OwnerJson(json).contact(each)));
        json.list("personas", holder.roles(), each -> json.item(() -> role(each)));
    }

    private void role(Role role) {
        json.member("persona", role.persona());
        json.member("title", role.title());
        json.list("holdings", role.holdings(), each -> json.item(() -> holding(each)));
        json.list("accountable", role.accountable());
        json.list("responsible", role.responsible());
    }

    private void holding(Holding holding) {
        json.member("standing", holding.standing().toString());
        json.list("projects", holding.projects());
        owner(holding.owner());
    }

    private void gap(Gap gap) {
        json.member("persona", gap.persona());
        json.member("title", gap.title());
        json.member("reason", gap.reason().toString());
        json.list("projects", gap.projects());
        JsonPlace.write(json, gap.place());
        gap.owner().ifPresent(this::owner);
    }

    private void owner(Owner owner) {
        json.object("owner", () -> new OwnerJson(json).write(owner));
    }
}
