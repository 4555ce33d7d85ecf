package dev.mypos.sample.cli;

import java.util.List;

/** Every command, as others build on them. */
public final class CommandNames {
    public static final List<String> ALL = List.of(
            "demo",
            "init",
            "store show",
            "store update",
            "register create",
            "register list",
            "product create",
            "product list",
            "product get",
            "product update",
            "product archive",
            "product import",
            "product image set",
            "product image remove",
            "product image sweep",
            "customer create",
            "customer list",
            "customer get",
            "customer update",
            "customer archive",
            "customer forget",
            "sale create",
            "sale get",
            "sale list",
            "sale void",
            "sale refund",
            "sale explain",
            "sale import",
            "receipt show",
            "receipt print",
            "stock list",
            "stock movements",
            "stock adjust",
            "report sales",
            "report stock",
            "journal list",
            "outbox list",
            "outbox drain",
            "verify",
            "backup",
            "completion");

    private CommandNames() {}
}
