package dev.mypos.sale;

import dev.mypos.customer.CustomerId;
import dev.mypos.store.RegisterId;
import java.time.LocalDate;
import java.util.function.Function;

/** Which transactions a list has. */
public sealed interface LedgerQuery {
    <R> R fold(Function<Days, R> days, Function<OfCustomer, R> customer, Function<OfRegister, R> register);

    /** Of these business days, both included: by day, each day in the order it was recorded, or the reverse of all that. */
    record Days(LocalDate from, LocalDate to, boolean newestFirst) implements LedgerQuery {
        @Override
        public <R> R fold(Function<Days, R> days, Function<OfCustomer, R> customer, Function<OfRegister, R> register) {
            return days.apply(this);
        }
    }

    /** Of one customer, newest first. */
    record OfCustomer(CustomerId customer) implements LedgerQuery {
        @Override
        public <R> R fold(Function<Days, R> days, Function<OfCustomer, R> customer, Function<OfRegister, R> register) {
            return customer.apply(this);
        }
    }

    /** Of one register in chain order, these receipt numbers, both included. */
    record OfRegister(RegisterId register, long from, long to) implements LedgerQuery {
        @Override
        public <R> R fold(Function<Days, R> days, Function<OfCustomer, R> customer, Function<OfRegister, R> register) {
            return register.apply(this);
        }
    }

    /** All there are, newest first. */
    static LedgerQuery all() {
        return new Days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), true);
    }
}
