/** Where figures about the running shop go. */
@NullMarked
package dev.mypos.metric;

import org.jspecify.annotations.NullMarked;
