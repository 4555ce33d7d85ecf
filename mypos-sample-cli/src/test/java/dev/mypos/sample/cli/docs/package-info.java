/** What the pages of the project tell a reader to type, typed. */
@NullMarked
package dev.mypos.sample.cli.docs;

import org.jspecify.annotations.NullMarked;
