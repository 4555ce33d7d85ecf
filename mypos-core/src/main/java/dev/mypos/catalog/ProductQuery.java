package dev.mypos.catalog;

import java.util.function.Function;

/** Which products a list has. Archived products are left out unless asked for. */
public sealed interface ProductQuery {
    boolean archived();

    /** By name, then id; the prefix is compared without case. */
    record ByName(String prefix, boolean archived) implements ProductQuery {
        @Override
        public <R> R fold(Function<ByName, R> byName, Function<BySku, R> bySku, Function<ByCategory, R> byCategory) {
            return byName.apply(this);
        }
    }

    /** By SKU; the prefix is compared without case. */
    record BySku(String prefix, boolean archived) implements ProductQuery {
        @Override
        public <R> R fold(Function<ByName, R> byName, Function<BySku, R> bySku, Function<ByCategory, R> byCategory) {
            return bySku.apply(this);
        }
    }

    /** Of one category, by name, then id. */
    record ByCategory(String category, boolean archived) implements ProductQuery {
        @Override
        public <R> R fold(Function<ByName, R> byName, Function<BySku, R> bySku, Function<ByCategory, R> byCategory) {
            return byCategory.apply(this);
        }
    }

    static ProductQuery all() {
        return new ByName("", false);
    }

    <R> R fold(Function<ByName, R> byName, Function<BySku, R> bySku, Function<ByCategory, R> byCategory);
}
