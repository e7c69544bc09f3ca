package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.model.Problem;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** What ends a goal that cannot do its work without a sound policy and baseline. */
final class Misconfiguration {

    private Misconfiguration() {}

    /**
     * Refuses to go on if anything is wrong.
     *
     * @throws MojoExecutionException with the first thing that is wrong
     */
    static void refuse(List<Problem> wrong) throws MojoExecutionException {
        if (!wrong.isEmpty()) {
            throw new MojoExecutionException("ownership: " + wrong.get(0).line()
                    + (wrong.size() > 1 ? " (and " + (wrong.size() - 1) + " more)" : ""));
        }
    }
}
