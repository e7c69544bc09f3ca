/** What other tools are to see of ownership: from the model to the text of their files, one file a format. */
@NullMarked
package io.github.ownershipmaven.exports;

import org.jspecify.annotations.NullMarked;
