/**
 * Everything that can go wrong in MyPOS: one sealed hierarchy under {@link dev.mypos.error.POSError} and a stable
 * {@link dev.mypos.error.ErrorCode} for each case.
 */
@NullMarked
package dev.mypos.error;

import org.jspecify.annotations.NullMarked;
