package dev.mypos.customer;

import java.util.function.Function;

/** Which customers a list has. Archived ones are left out unless asked for. */
public sealed interface CustomerQuery {
    boolean archived();

    /** By name, then id; the prefix is compared without case. */
    record ByName(String prefix, boolean archived) implements CustomerQuery {
        @Override
        public <R> R fold(Function<ByName, R> byName, Function<ByEmail, R> byEmail, Function<ByPhone, R> byPhone) {
            return byName.apply(this);
        }
    }

    record ByEmail(String prefix, boolean archived) implements CustomerQuery {
        @Override
        public <R> R fold(Function<ByName, R> byName, Function<ByEmail, R> byEmail, Function<ByPhone, R> byPhone) {
            return byEmail.apply(this);
        }
    }

    record ByPhone(String prefix, boolean archived) implements CustomerQuery {
        @Override
        public <R> R fold(Function<ByName, R> byName, Function<ByEmail, R> byEmail, Function<ByPhone, R> byPhone) {
            return byPhone.apply(this);
        }
    }

    static CustomerQuery all() {
        return new ByName("", false);
    }

    <R> R fold(Function<ByName, R> byName, Function<ByEmail, R> byEmail, Function<ByPhone, R> byPhone);
}
