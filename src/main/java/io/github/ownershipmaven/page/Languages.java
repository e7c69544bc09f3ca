package io.github.ownershipmaven.page;

import io.github.ownershipmaven.page.view.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The languages of the pages; English stands in for all others, whatever the machine speaks. */
public final class Languages {

    /** The languages that pages speak, by their tags. */
    public static final List<String> TAGS = List.of("en", "de", "fr", "ja");

    private static final String BUNDLE = "io.github.ownershipmaven.page.words";

    private Languages() {}

    /** The locale of a tag such as {@code de} or {@code de-CH}; empty where no page speaks its language. */
    public static Optional<Locale> locale(String tag) {
        return Optional.of(Locale.forLanguageTag(tag)).filter(locale -> TAGS.contains(locale.getLanguage()));
    }

    /** The words for a locale, or English ones. */
    public static Words words(Locale locale) {
        ResourceBundle bundle = bundle(locale);
        return new Words(bundle, bundle(Locale.ROOT), Locale.forLanguageTag(bundle.getString("language")));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Languages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
