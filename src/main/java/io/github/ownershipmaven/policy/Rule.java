package io.github.ownershipmaven.policy;

import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import java.util.function.Consumer;

/**
 * One rule: data and one pure function.
 *
 * @param id kebab-case; the same in messages, policies, pages and tests
 * @param severity how much its findings weigh unless the policy says otherwise
 * @param summary what it finds, in half a sentence
 * @param needs what it can be held against
 * @param check finds; the engine stamps and sorts
 */
public record Rule(String id, Severity severity, String summary, Needs needs, Check check) {

    /** A rule that says nothing about a project whose files could not be read to their end, or that has none. */
    public Rule(String id, Severity severity, String summary, Check check) {
        this(id, severity, summary, Needs.WHOLE_FILES, check);
    }

    /** What a rule can be held against. */
    public enum Needs {
        /** Every project, whatever state its files are in. */
        NOTHING,
        /** Projects whose waivers and baseline have been applied. */
        SUPPRESSIONS,
        /** Projects with at least one file, all of them read to their end. */
        WHOLE_FILES
    }

    /** What a rule does. */
    @FunctionalInterface
    public interface Check {
        /** Tells the problems of the subject, in any order. */
        void check(Subject subject, Consumer<Problem> problems);
    }
}
