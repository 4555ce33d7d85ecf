/** What the customer gets in hand. */
@NullMarked
package dev.mypos.receipt;

import org.jspecify.annotations.NullMarked;
