/** How XML, YAML and Markdown are written, and how two texts differ. */
@NullMarked
package io.github.ownershipmaven.text;

import org.jspecify.annotations.NullMarked;
