package io.github.ownershipmaven.imports;

import java.util.List;

/**
 * What holds in some folders.
 *
 * @param group statements of one group take each other's place, the later the earlier one's; those of other groups add to it
 * @param scope the folders
 * @param claims who owns them
 */
public record Statement(String group, Scope scope, List<Claim> claims) {

    public Statement {
        claims = List.copyOf(claims);
    }
}
