package io.github.ownershipmaven.schema;

import io.github.ownershipmaven.inspector.Inspector;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Raci;
import io.github.ownershipmaven.yaml.RaciReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The words that the published schemas know. */
final class PluginWords {

    static final Vocabulary VOCABULARY = new Vocabulary(Personas.BUILT_IN, List.of(), raci(), Inspector.rules(), false);

    private PluginWords() {}

    private static Raci raci() {
        try (InputStream in = Raci.class.getResourceAsStream("/io/github/ownershipmaven/raci/built-in.csv")) {
            return Raci.of(RaciReader.read(in.readAllBytes(), "built-in", "built-in"), Personas.BUILT_IN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
