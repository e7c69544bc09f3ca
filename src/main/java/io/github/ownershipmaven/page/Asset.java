package io.github.ownershipmaven.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Text of our own that goes into a page as it is.
 *
 * @param text without anything that a user has written
 */
record Asset(String text) implements Content {

    /** A file beside this class. */
    static Asset of(String name) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            return new Asset(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(text);
    }
}
