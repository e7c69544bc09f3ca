/** Pages for people: a pure function from a portfolio to HTML. */
@NullMarked
package io.github.ownershipmaven.page;

import org.jspecify.annotations.NullMarked;
