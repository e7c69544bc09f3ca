/** From text to the model, with the place of everything; the only package that knows YAML. */
@NullMarked
package io.github.ownershipmaven.yaml;

import org.jspecify.annotations.NullMarked;
