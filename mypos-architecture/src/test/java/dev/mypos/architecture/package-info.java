/** Rules between modules and packages, held by tests. */
@NullMarked
package dev.mypos.architecture;

import org.jspecify.annotations.NullMarked;
