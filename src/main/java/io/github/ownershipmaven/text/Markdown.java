package io.github.ownershipmaven.text;

import io.github.ownershipmaven.model.Quoted;

/** Writes Markdown as GitHub, GitLab and Bitbucket read it. */
public final class Markdown {

    private static final String SIGNIFICANT = "\\`*_[]<>#|~&!$";

    private Markdown() {}

    /** Text that reads as it is written, on one line, in a cell of a table too. */
    public static String escaped(String plain) {
        StringBuilder escaped = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (SIGNIFICANT.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(Quoted.isUnprintable(c) ? " " : Character.toString(c));
        });
        return escaped.toString();
    }
}
