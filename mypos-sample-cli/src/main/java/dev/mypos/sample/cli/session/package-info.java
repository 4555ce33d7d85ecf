/** What a command works with. */
@NullMarked
package dev.mypos.sample.cli.session;

import org.jspecify.annotations.NullMarked;
