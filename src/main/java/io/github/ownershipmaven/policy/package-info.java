/** What a rule is, and the engine that holds projects against rules. */
@NullMarked
package io.github.ownershipmaven.policy;

import org.jspecify.annotations.NullMarked;
