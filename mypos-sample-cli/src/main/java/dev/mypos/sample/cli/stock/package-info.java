/** Stock on the command line. */
@NullMarked
package dev.mypos.sample.cli.stock;

import org.jspecify.annotations.NullMarked;
