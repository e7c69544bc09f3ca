/** From the files of a project to its inspection. */
@NullMarked
package io.github.ownershipmaven.inspector;

import org.jspecify.annotations.NullMarked;
