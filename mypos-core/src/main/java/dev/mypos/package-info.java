/** The entry to MyPOS: the services of a shop, for one actor or for its owner. */
@NullMarked
package dev.mypos;

import org.jspecify.annotations.NullMarked;
