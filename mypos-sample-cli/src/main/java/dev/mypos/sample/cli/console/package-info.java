/** What a command reads from and writes to: streams, formats, colour, questions. */
@NullMarked
package dev.mypos.sample.cli.console;

import org.jspecify.annotations.NullMarked;
