package io.github.ownershipmaven.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out which texts of strangers are addresses that are safe to follow. */
public final class Address {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
    private static final Pattern MAIL = Pattern.compile("[^\\s@?&%#<>\"':/\\\\]+@[^\\s@?&%#<>\"':/\\\\]+");
    private static final int LONGEST = 2_000;

    private Address() {}

    /** The address of a web page, in ASCII; empty if the text is none. */
    public static Optional<String> web(String text) {
        if (text.length() > LONGEST || !WEB.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            return Optional.ofNullable(uri.getRawAuthority()).map(host -> uri.toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address of a mailbox, with or without {@code mailto:} in front; empty if the text is none. */
    public static Optional<String> mail(String text) {
        String address = text.startsWith("mailto:") ? text.substring("mailto:".length()) : text;
        return Optional.of(address)
                .filter(each -> each.length() <= LONGEST && MAIL.matcher(each).matches());
    }
}
