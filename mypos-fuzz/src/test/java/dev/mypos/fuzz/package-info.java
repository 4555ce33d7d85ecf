/** What reads text and bytes from outside, fed with anything: nothing but a {@code POSError} may come out. */
@NullMarked
package dev.mypos.fuzz;

import org.jspecify.annotations.NullMarked;
