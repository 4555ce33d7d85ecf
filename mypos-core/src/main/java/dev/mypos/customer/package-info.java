/** Customers: the one place with personal data. */
@NullMarked
package dev.mypos.customer;

import org.jspecify.annotations.NullMarked;
