package dev.mypos.shift;

import dev.mypos.store.ShiftId;
import java.util.UUID;

/**
 * What somebody asks for who closes a shift. The same id again is the same closing (L1). Immutable.
 *
 * @param counted what lies in the drawer, the float included
 */
public record ShiftEnd(UUID id, ShiftId shift, CashCount counted) {}
