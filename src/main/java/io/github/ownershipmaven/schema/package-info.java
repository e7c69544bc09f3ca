/** The JSON Schemas of our files, for editors: as they are published, and with an organisation's own words in them. */
@NullMarked
package io.github.ownershipmaven.schema;

import org.jspecify.annotations.NullMarked;
