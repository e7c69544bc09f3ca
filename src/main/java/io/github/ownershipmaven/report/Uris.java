package io.github.ownershipmaven.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Paths as parts of URIs. */
final class Uris {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String PLAIN = "-._~/";

    private Uris() {}

    /** A path as a reference: relative, or with {@code file:} in front where it leads to another drive or server. */
    static String reference(String path) {
        if (path.startsWith("//")) {
            return "file:" + encoded(path);
        }
        if (isAbsolute(path)) {
            String drive = path.substring(0, path.indexOf('/'));
            return "file:///" + drive + encoded(path.substring(drive.length()));
        }
        return encoded(path);
    }

    /** Whether a path leads to another drive or server of Windows, as no path from the ownership root can. */
    static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
    }

    /** The path with everything but letters, digits and {@code -._~/} percent-encoded, as bytes of UTF-8. */
    static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) each)) {
                uri.append((char) each);
            } else {
                uri.append('%').append(HEX.toHexDigits(each));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
    }
}
