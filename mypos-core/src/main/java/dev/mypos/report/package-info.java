/** Figures over many transactions. */
@NullMarked
package dev.mypos.report;

import org.jspecify.annotations.NullMarked;
