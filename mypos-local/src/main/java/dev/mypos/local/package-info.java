/** A shop on one machine: the ports of MyPOS over one SQLite file and an image folder. */
@NullMarked
package dev.mypos.local;

import org.jspecify.annotations.NullMarked;
