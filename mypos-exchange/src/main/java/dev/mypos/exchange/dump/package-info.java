/** A whole store as a file of JSON lines, written from any backend and taken into any other. */
@NullMarked
package dev.mypos.exchange.dump;

import org.jspecify.annotations.NullMarked;
