package dev.mypos.sample.cli.sale;

import dev.mypos.Pos;
import dev.mypos.catalog.Product;
import dev.mypos.check.Caseless;
import dev.mypos.customer.CustomerId;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.sale.Cart;
import dev.mypos.sale.LineItem;
import dev.mypos.sale.Tender;
import dev.mypos.sale.Transaction;
import dev.mypos.sale.TransactionId;
import dev.mypos.sample.cli.argument.DiscountArgument;
import dev.mypos.sample.cli.argument.LineArgument;
import dev.mypos.sample.cli.argument.Moment;
import dev.mypos.sample.cli.argument.NewId;
import dev.mypos.sample.cli.argument.RegisterOption;
import dev.mypos.sample.cli.argument.Tenders;
import dev.mypos.sample.cli.argument.Uuid;
import dev.mypos.sample.cli.product.Products;
import dev.mypos.sample.cli.session.Action;
import dev.mypos.sample.cli.session.ExitCodes;
import dev.mypos.sample.cli.session.Session;
import java.io.IOException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mypos sale create}. */
@Command(
        name = "create",
        header = {
            "Sell.",
            "",
            "  mypos sale create --line MUG:2 --cash 20.00",
            "  mypos sale create --line MUG:1@6.50 --line TEA --discount 10%% --card 8.00 --cash 5.00",
            ""
        },
        customSynopsis = {
            "mypos sale create --line SKU[:QTY][@PRICE]... [--id UUID] [--register R]",
            "                         [--customer ID] [--discount 10%%] [--cash A] [--card A]",
            "                         [--other A] [--at INSTANT] [OPTIONS]"
        })
public final class SaleCreate implements Action {
    @Option(
            names = "--line",
            required = true,
            paramLabel = "SKU[:QTY][@PRICE]",
            converter = LineArgument.Reader.class,
            description = "What is sold, how much of it (default: 1), and at which price if not the product's.")
    List<LineArgument> lines = List.of();

    @Option(names = "--customer", paramLabel = "ID", converter = Uuid.class, description = "Who buys.")
    @Nullable
    UUID customer;

    @Option(
            names = "--discount",
            paramLabel = "10%|A",
            converter = DiscountArgument.Reader.class,
            description = "Taken off the whole sale: a percentage or an amount.")
    List<DiscountArgument> discounts = List.of();

    @Option(
            names = "--discount-reason",
            paramLabel = "TEXT",
            defaultValue = "discount",
            description = "Why (default: ${DEFAULT-VALUE}).")
    String discountReason = "";

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = Moment.Reader.class,
            description = "When it happened: records a sale of the past, whatever price and stock say.")
    @Nullable
    Moment at;

    @Option(names = "--reference", paramLabel = "TEXT", description = "What another system calls it.")
    @Nullable
    String reference;

    @Mixin
    Tenders tenders = new Tenders();

    @Mixin
    RegisterOption register = new RegisterOption();

    @Mixin
    NewId id = new NewId();

    @Override
    public int run(Session session) throws IOException {
        return session.withShop(pos -> {
            TransactionSheet.write(session, pos.checkout().complete(paid(cart(pos))));
            return ExitCodes.OK;
        });
    }

    private Cart cart(Pos pos) {
        Currency currency = pos.store().currency();
        List<LineItem> before = storedBefore(pos);
        Cart cart = Cart.create(new TransactionId(id.in(pos)), register.id(), currency);
        for (LineArgument line : lines) {
            cart = added(cart, line, product(pos, before, line.code()));
        }
        for (DiscountArgument discount : discounts) {
            cart = cart.discount(discount.discount(currency, discountReason));
        }
        cart = customer == null ? cart : cart.customer(new CustomerId(customer));
        cart = reference == null ? cart : cart.reference(reference);
        return at == null ? cart : cart.happened(at.in(pos.store().zone()));
    }

    /** The lines of the sale that is stored under the id already; none if it is new. */
    private List<LineItem> storedBefore(Pos pos) {
        return id.given()
                .flatMap(given -> pos.sales().find(new TransactionId(given)))
                .map(Transaction::lines)
                .orElse(List.of());
    }

    /** A code that a stored line has names that line's product, whatever it is called by now. */
    private static Product product(Pos pos, List<LineItem> before, String code) {
        return before.stream()
                .map(LineItem::item)
                .filter(item -> Caseless.key(item.sku()).equals(Caseless.key(code)))
                .findFirst()
                .map(item -> pos.catalog().get(item.product()))
                .orElseGet(() -> Products.get(pos, code));
    }

    private static Cart added(Cart cart, LineArgument line, Product product) {
        Quantity quantity = new Quantity(line.quantity());
        return line.price()
                .map(price -> cart.add(product, quantity, UnitPrice.of(price, cart.currency())))
                .orElseGet(() -> cart.add(product, quantity));
    }

    /** Exactly in cash, unless told otherwise. */
    private Cart paid(Cart cart) {
        List<Tender> given = tenders.list(cart.currency());
        Cart paid = given.isEmpty() ? cart.payExactCash() : cart;
        for (Tender tender : given) {
            paid = paid.pay(tender);
        }
        return paid;
    }
}
