/** Products, their codes and pictures. */
@NullMarked
package dev.mypos.catalog;

import org.jspecify.annotations.NullMarked;
