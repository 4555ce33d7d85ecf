/** The reference command line of MyPOS. */
@NullMarked
package dev.mypos.sample.cli;

import org.jspecify.annotations.NullMarked;
