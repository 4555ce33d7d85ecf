/** Words of the command line as values: what cannot be read is a usage error. */
@NullMarked
package dev.mypos.sample.cli.argument;

import org.jspecify.annotations.NullMarked;
