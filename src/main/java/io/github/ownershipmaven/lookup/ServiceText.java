package io.github.ownershipmaven.lookup;

import static io.github.ownershipmaven.model.Quoted.whole;

import io.github.ownershipmaven.lookup.Answer.Place;
import io.github.ownershipmaven.lookup.Answer.Service;
import io.github.ownershipmaven.lookup.Step.Post;
import io.github.ownershipmaven.model.Amounts;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says who stands behind a service, whom to call first, and who is next. */
final class ServiceText {

    /** What helps at night comes before the rest. */
    private static final List<String> FIRST_LINKS = List.of("runbook", "dashboard");

    private final Service service;
    private final Roster roster;
    private final Optional<Step> first;
    private final List<Line> lines = new ArrayList<>();

    private ServiceText(Service service) {
        this.service = service;
        this.roster = service.roster();
        this.first = roster.steps().stream().filter(Step::isReachable).findFirst();
    }

    static List<Line> lines(Service service) {
        return new ServiceText(service).lines();
    }

    private List<Line> lines() {
        say("ownership: " + headline());
        if (service.places().size() == 1) {
            service.places().get(0).paths().forEach(path -> say("  " + whole(path)));
        }
        roster.flaws().forEach(flaw -> warn("  beware: " + flaw));
        roster.responses().forEach(this::response);
        roster.steps().forEach(this::step);
        if (roster.steps().isEmpty()) {
            warn("  nobody is named");
        }
        roster.links().stream()
                .sorted(Comparator.comparingInt(ServiceText::turn))
                .forEach(this::link);
        return lines;
    }

    private String headline() {
        List<Place> places = service.places();
        String id = places.get(0).project().id();
        String what = places.size() > 1
                ? Amounts.of(places.size(), "project") + ", "
                        + Amounts.few(places.stream()
                                .map(place -> place.project().id())
                                .toList())
                : service.name().equals(places.get(0).project().artifactId())
                        ? id
                        : whole(service.name()) + " (" + id + ")";
        return what
                + roster.tier().map(tier -> ", tier " + whole(tier)).orElse("")
                + roster.lifecycle().map(stage -> ", lifecycle " + stage).orElse("");
    }

    private void response(Response response) {
        Stream<String> contact = response.contact().stream().map(where -> "call " + whole(where.value()));
        Stream<String> within = response.within().stream().map(time -> "answered within " + text(time.value()));
        say("  " + whole(response.severity().value()) + ": "
                + Stream.concat(contact, within).collect(Collectors.joining(", ")));
    }

    private static String text(Duration time) {
        if (time.toSecondsPart() > 0) {
            return time.toSeconds() + "s";
        }
        return time.toMinutesPart() > 0 ? time.toMinutes() + "m" : time.toHours() + "h";
    }

    private void step(Step step) {
        String title = turn(step) + whole(step.title());
        if (step.posts().isEmpty()) {
            warn("  " + title + (step.required() ? ", though the policy requires one" : ""));
            return;
        }
        lines.add(new Line(!step.isHeld(), "  " + title));
        step.posts().forEach(this::post);
    }

    /** Where only one persona was asked for, there is no turn. */
    private String turn(Step step) {
        if (!step.isHeld()) {
            return "nobody: ";
        }
        if (roster.steps().size() == 1) {
            return "";
        }
        if (first.filter(step::equals).isPresent()) {
            return "call first: ";
        }
        boolean inTurn =
                roster.escalated() ? step.turn().isPresent() : step.party().isPresent();
        return inTurn ? "then: " : "also: ";
    }

    private void post(Post post) {
        boolean holds = post.standing() == Standing.HOLDS;
        lines.add(new Line(
                !holds,
                "    " + OwnerText.name(post.owner()) + OwnerText.term(post.owner(), post.standing()) + " ["
                        + post.owner().location().fileAndLine() + "]"));
        Contacts.bestFirst(post.owner().contacts()).stream()
                .filter(contact -> !contact.value().equals(post.owner().label()))
                .forEach(contact -> say("      " + contact.kind().key() + ": " + whole(contact.value())));
        if (holds && !post.owner().isReachable()) {
            warn("      no way to reach is written");
        }
    }

    private static int turn(OwnersFile.Link link) {
        int index = FIRST_LINKS.indexOf(link.name());
        return index < 0 ? FIRST_LINKS.size() : index;
    }

    private void link(OwnersFile.Link link) {
        say("  " + whole(link.name()) + ": " + whole(link.target().value()));
    }

    private void say(String text) {
        lines.add(new Line(false, text));
    }

    private void warn(String text) {
        lines.add(new Line(true, text));
    }
}
