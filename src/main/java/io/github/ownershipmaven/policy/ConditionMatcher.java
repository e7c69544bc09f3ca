package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Condition;
import io.github.ownershipmaven.model.Glob;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Project;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    boolean matches(Ownership ownership) {
        Project project = ownership.project();
        return isOneOf(condition.packagings(), Optional.of(project.packaging()))
                && anyMatches(groupIds, project.groupId())
                && anyMatches(artifactIds, project.artifactId())
                && anyMatches(directories, ownership.folder())
                && isOneOf(condition.tiers(), ownership.tier().map(Located::value))
                && isOneOf(condition.lifecycles(), ownership.lifecycle().map(Located::value))
                && condition
                        .release()
                        .map(release -> release == project.isRelease())
                        .orElse(true);
    }

    private static <T> boolean isOneOf(List<T> wanted, Optional<T> value) {
        return wanted.isEmpty() || value.filter(wanted::contains).isPresent();
    }

    private static boolean anyMatches(List<Glob> globs, String text) {
        return globs.isEmpty() || globs.stream().anyMatch(glob -> glob.matches(text));
    }
}
