package io.github.ownershipmaven.policy;

import java.util.regex.Pattern;

/** Patterns with {@code *} for any characters, {@code ?} for one, and {@code **} across the folders of a path. */
final class Glob {

    private final Pattern pattern;

    private Glob(String glob, String any) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            boolean twice = glob.startsWith("**", i);
            regex.append(
                    switch (glob.charAt(i)) {
                        case '*' -> twice ? ".*" : any;
                        case '?' -> ".";
                        default -> Pattern.quote(glob.substring(i, i + 1));
                    });
            i += twice ? 1 : 0;
        }
        pattern = Pattern.compile(regex.toString());
    }

    /** A pattern over names, in which {@code *} crosses dots and colons. */
    static Glob ofName(String glob) {
        return new Glob(glob, ".*");
    }

    /** A pattern over paths with {@code /}, in which {@code *} stays within one folder. */
    static Glob ofPath(String glob) {
        return new Glob(glob, "[^/]*");
    }

    boolean matches(String text) {
        return pattern.matcher(text).matches();
    }
}
