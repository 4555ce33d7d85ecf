/** How much there is of each product at each location, and every movement that made it so. */
@NullMarked
package dev.mypos.stock;

import org.jspecify.annotations.NullMarked;
