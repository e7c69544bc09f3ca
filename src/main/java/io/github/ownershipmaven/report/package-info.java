/** Pure functions from a portfolio to text. */
@NullMarked
package io.github.ownershipmaven.report;

import org.jspecify.annotations.NullMarked;
