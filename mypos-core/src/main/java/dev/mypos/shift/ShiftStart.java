package dev.mypos.shift;

import dev.mypos.check.Printable;
import dev.mypos.money.Money;
import dev.mypos.store.RegisterId;
import dev.mypos.store.ShiftId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody asks for who opens a shift. The same id again is the same shift (L1). Immutable.
 *
 * @param drawer which drawer lies in the register, 1 to 64 characters; drawers may wander between registers
 * @param openingFloat the cash that was counted into the drawer, 0 or more, in the store's currency
 */
public record ShiftStart(
        ShiftId id,
        RegisterId register,
        @NotBlank @Size(max = 64) @Printable String drawer,
        Money openingFloat) {
    /** The name of the drawer where a register has but one. */
    public static final String MAIN_DRAWER = "main";

    /** The same with another drawer. */
    public ShiftStart drawer(String name) {
        return new ShiftStart(id, register, name, openingFloat);
    }
}
