package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Contact;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something to click or to read: a link where it is safe to follow, otherwise text.
 *
 * @param name what it is, such as {@code on-call} or {@code runbook}
 * @param text what to show
 * @param href where it leads: http, https or mailto; empty where there is nothing to follow
 */
public record Reach(String name, String text, Optional<String> href) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@?&%#<>\"':/\\\\]+@[^\\s@?&%#<>\"':/\\\\]+");
    private static final int LONGEST = 2_000;

    /** A way to reach an owner. */
    static Reach of(Contact contact) {
        return of(contact.kind().key(), contact.value());
    }

    /** A text under a name. */
    static Reach of(String name, String text) {
        return new Reach(Shown.name(name), Shown.name(text), target(text));
    }

    private static Optional<String> target(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (WEB.matcher(text).matches()) {
            return web(text);
        }
        String address = text.startsWith("mailto:") ? text.substring("mailto:".length()) : text;
        return ADDRESS.matcher(address).matches() ? Optional.of("mailto:" + address) : Optional.empty();
    }

    private static Optional<String> web(String text) {
        try {
            URI uri = new URI(text);
            return Optional.ofNullable(uri.getRawAuthority()).map(host -> uri.toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
