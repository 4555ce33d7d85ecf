package dev.mypos.sample.cli.shift;

import dev.mypos.exchange.json.ShiftJson;
import dev.mypos.money.Money;
import dev.mypos.sample.cli.argument.Decimals;
import dev.mypos.sample.cli.argument.NewId;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.shift.CashChange;
import dev.mypos.shift.CashEvent;
import java.io.IOException;
import java.math.BigDecimal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mypos shift cash}. */
@Command(
        name = "cash",
        header = {
            "Put cash into the drawer, or take it out, without a sale.",
            "",
            "  mypos shift cash in 20.00 --reason \"coins from the bank\"",
            "  mypos shift cash out 12.50 --reason \"window cleaner\"",
            ""
        },
        customSynopsis = "mypos shift cash in|out A --reason TEXT [--id UUID] [--shift ID | --register R]")
public final class ShiftCash implements Action {
    private static final Sheet<CashEvent> COLUMNS = Sheet.<CashEvent>empty()
            .text("cash_event_id", event -> event.id().toString())
            .text("kind", event -> event.kind().code())
            .number("amount", event -> event.amount().amount().toPlainString())
            .text("reason", CashEvent::reason)
            .text("by", CashEvent::by)
            .text("at", event -> event.at().toString());

    @Parameters(index = "0", paramLabel = "in|out", description = "Into the drawer, or out of it.")
    Way way = Way.IN;

    @Parameters(index = "1", paramLabel = "A", converter = Decimals.class, description = "How much.")
    BigDecimal amount = BigDecimal.ZERO;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    String reason = "";

    @Mixin
    ShiftOption shift = new ShiftOption();

    @Mixin
    NewId id = new NewId();

    /** Which way, as it is typed. */
    enum Way {
        IN(CashEvent.Kind.PAID_IN),
        OUT(CashEvent.Kind.PAID_OUT);

        private final CashEvent.Kind kind;

        Way(CashEvent.Kind kind) {
            this.kind = kind;
        }
    }

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            Money cash = Money.of(amount, pos.store().currency());
            CashEvent event = pos.shifts().cash(new CashChange(id.in(pos), shift.in(pos), way.kind, cash, reason));
            session.output().one(COLUMNS, event, () -> ShiftJson.write(event));
            return ExitCodes.OK;
        });
    }
}
