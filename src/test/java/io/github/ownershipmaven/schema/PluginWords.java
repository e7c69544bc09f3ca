package io.github.ownershipmaven.schema;

import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.policy.rules.Rules;
import java.util.List;

/** The words that the published schemas know. */
final class PluginWords {

    static final Vocabulary VOCABULARY = new Vocabulary(Personas.BUILT_IN, List.of(), List.of(), Rules.ALL, false);

    private PluginWords() {}
}
