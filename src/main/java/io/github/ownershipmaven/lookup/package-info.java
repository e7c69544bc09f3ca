/** Questions about who owns what, and their answers: pure functions of what is owned and of a look at the source tree. */
@NullMarked
package io.github.ownershipmaven.lookup;

import org.jspecify.annotations.NullMarked;
