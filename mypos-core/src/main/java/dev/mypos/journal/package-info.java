/** Who acts, what they may do, and the append-only journal of what they did. */
@NullMarked
package dev.mypos.journal;

import org.jspecify.annotations.NullMarked;
