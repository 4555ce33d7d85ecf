package dev.mypos.shift;

import dev.mypos.check.Printable;
import dev.mypos.money.Money;
import dev.mypos.store.ShiftId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What somebody asks for who puts cash into a drawer or takes it out. The same id again is the same event (L1). Immutable.
 *
 * @param amount more than 0, in the store's currency
 * @param reason 1 to 200 characters
 */
public record CashChange(
        UUID id,
        ShiftId shift,
        CashEvent.Kind kind,
        Money amount,
        @NotBlank @Size(max = 200) @Printable String reason) {}
