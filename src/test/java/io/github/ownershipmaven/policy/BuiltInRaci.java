package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.RaciMatrix;
import io.github.ownershipmaven.yaml.RaciReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The matrices that come with the plugin. */
public final class BuiltInRaci {

    private BuiltInRaci() {}

    /** The matrix {@code built-in}. */
    public static RaciMatrix matrix() {
        return read("/io/github/ownershipmaven/raci/built-in.csv", "built-in");
    }

    /** The published matrix of service level objectives, in which the first row has two Accountables. */
    public static RaciMatrix published() {
        return read("/raci/adr-00006.csv", "adr-00006");
    }

    private static RaciMatrix read(String resource, String name) {
        try (InputStream in = BuiltInRaci.class.getResourceAsStream(resource)) {
            return RaciReader.read(Objects.requireNonNull(in).readAllBytes(), name, name + " raci");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
