/** Who works in the store: staff members, their roles, and how they prove who they are. */
@NullMarked
package dev.mypos.staff;

import org.jspecify.annotations.NullMarked;
