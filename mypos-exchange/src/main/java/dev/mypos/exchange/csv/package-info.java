/** Comma-separated files: read strictly and in a stream, written so that a spreadsheet shows what is meant. */
@NullMarked
package dev.mypos.exchange.csv;

import org.jspecify.annotations.NullMarked;
