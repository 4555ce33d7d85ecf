package dev.mypos.sample.cli.stock;

import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.stock.StockMovement;
import java.util.Locale;

/** Movements in tables and CSV. */
final class MovementSheet {
    static final Sheet<StockMovement> COLUMNS = Sheet.<StockMovement>empty()
            .text("created_at", movement -> movement.at().toString())
            .number("quantity", StockMovement::delta)
            .text("reason", movement -> movement.reason().name().toLowerCase(Locale.ROOT))
            .text("source", StockMovement::source)
            .text("note", movement -> movement.note().orElse(""))
            .number(
                    "cost",
                    movement -> movement.cost()
                            .map(cost -> cost.amount().toPlainString())
                            .orElse(""))
            .text("actor", StockMovement::actor)
            .text("location", movement -> movement.location().value())
            .text("movement_id", movement -> movement.id().value().toString());

    private MovementSheet() {}
}
