package io.github.ownershipmaven.mojo;

import java.util.stream.Collectors;

/** Prints what scripts read, which {@code mvn -q} must not swallow as it does all that is logged. */
final class StandardOutput {

    private static final int ASCII = 0x7f;

    private StandardOutput() {}

    /** Prints JSON; what is not ASCII is escaped, since nobody knows the encoding of whoever reads. */
    static void print(String json) {
        System.out.print(json.chars().mapToObj(StandardOutput::escaped).collect(Collectors.joining()));
        System.out.flush();
    }

    private static String escaped(int unit) {
        return unit < ASCII ? String.valueOf((char) unit) : String.format("\\u%04x", unit);
    }
}
