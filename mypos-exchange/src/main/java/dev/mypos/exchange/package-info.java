/** Data in and out of a shop: CSV mappings, imports and exports. */
@NullMarked
package dev.mypos.exchange;

import org.jspecify.annotations.NullMarked;
