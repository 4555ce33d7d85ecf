/** Customers on the command line. */
@NullMarked
package dev.mypos.sample.cli.customer;

import org.jspecify.annotations.NullMarked;
