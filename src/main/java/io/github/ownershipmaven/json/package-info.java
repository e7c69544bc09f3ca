/** How all JSON of ours is written, and the parts of the model that stand in it alike wherever they stand. */
@NullMarked
package io.github.ownershipmaven.json;

import org.jspecify.annotations.NullMarked;
