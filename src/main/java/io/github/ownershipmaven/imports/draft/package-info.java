/** From what other tools know to drafts of OWNERS.yaml: only what differs from the folders above, and nothing invented. */
@NullMarked
package io.github.ownershipmaven.imports.draft;

import org.jspecify.annotations.NullMarked;
