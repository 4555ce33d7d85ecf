/** The errors that MyPOS reports: one sealed hierarchy with stable codes. */
@NullMarked
package dev.mypos.error;

import org.jspecify.annotations.NullMarked;
