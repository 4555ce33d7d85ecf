/** The commands about shifts and drawers. */
@NullMarked
package dev.mypos.sample.cli.shift;

import org.jspecify.annotations.NullMarked;
