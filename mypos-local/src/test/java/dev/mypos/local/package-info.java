@NullMarked
package dev.mypos.local;

import org.jspecify.annotations.NullMarked;
