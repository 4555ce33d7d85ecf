/**
 * Benchmarks of MyPOS, each beside a hand-written program that does the same, or beside a smaller shop. {@link
 * dev.mypos.benchmarks.Benchmarks} runs them and prints one table of ratios.
 */
@NullMarked
package dev.mypos.benchmarks;

import org.jspecify.annotations.NullMarked;
