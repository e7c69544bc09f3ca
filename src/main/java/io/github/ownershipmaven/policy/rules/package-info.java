/** One file a rule, and their list. */
@NullMarked
package io.github.ownershipmaven.policy.rules;

import org.jspecify.annotations.NullMarked;
