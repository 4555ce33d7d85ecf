/** The one list of a stored type's fields, as an ordered tree of snake_case names with canonical bytes. */
@NullMarked
package dev.mypos.wire;

import org.jspecify.annotations.NullMarked;
