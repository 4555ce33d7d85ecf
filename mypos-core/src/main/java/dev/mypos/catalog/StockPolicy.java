package dev.mypos.catalog;

import java.util.Optional;
import java.util.stream.Stream;

/** What selling does to a product's stock. */
public enum StockPolicy {
    /** Counted; never sold below zero (L3). */
    DENY("deny"),
    /** Counted; sold below zero if need be, and listed then. */
    ALLOW_NEGATIVE("allow"),
    /** Not counted: postage, fees. */
    UNTRACKED("untracked");

    private final String code;

    StockPolicy(String code) {
        this.code = code;
    }

    /** The word that is stored and typed: {@code deny}, {@code allow} or {@code untracked}. */
    public String code() {
        return code;
    }

    /** The policy with this code; empty if there is none. */
    public static Optional<StockPolicy> find(String code) {
        return Stream.of(values()).filter(policy -> policy.code.equals(code)).findFirst();
    }

    public boolean tracked() {
        return this != UNTRACKED;
    }
}
