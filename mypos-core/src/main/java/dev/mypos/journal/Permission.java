package dev.mypos.journal;

import static java.util.stream.Collectors.joining;

import dev.mypos.error.ValidationError;
import java.util.stream.Stream;

/** What an actor may be allowed to do. Roles are made of these; the codes are stored and stay as they are. */
public enum Permission {
    SALE_CREATE("sale.create"),
    SALE_REFUND("sale.refund"),
    SALE_VOID("sale.void"),
    REFUND_WITHOUT_SALE("refund.without-sale"),
    DISCOUNT_OVER_LIMIT("discount.over-limit"),
    PRICE_OVERRIDE("price.override"),
    RECORD_PAST("record.past"),
    CATALOG_EDIT("catalog.edit"),
    CUSTOMER_EDIT("customer.edit"),
    STOCK_ADJUST("stock.adjust"),
    SHIFT_MANAGE("shift.manage"),
    DRAWER_OPEN("drawer.open"),
    PAYMENT_RECOVER("payment.recover"),
    REPORT_READ("report.read"),
    STORE_MANAGE("store.manage"),
    STAFF_MANAGE("staff.manage");

    private final String code;

    Permission(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * The permission with this code.
     *
     * @throws ValidationError if there is none; it lists those that there are
     */
    public static Permission parse(String code) {
        return Stream.of(values())
                .filter(permission -> permission.code.equals(code))
                .findFirst()
                .orElseThrow(() -> ValidationError.of(
                        "read the permission",
                        "permission",
                        "known",
                        "must be one of "
                                + Stream.of(values()).map(Permission::code).collect(joining(", "))));
    }
}
