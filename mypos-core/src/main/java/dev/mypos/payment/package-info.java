/** What a payment gateway is asked for, and the log that finds again what a crash left open. */
@NullMarked
package dev.mypos.payment;

import org.jspecify.annotations.NullMarked;
