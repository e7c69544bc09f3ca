package io.github.ownershipmaven.mojo;

import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code export} as users write them. */
abstract class ExportParameters extends Goal {

    /**
     * What to write: <code>codeowners-github</code>, <code>codeowners-gitlab</code>, <code>codeowners-bitbucket</code>,
     * <code>backstage</code>, <code>backstage-org</code>, <code>datadog</code>, <code>kubernetes</code>,
     * <code>developers</code> and <code>markdown</code>, in a property separated by commas. If not set, what is there
     * already is brought up to date.
     */
    @Parameter(property = "ownership.views")
    @Nullable
    List<String> views;

    /**
     * Whether to write nothing and to fail where a file is not as it would be written, <code>true</code> or
     * <code>false</code>.
     */
    @Parameter(property = "ownership.verify", defaultValue = "false")
    @Nullable
    String verify;

    /**
     * Whether to replace files in their usual places that this goal has not written, and that hold no lines for its part,
     * <code>true</code> or <code>false</code>.
     */
    @Parameter(property = "ownership.overwrite", defaultValue = "false")
    @Nullable
    String overwrite;

    /**
     * How much the files tell of people: <code>full</code>, with the ways to reach them; <code>names</code>, without
     * addresses; or <code>redacted</code>, with teams only.
     */
    @Parameter(property = "ownership.people", defaultValue = "full")
    @Nullable
    String people;

    /**
     * The personas of which the first that somebody holds gives the owner where a format has room for one: ids, aliases or
     * titles, in a property separated by commas. If not set, <code>developer</code>, <code>architecture-lead</code>,
     * <code>engineering-manager</code>, <code>service-owner</code>, <code>product-owner</code>, <code>sre</code> and
     * <code>support-engineer</code>.
     */
    @Parameter(property = "ownership.lead")
    @Nullable
    List<String> lead;

    /**
     * The personas whose owners review changes in <code>CODEOWNERS</code>: ids, aliases or titles, in a property separated
     * by commas. If not set, <code>developer</code>, <code>architecture-lead</code> and <code>engineering-manager</code>.
     */
    @Parameter(property = "ownership.reviewers")
    @Nullable
    List<String> reviewers;

    /**
     * Other files than the usual ones, by the names of the views: paths from the project's folder, and for
     * <code>CODEOWNERS</code> from the root of the repository. Such a file is never replaced as a whole.
     */
    @Parameter
    @Nullable
    Map<String, String> files;
}
