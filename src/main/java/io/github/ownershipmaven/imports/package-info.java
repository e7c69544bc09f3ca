/** From the formats of other tools to who owns what; one file a format. */
@NullMarked
package io.github.ownershipmaven.imports;

import org.jspecify.annotations.NullMarked;
