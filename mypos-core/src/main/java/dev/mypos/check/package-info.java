/** What may come in through a service's door: constraints for texts, and the check that names every broken rule at once. */
@NullMarked
package dev.mypos.check;

import org.jspecify.annotations.NullMarked;
