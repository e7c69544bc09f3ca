/** The vocabulary of ownership: records, enums and sealed types that import only the JDK. */
@NullMarked
package io.github.ownershipmaven.model;

import org.jspecify.annotations.NullMarked;
