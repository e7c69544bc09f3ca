package io.github.ownershipmaven.model;

import java.util.List;

/**
 * The findings that were there on the day the check was switched on.
 *
 * @param path what messages call the file
 * @param entries in the order of the file
 * @param problems what could not be read
 */
public record Baseline(String path, List<Entry> entries, List<Problem> problems) {

    public Baseline {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * One finding, or several alike.
     *
     * @param location where it is listed
     * @param key what it is
     * @param count how many findings of this key there were, counted from 1
     */
    public record Entry(Location location, Key key, int count) {}

    /**
     * What a finding is, wherever in its file it stands.
     *
     * @param rule the rule's id
     * @param project {@code groupId:artifactId}
     * @param subject the persona, or whatever else it is about; empty for a whole file
     */
    public record Key(String rule, String project, String subject) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byProject = project.compareTo(other.project);
            int byRule = byProject != 0 ? byProject : rule.compareTo(other.rule);
            return byRule != 0 ? byRule : subject.compareTo(other.subject);
        }
    }
}
