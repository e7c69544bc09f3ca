package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Persona;
import io.github.ownershipmaven.model.Personas;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one language. */
public final class Words {

    private static final String ACTIVITY = "activity.";

    private final ResourceBundle bundle;
    private final ResourceBundle english;
    private final Locale locale;

    /**
     * Words from a bundle.
     *
     * @param bundle the words
     * @param english the same words as we call things where nobody has named them otherwise
     * @param locale how numbers are written; the language tag of the page
     */
    public Words(ResourceBundle bundle, ResourceBundle english, Locale locale) {
        this.bundle = bundle;
        this.english = english;
        this.locale = locale;
    }

    /** The text of a key. */
    public String of(String key) {
        return bundle.getString(key);
    }

    /** The text of a key with its gaps filled; numbers choose their plural. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(of(key), locale).format(arguments);
    }

    /** The language tag. */
    public String language() {
        return of("language");
    }

    /** What a persona is called: as the policy says in this language, as the policy says at all, or as we do. */
    public String title(Persona persona) {
        String ofPolicy = persona.titles().get(language());
        if (ofPolicy != null) {
            return ofPolicy;
        }
        String key = "persona." + persona.id();
        return isBuiltIn(persona) && bundle.containsKey(key) ? of(key) : persona.title();
    }

    /** What an activity of the responsibility matrix is called: as a matrix of the organisation says, or as we do. */
    public String activity(String id, String title) {
        String key = ACTIVITY + id;
        return english.containsKey(key) && english.getString(key).equals(title) ? of(key) : title;
    }

    private static boolean isBuiltIn(Persona persona) {
        return Personas.BUILT_IN
                .find(persona.id())
                .filter(builtIn -> builtIn.title().equals(persona.title()))
                .isPresent();
    }
}
