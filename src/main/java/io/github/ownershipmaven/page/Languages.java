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
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Languages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new Words(bundle, Locale.forLanguageTag(bundle.getString("language")));
    }
}
