package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.exports.ServiceFacts.Seat;
import io.github.ownershipmaven.model.Address;
import io.github.ownershipmaven.model.Contact;
import io.github.ownershipmaven.model.Owner;
import io.github.ownershipmaven.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who owns a project, as a table that code hosts show to people. */
final class MarkdownTable {

    private final ServiceFacts service;
    private final List<String> lines = new ArrayList<>();

    private MarkdownTable(ServiceFacts service) {
        this.service = service;
    }

    static View view(Excerpt excerpt) {
        return new MarkdownTable(excerpt.only()).view();
    }

    private View view() {
        if (service.seats().isEmpty()) {
            return new View(List.of(), List.of());
        }
        lines.addAll(List.of("", "| persona | owner | how to reach |", "|---|---|---|"));
        service.seats().forEach(this::rows);
        sentence("Tier", service.tier().stream());
        sentence("Lifecycle", service.lifecycle().stream());
        sentence("To call, one after the other", service.escalation().stream());
        sentence("Depends on", service.dependsOn().stream());
        list("Links", service.links().stream().map(link -> shown(link.name(), link.target())));
        lines.add("");
        return new View(lines, List.of());
    }

    private void rows(Seat seat) {
        seat.owners()
                .forEach(owner ->
                        lines.add("| " + Markdown.escaped(seat.persona().title()) + " | "
                                + Markdown.escaped(owner.label()) + " | " + reach(owner) + " |"));
    }

    private static String reach(Owner owner) {
        return owner.contacts().stream()
                .map(MarkdownTable::shown)
                .filter(shown -> !shown.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String shown(Contact contact) {
        return switch (contact.kind()) {
            case EMAIL ->
                Address.mail(contact.value())
                        .map(mail -> link(contact.value(), "mailto:" + mail))
                        .orElseGet(() -> Markdown.escaped(contact.value()));
            case HANDLE -> Markdown.escaped(contact.value());
            case CHAT, ON_CALL -> shown(contact.kind().key(), contact.value());
        };
    }

    /** A link of that name, or both as they are where there is nothing to follow. */
    private static String shown(String name, String target) {
        Optional<String> url = Address.web(target);
        return url.map(each -> link(name, each)).orElseGet(() -> Markdown.escaped(name + ": " + target));
    }

    private static String link(String text, String target) {
        return "[" + Markdown.escaped(text) + "](<"
                + target.replace("<", "%3C").replace(">", "%3E").replace("|", "%7C") + ">)";
    }

    private void sentence(String name, Stream<String> texts) {
        list(name, texts.map(Markdown::escaped));
    }

    private void list(String name, Stream<String> texts) {
        String list = texts.collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            lines.addAll(List.of("", name + ": " + list));
        }
    }
}
