package io.github.ownershipmaven.model;

/**
 * A project of the build, as far as ownership needs to know it.
 *
 * @param packaging the pom's packaging
 * @param name the pom's name, for people
 */
public record Project(String groupId, String artifactId, String version, String packaging, String name) {

    /** Whether the version is not a snapshot. */
    public boolean isRelease() {
        return !version.endsWith("-SNAPSHOT");
    }

    /** {@code groupId:artifactId}. */
    public String id() {
        return groupId + ":" + artifactId;
    }
}
