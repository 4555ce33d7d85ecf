/** A whole store as records: read for a dump, and taken into an empty store as they are. */
@NullMarked
package dev.mypos.archive;

import org.jspecify.annotations.NullMarked;
