/** Staff members and roles. */
@NullMarked
package dev.mypos.sample.cli.staff;

import org.jspecify.annotations.NullMarked;
