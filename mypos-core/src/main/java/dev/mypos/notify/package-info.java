/** What happened, told to others at least once and only if it was committed (L6). */
@NullMarked
package dev.mypos.notify;

import org.jspecify.annotations.NullMarked;
