package io.github.ownershipmaven.page;

import io.github.ownershipmaven.page.view.Words;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The languages of the pages; English stands in for all others, whatever the machine speaks. */
public final class Languages {

    private static final String BUNDLE = "io.github.ownershipmaven.page.words";

    private Languages() {}

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
