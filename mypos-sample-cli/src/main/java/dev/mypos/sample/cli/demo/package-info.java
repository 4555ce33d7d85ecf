/** A shop to look at: made, filled and used in one go. */
@NullMarked
package dev.mypos.sample.cli.demo;

import org.jspecify.annotations.NullMarked;
