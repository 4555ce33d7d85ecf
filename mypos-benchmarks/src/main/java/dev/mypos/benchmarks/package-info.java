/** Benchmarks of MyPOS, each beside a hand-written program that does the same. */
@NullMarked
package dev.mypos.benchmarks;

import org.jspecify.annotations.NullMarked;
