/** Values of a store as JSON, in the one shape that the command line and the HTTP interface share. */
@NullMarked
package dev.mypos.exchange.json;

import org.jspecify.annotations.NullMarked;
