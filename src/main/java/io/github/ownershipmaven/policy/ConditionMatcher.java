package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Condition;
import io.github.ownershipmaven.model.Glob;
import io.github.ownershipmaven.model.Lifecycle;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Project;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells whether a condition counts for a project; its globs are compiled once. */
final class ConditionMatcher {

    private final Condition condition;
    private final List<Glob> groupIds;
    private final List<Glob> artifactIds;
    private final List<Glob> directories;

    ConditionMatcher(Condition condition) {
        this.condition = condition;
        this.groupIds = globs(condition.groupIds(), Glob::ofName);
        this.artifactIds = globs(condition.artifactIds(), Glob::ofName);
        this.directories = globs(condition.directories(), Glob::ofPath);
    }

    private static List<Glob> globs(List<String> texts, Function<String, Glob> glob) {
        return texts.stream().map(glob).toList();
    }

    boolean matches(Facts facts) {
        Project project = facts.project();
        return isOneOf(condition.packagings(), project.packaging())
                && anyMatches(groupIds, project.groupId())
                && anyMatches(artifactIds, project.artifactId())
                && anyMatches(directories, facts.folder())
                && isOneOf(condition.tiers(), facts.tier())
                && isOneOf(condition.lifecycles(), facts.lifecycle())
                && (condition.release().isEmpty() || condition.release().get() == project.isRelease());
    }

    private static <T> boolean isOneOf(List<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || value != null && wanted.contains(value);
    }

    private static boolean anyMatches(List<Glob> globs, String text) {
        for (Glob glob : globs) {
            if (glob.matches(text)) {
                return true;
            }
        }
        return globs.isEmpty();
    }

    /**
     * What conditions ask of a project, found once for all entries of a policy.
     *
     * @param folder the project's folder from the ownership root, with {@code /}
     */
    record Facts(
            Project project,
            String folder,
            @Nullable String tier,
            @Nullable Lifecycle lifecycle) {

        static Facts of(Ownership ownership) {
            return new Facts(
                    ownership.project(),
                    ownership.folder(),
                    ownership.tier().map(Located::value).orElse(null),
                    ownership.lifecycle().map(Located::value).orElse(null));
        }
    }
}
