package io.github.ownershipmaven.imports;

import io.github.ownershipmaven.model.Glob;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern of CODEOWNERS, of which it matters here whether it means all that lies in a folder.
 *
 * @param path the pattern without slashes around it
 * @param anchored whether it begins at the root of the repository
 * @param glob what it matches
 */
record PathPattern(String path, boolean anchored, Glob glob) implements Scope {

    /** Below a folder; as no file is called so, only a pattern for all files matches. */
    private static final String ANY_FILE = "\u0001/\u0001";

    private static final String ALL_BELOW = "/**";

    /**
     * Reads a pattern whose escapes are resolved.
     *
     * @param gitLab whether GitLab reads it, to which a pattern with a slash may begin anywhere, and a name without one at
     *     its end is a file's; elsewhere it is as in {@code .gitignore}
     */
    static PathPattern of(String pattern, boolean gitLab) {
        String path =
                Stream.of(pattern.split("/")).filter(part -> !part.isEmpty()).collect(Collectors.joining("/"));
        boolean anchored = pattern.startsWith("/") || !gitLab && path.contains("/");
        boolean filesOnly = anchored && (path.equals("*") || path.endsWith("/*"));
        boolean below = pattern.endsWith("/") || !gitLab && !filesOnly;
        String end = !below ? "" : path.isEmpty() ? "**" : ALL_BELOW;
        return new PathPattern(path, anchored, Glob.ofPath((anchored ? "" : "**/") + path + end));
    }

    /** Whether it names one path. */
    boolean isLiteral() {
        return anchored && !path.contains("*") && !path.contains("?");
    }

    @Override
    public boolean covers(String folder) {
        return glob.matches(folder.isEmpty() ? ANY_FILE : folder + "/" + ANY_FILE);
    }
}
