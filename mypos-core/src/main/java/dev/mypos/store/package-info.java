/** The store with its settings and registers, and what every service is given: who calls, when, and how ids are made. */
@NullMarked
package dev.mypos.store;

import org.jspecify.annotations.NullMarked;
