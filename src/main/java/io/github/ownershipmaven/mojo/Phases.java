package io.github.ownershipmaven.mojo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.DefaultLifecycles;
import org.apache.maven.lifecycle.Lifecycle;

/**
 * The phases to which a build comes.
 *
 * @param current the one that runs now; empty where a goal is asked for by itself
 * @param lifecycles the phases that Maven knows
 */
record Phases(MavenSession session, Optional<String> current, DefaultLifecycles lifecycles) {

    /** Whether the build comes to a phase, where one is written; goals have their own otherwise. */
    boolean include(Optional<String> phase) {
        return phase.isEmpty() || phase.equals(current) || includes(phase.get());
    }

    /** Whether the build comes to a phase; none comes to one that no lifecycle has, such as {@code none}. */
    private boolean includes(String phase) {
        Lifecycle lifecycle = lifecycles.get(phase);
        if (lifecycle == null) {
            // Maven 4 has such forms, and they belong to phases that few builds leave out.
            return phase.matches("(before|after):.*|.*\\[.*]");
        }
        if (current.isEmpty()) {
            return true;
        }
        int last = Stream.concat(tasks(), current.stream())
                .mapToInt(lifecycle.getPhases()::indexOf)
                .max()
                .orElseThrow();
        return lifecycle.getPhases().indexOf(phase) <= last;
    }

    /** The phases and goals that the user asks for. */
    private Stream<String> tasks() {
        List<String> asked = session.getGoals();
        String otherwise = session.getTopLevelProject().getDefaultGoal();
        return asked.isEmpty() && otherwise != null ? Stream.of(otherwise.trim().split("\\s+")) : asked.stream();
    }
}
