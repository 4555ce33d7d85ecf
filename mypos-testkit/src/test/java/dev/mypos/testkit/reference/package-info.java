/** A backend in plain collections that passes the kit, and whose faults the kit must find. */
@NullMarked
package dev.mypos.testkit.reference;

import org.jspecify.annotations.NullMarked;
