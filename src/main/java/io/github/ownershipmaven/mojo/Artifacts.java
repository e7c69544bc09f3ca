package io.github.ownershipmaven.mojo;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Reads what lies in jars of the Maven repository, resolved as Maven resolves everything else. */
final class Artifacts {

    private final MavenSession session;
    private final Provider<RepositorySystem> repositories;

    Artifacts(MavenSession session, Provider<RepositorySystem> repositories) {
        this.session = session;
        this.repositories = repositories;
    }

    /**
     * The bytes of an entry, or nothing if the jar has none of this name.
     *
     * @param coordinates {@code groupId:artifactId:version[:classifier]}
     * @throws IOException if there is no such artifact, or none can be had now; the message says why
     */
    Optional<byte[]> read(String coordinates, String name) throws IOException {
        File jar = resolve(coordinates);
        try (ZipFile zip = new ZipFile(jar)) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(in.readNBytes(Reactor.MOST_BYTES));
            }
        }
    }

    private File resolve(String coordinates) throws IOException {
        String[] parts = coordinates.split(":");
        Artifact artifact = new DefaultArtifact(parts[0], parts[1], parts.length > 3 ? parts[3] : "", "jar", parts[2]);
        ArtifactRequest request =
                new ArtifactRequest(artifact, session.getTopLevelProject().getRemoteProjectRepositories(), "ownership");
        try {
            return repositories
                    .get()
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile();
        } catch (ArtifactResolutionException e) {
            throw new IOException(reason(e), e);
        }
    }

    /** What went wrong with the one artifact, on one line, and without passwords in the addresses of repositories. */
    static String reason(ArtifactResolutionException e) {
        Throwable reason = e.getCause() == null ? e : e.getCause();
        return String.valueOf(reason.getMessage())
                .replaceAll("(?<=://)[^/\\s]*@", "")
                .replaceAll("\\s*\\R\\s*", " ")
                .replaceFirst("[.\\s]+$", "");
    }
}
