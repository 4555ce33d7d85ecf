/** Products on the command line. */
@NullMarked
package dev.mypos.sample.cli.product;

import org.jspecify.annotations.NullMarked;
