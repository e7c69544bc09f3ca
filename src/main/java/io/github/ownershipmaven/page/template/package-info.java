/** The templates of {@code src/main/jte}, as they are compiled: what is put into them is escaped where it lands. */
@NullMarked
package io.github.ownershipmaven.page.template;

import org.jspecify.annotations.NullMarked;
