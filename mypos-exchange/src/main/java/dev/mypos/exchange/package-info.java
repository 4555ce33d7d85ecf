/** Data in and out of a shop: the imports of products and of sales, which store nothing twice. */
@NullMarked
package dev.mypos.exchange;

import org.jspecify.annotations.NullMarked;
