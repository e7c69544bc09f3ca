package io.github.ownershipmaven.policy;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Condition;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Problem;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds what keeps a condition from ever matching a project. */
record ConditionCheck(Location place, Consumer<Problem> problems) {

    private static final Pattern COORDINATE_GLOB = Pattern.compile("[A-Za-z0-9._*?-]+");
    /** What no path from the ownership root looks like: absolute, from a drive, down and up again, with empty folders or those of Windows. */
    private static final Pattern NO_DIRECTORY = Pattern.compile("^/|^[A-Za-z]:|^\\./|[^./]/\\.\\.(?:/|$)|//|/$|\\\\");
    /** A packaging is a word of its own, as Maven's extensions name theirs. */
    private static final Pattern PACKAGING = Pattern.compile("[A-Za-z0-9._-]+");

    /** Whether the text can be a groupId or an artifactId, or a glob over them. */
    static boolean isCoordinate(String glob) {
        return COORDINATE_GLOB.matcher(glob).matches();
    }

    void check(Condition condition) {
        condition.packagings().forEach(this::packaging);
        condition.groupIds().forEach(glob -> coordinate("groupId", glob));
        condition.artifactIds().forEach(glob -> coordinate("artifactId", glob));
        condition.directories().forEach(this::directory);
    }

    private void packaging(String packaging) {
        if (!PACKAGING.matcher(packaging).matches()) {
            problems.accept(new Problem(
                    place,
                    "packaging " + quoted(packaging)
                            + " can never match; write packagings as poms do, such as [jar, war], without globs"));
        }
    }

    private void directory(String glob) {
        if (NO_DIRECTORY.matcher(glob).find()) {
            problems.accept(new Problem(
                    place,
                    "directory " + quoted(glob) + " can never match; write it from the ownership root, with '/' between"
                            + " folders and none at the end, such as 'services/**'"));
        }
    }

    private void coordinate(String key, String glob) {
        if (!isCoordinate(glob)) {
            problems.accept(new Problem(
                    place,
                    key + " " + quoted(glob) + " can never match; write a name or a glob such as 'com.example.*'"));
        }
    }
}
