package io.github.ownershipmaven.policy;

import com.sanctionco.jmail.JMail;
import io.github.ownershipmaven.model.Contact;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a contact has to look like so that it can work. */
public enum ContactForm {
    EMAIL("an address such as 'ana@example.com'", ContactForm::isEmail),
    HANDLE(
            "a handle such as '@ana' or '@org/team'",
            Pattern.compile("@{0,2}\\w[\\w.-]*(?:/\\w[\\w.-]*){0,20}").asMatchPredicate()),
    CHAT(
            "a URL with http or https, or a channel such as '#payments'",
            Pattern.compile("#[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")
                    .asMatchPredicate()
                    .or(ContactForm::isUrl)),
    LINK("a URL with http, https or mailto, or an email address", text -> isUrl(text) || isMail(text));

    /** Addresses that need no closer look: nearly all are like this, and then the library is not even loaded. */
    private static final Predicate<String> PLAIN_ADDRESS = Pattern.compile(
                    "[A-Za-z0-9_+-]{1,30}(?:\\.[A-Za-z0-9_+-]{1,30})?@(?:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,29}\\.){1,4}[A-Za-z]{2,20}")
            .asMatchPredicate();

    private static final String MAILTO = "mailto:";
    /** The standard knows names, comments and quotes around an address too; no mail program wants them in this place. */
    private static final Pattern BARE = Pattern.compile("[^\\s<>()\\[\\]\",;:\\\\]+");

    private final String expected;
    private final Predicate<String> works;

    ContactForm(String expected, Predicate<String> works) {
        this.expected = expected;
        this.works = works;
    }

    /** The form of contacts of this kind. */
    public static ContactForm of(Contact.Kind kind) {
        return switch (kind) {
            case EMAIL -> EMAIL;
            case HANDLE -> HANDLE;
            case CHAT -> CHAT;
            case ON_CALL -> LINK;
        };
    }

    /** What users should write. */
    public String expected() {
        return expected;
    }

    /** Whether the text has this form. */
    public boolean fits(String text) {
        return works.test(text);
    }

    /**
     * Whether the text is an address, with or without {@code mailto:} in front, that lies in none of the domains.
     *
     * @param domains each alone, or with {@code *.} for all below it; none for every domain
     */
    public static boolean isOutside(List<String> domains, String text) {
        int at = text.lastIndexOf('@');
        if (domains.isEmpty() || at < 1 || isUrl(text)) {
            return false;
        }
        String domain = text.substring(at + 1).toLowerCase(Locale.ROOT);
        return domains.stream().noneMatch(allowed -> isIn(allowed.toLowerCase(Locale.ROOT), domain));
    }

    private static boolean isIn(String allowed, String domain) {
        return allowed.startsWith("*.") ? domain.endsWith(allowed.substring(1)) : domain.equals(allowed);
    }

    private static boolean isMail(String text) {
        boolean prefixed = text.regionMatches(true, 0, MAILTO, 0, MAILTO.length());
        return isEmail(prefixed ? text.substring(MAILTO.length()) : text);
    }

    private static boolean isEmail(String text) {
        return PLAIN_ADDRESS.test(text) || BARE.matcher(text).matches() && JMail.isValid(text);
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return Set.of("http", "https").contains(scheme) && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
