/** Shifts: from the float in a drawer to its count, with X and Z reports. */
@NullMarked
package dev.mypos.shift;

import org.jspecify.annotations.NullMarked;
