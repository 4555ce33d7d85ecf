/** Commands about card payments that a crash left open. */
@NullMarked
package dev.mypos.sample.cli.payment;

import org.jspecify.annotations.NullMarked;
