/** What the pages show, made from a portfolio: values without markup, clock or disk. */
@NullMarked
package io.github.ownershipmaven.page.view;

import org.jspecify.annotations.NullMarked;
