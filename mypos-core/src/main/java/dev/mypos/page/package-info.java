/** Lists that can grow: pages with an opaque cursor (L10). */
@NullMarked
package dev.mypos.page;

import org.jspecify.annotations.NullMarked;
