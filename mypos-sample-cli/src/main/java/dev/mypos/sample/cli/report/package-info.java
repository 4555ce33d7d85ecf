/** Reports, the journal and the outbox on the command line. */
@NullMarked
package dev.mypos.sample.cli.report;

import org.jspecify.annotations.NullMarked;
