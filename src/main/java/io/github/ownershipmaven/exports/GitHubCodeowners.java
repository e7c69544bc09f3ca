package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.exports.ReviewRules.Dialect;
import java.util.regex.Pattern;

/** CODEOWNERS as GitHub reads it, and Bitbucket, whose names of users and groups have the same form. */
final class GitHubCodeowners {

    private static final Dialect DIALECT = new Dialect(
            Pattern.compile("@[A-Za-z0-9][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_.-]+)?"), Pattern.compile("[*?\\[\\]!#\"\\\\]"));

    private GitHubCodeowners() {}

    static View view(Excerpt excerpt) {
        return ReviewRules.view(excerpt, DIALECT);
    }
}
