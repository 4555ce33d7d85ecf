/** Sales, refunds and receipts on the command line. */
@NullMarked
package dev.mypos.sample.cli.sale;

import org.jspecify.annotations.NullMarked;
