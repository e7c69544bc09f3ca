package io.github.ownershipmaven.page.view;

/**
 * A persona, as a column of the page.
 *
 * @param anchor the id within the page
 */
public record Column(String id, String title, String anchor) {}
