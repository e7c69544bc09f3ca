package io.github.ownershipmaven.mojo;

import java.util.HashSet;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * What this goal has told in this build already, and for which executions. All of it is kept as types of the JDK: a
 * module that adds a dependency to the plugin loads our classes a second time, and must know of it too.
 */
final class Told {

    private static final String KEY = "io.github.ownershipmaven.told";

    private final Set<Object> all;

    private Told(Set<Object> all) {
        this.all = all;
    }

    @SuppressWarnings("unchecked")
    static Told in(MavenSession session) {
        SessionData ofBuild = session.getRepositorySession().getData();
        ofBuild.set(KEY, null, new HashSet<>());
        return new Told((Set<Object>) ofBuild.get(KEY));
    }

    /** What to synchronise on, to be the only one in the build who tells something. */
    Object lock() {
        return all;
    }

    /**
     * Remembers.
     *
     * @param what lines, or the key of an execution that has ended; of types of the JDK
     * @return whether it is new
     */
    boolean add(Object what) {
        return all.add(what);
    }

    boolean contains(Object what) {
        return all.contains(what);
    }
}
