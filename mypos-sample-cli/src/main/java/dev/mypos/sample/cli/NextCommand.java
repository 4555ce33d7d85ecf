package dev.mypos.sample.cli;

import dev.mypos.error.InsufficientStockError;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.POSError;
import java.util.Optional;

/** What to type after {@code mypos} that helps after an error. */
final class NextCommand {
    private NextCommand() {}

    static Optional<String> after(POSError error) {
        if (error instanceof NotFoundError missing) {
            return switch (missing.kind()) {
                case "product" -> Optional.of("product list --archived");
                case "customer" -> Optional.of("customer list --archived");
                case "transaction", "sale" -> Optional.of("sale list");
                case "staff member" -> Optional.of("user list");
                case "role" -> Optional.of("role list");
                case "counting sheet" -> Optional.of("stock count list");
                case "shift" -> Optional.of("shift list");
                case "register" -> Optional.of("register list");
                default -> Optional.empty();
            };
        }
        if (error instanceof InsufficientStockError) {
            return Optional.of("stock list");
        }
        return switch (error.code()) {
            case NOT_PROVISIONED -> Optional.of("init --name \"My shop\" --currency EUR --zone Europe/Dublin");
            case PRODUCT_INACTIVE -> Optional.of("product update SKU --restore");
            case SHIFT_CLOSED ->
                Optional.of(error.resource().startsWith("shift ") ? "shift z" : "shift open --float 100.00");
            case CORRUPT_DATA -> Optional.of("verify");
            default -> Optional.empty();
        };
    }
}
