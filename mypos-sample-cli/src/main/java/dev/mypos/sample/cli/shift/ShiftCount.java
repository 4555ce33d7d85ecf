package dev.mypos.sample.cli.shift;

import dev.mypos.exchange.json.JsonText;
import dev.mypos.report.Sum;
import dev.mypos.sample.cli.console.Sheet;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import dev.mypos.shift.CashCount;
import dev.mypos.shift.ShiftReport;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mypos shift count}. */
@Command(
        name = "count",
        header = {
            "Add up what is in the drawer and compare it with what should be. Nothing is stored.",
            "",
            "  mypos shift count --pieces 50.00:2 --pieces 5.00:3 --pieces 0.10:4",
            "  mypos shift count --counted 115.40 --blind",
            ""
        },
        customSynopsis = "mypos shift count (--pieces EACH:N... | --counted A) [--blind] [--shift ID | --register R]")
public final class ShiftCount implements Action {
    private static final Sheet<Compared> COLUMNS = Sheet.<Compared>empty()
            .number("counted", row -> row.counted.total().amount().toPlainString())
            .number("expected", row -> amount(row.x.map(ShiftReport::expected)))
            .number("variance", row -> amount(row.variance()));

    @Mixin
    CountOptions count = new CountOptions();

    @Mixin
    ShiftOption shift = new ShiftOption();

    /** A count and, unless it is blind, what it is compared with. */
    private record Compared(CashCount counted, Optional<ShiftReport> x) {
        Optional<Sum> variance() {
            return x.map(report -> report.variance(counted.total()));
        }

        String json() {
            return JsonText.object(json -> {
                json.put("counted", counted.total());
                put(json, "expected", x.map(ShiftReport::expected));
                put(json, "variance", variance());
            });
        }
    }

    private static void put(JsonText json, String name, Optional<Sum> sum) {
        sum.ifPresentOrElse(value -> json.put(name, value), () -> json.putNull(name));
    }

    private static String amount(Optional<Sum> sum) {
        return sum.map(value -> value.amount().toPlainString()).orElse("");
    }

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            CashCount counted = count.in(pos.store().currency());
            Optional<ShiftReport> x = counted.blind()
                    ? Optional.empty()
                    : Optional.of(pos.shifts().x(shift.in(pos)));
            Compared compared = new Compared(counted, x);
            session.output().one(COLUMNS, compared, compared::json);
            return ExitCodes.OK;
        });
    }
}
