/** The shop itself: making it, its registers, its audit, its backup. */
@NullMarked
package dev.mypos.sample.cli.store;

import org.jspecify.annotations.NullMarked;
