/** The contract that every backend of MyPOS must pass, for the authors of backends. */
@NullMarked
package dev.mypos.testkit;

import org.jspecify.annotations.NullMarked;
