/** The goals: parameters in, exceptions and log lines out; the only package that knows Maven. */
@NullMarked
package io.github.ownershipmaven.mojo;

import org.jspecify.annotations.NullMarked;
