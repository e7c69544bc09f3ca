package io.github.ownershipmaven.model;

/**
 * What outputs tell of a rule.
 *
 * @param id the rule's id, which is also the name of its page
 * @param severity how much its findings weigh unless a policy says otherwise
 * @param summary what it finds, in half a sentence
 */
public record RuleDescription(String id, Severity severity, String summary) {}
