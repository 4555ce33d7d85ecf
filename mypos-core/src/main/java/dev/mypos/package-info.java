/** Point of sale: open a {@link dev.mypos.Backend}, sell. */
@NullMarked
package dev.mypos;

import org.jspecify.annotations.NullMarked;
