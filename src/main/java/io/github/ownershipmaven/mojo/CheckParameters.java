package io.github.ownershipmaven.mojo;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code check} as users write them, apart from the goal, so that they can be read for other projects too. */
abstract class CheckParameters extends AbstractMojo {

    /** The name of the file that names the owners, without a path: it lies next to the pom and in the directories above. */
    @Parameter(property = "ownership.file", defaultValue = "OWNERS.yaml")
    @Nullable
    String file;

    /**
     * Whether to leave this project unchecked, <code>true</code> or <code>false</code>; the last line of the check
     * names it.
     */
    @Parameter(property = "ownership.skip", defaultValue = "false")
    @Nullable
    String skip;

    /** Whether findings fail the build, <code>true</code> or <code>false</code>; otherwise they are only shown. */
    @Parameter(property = "ownership.failOnViolation", defaultValue = "true")
    @Nullable
    String failOnViolation;

    /** The least severity that fails the build: <code>error</code>, <code>warning</code> or <code>info</code>. */
    @Parameter(property = "ownership.violationSeverity", defaultValue = "error")
    @Nullable
    String violationSeverity;

    /**
     * The personas that must have an owner, in place of what the policy requires (by default
     * <code>service-owner</code>, <code>product-owner</code>, <code>engineering-manager</code> and <code>sre</code>): ids, aliases or titles, in a
     * property separated by commas.
     */
    @Parameter(property = "ownership.required")
    @Nullable
    List<String> required;

    /**
     * What the organisation demands: a built-in policy (<code>default</code>, <code>strict</code>,
     * <code>you-build-it-you-run-it</code>), a file (from the ownership root), a resource of a plugin dependency, or Maven
     * coordinates <code>groupId:artifactId:version[:classifier]</code>. If not set,
     * <code>.mvn/ownership-policy.yaml</code> at the ownership root where that is, and else <code>default</code>.
     */
    @Parameter(property = "ownership.policy")
    @Nullable
    String policy;

    /**
     * The file that lists the findings which fail no build yet, from the ownership root. If not set,
     * <code>.mvn/ownership-baseline.yaml</code> where that is.
     */
    @Parameter(property = "ownership.baseline")
    @Nullable
    String baseline;

    /**
     * Whether to say what is demanded of the project, which entries of the policy make it so, and who meets it,
     * <code>true</code> or <code>false</code>.
     */
    @Parameter(property = "ownership.explain", defaultValue = "false")
    @Nullable
    String explain;

    /** The day against which terms, vacancies, reviews and waivers are held, such as <code>2026-10-01</code>; today if not set. */
    @Parameter(property = "ownership.asOf")
    @Nullable
    String asOf;

    /** Whether to keep silent about a build without findings, <code>true</code> or <code>false</code>. */
    @Parameter(property = "ownership.quiet", defaultValue = "false")
    @Nullable
    String quiet;

    /**
     * The formats in which to leave the findings behind, for each project and for the whole build: <code>json</code>,
     * <code>sarif</code>, <code>junit</code>, <code>checkstyle</code>, <code>gitlab</code>, <code>csv</code> and
     * <code>markdown</code>, in a property separated by commas; none if not set.
     */
    @Parameter(property = "ownership.formats")
    @Nullable
    List<String> formats;

    /**
     * The folder for the reports of a project; those of the whole build go into that of the topmost project. A relative
     * path begins at the project's folder.
     */
    @Parameter(property = "ownership.outputDirectory", defaultValue = "${project.build.directory}/ownership")
    @Nullable
    File outputDirectory;
}
