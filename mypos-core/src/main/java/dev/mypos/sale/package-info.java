/** From the cart to the stored transaction: quote, checkout, refunds, ledger. */
@NullMarked
package dev.mypos.sale;

import org.jspecify.annotations.NullMarked;
