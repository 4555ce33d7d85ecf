/** Amounts, prices, quantities, rates, rounding, tax and allocation: every cent the shop shows is derived here. */
@NullMarked
package dev.mypos.money;

import org.jspecify.annotations.NullMarked;
