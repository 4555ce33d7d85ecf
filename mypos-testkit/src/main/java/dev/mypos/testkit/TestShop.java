package dev.mypos.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mypos.Backend;
import dev.mypos.MyPos;
import dev.mypos.Pos;
import dev.mypos.Verification;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Trail;
import dev.mypos.metric.MetricSink;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.UnitPrice;
import dev.mypos.notify.Event;
import dev.mypos.notify.Notifier;
import dev.mypos.payment.PaymentGateway;
import dev.mypos.sale.Cart;
import dev.mypos.sale.Refund;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.sale.Tender;
import dev.mypos.sale.TransactionId;
import dev.mypos.staff.StaffMember;
import dev.mypos.stock.MovementId;
import dev.mypos.stock.StockChange;
import dev.mypos.stock.StockLevel;
import dev.mypos.stock.StockMovement;
import dev.mypos.stock.StockReason;
import dev.mypos.store.LocationId;
import dev.mypos.store.Register;
import dev.mypos.store.RegisterId;
import dev.mypos.wire.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A shop to test with: one handle on it, with the words that tests use. All handles of a shop share clock, ids and
 * notifier.
 *
 * <p>Safe for use by many threads, except for {@link #another} and {@link #close}.
 */
public final class TestShop implements AutoCloseable {
    private final Opening opening;
    private final Backend backend;
    private final MyPos pos;
    private final List<TestShop> others = new ArrayList<>();

    TestShop(Opening opening) {
        this(opening, opening.backend(), MetricSink.NONE);
    }

    private TestShop(Opening opening, Backend backend, MetricSink metrics) {
        this(opening, backend, opening.pos(backend, metrics));
    }

    private TestShop(Opening opening, Backend backend, MyPos pos) {
        this.opening = opening;
        this.backend = backend;
        this.pos = pos;
    }

    /** Another handle on the same shop, as another program would open it. Closed with this one. */
    public TestShop another() {
        return another(MetricSink.NONE);
    }

    /** Another handle on the same shop, with somewhere for its figures to go. */
    public TestShop another(MetricSink metrics) {
        return kept(new TestShop(opening, opening.backend(), metrics));
    }

    /** Another handle on the same shop, which publishes through this notifier by itself. */
    public TestShop publishing(Notifier notifier) {
        Backend own = opening.backend();
        return kept(new TestShop(opening, own, opening.publishing(own, notifier)));
    }

    /** Another handle on the same shop, which takes cards through this gateway. */
    public TestShop another(PaymentGateway gateway) {
        return another(gateway, UnaryOperator.identity());
    }

    /** The same with something between the services and the ports. */
    TestShop another(PaymentGateway gateway, UnaryOperator<Backend> between) {
        Backend wrapped = between.apply(opening.backend());
        return kept(new TestShop(opening, wrapped, opening.pos(wrapped, gateway)));
    }

    /** Another handle, on which the first refunds wait for each other after they have read what came back before. */
    public TestShop whereRefundsMeet(int refunds) {
        return kept(new TestShop(opening, new MeetingBackend(opening.backend(), refunds), MetricSink.NONE));
    }

    private TestShop kept(TestShop handle) {
        others.add(handle);
        return handle;
    }

    /** Closes this handle as a program that ends, without looking after anything; the shop stays. */
    public void leave() {
        pos.close();
    }

    /** The services, acting as the owner. */
    public MyPos pos() {
        return pos;
    }

    /** The ports. */
    public Backend backend() {
        return backend;
    }

    /** What all handles of the shop take as time. */
    public TickingClock clock() {
        return opening.clock();
    }

    /** What the shop was opened with as notifier. */
    public RecordingNotifier notifier() {
        return opening.notifier();
    }

    /** What can be seen through the ports. */
    public Books books() {
        return new Books(backend, opening.limits());
    }

    /** A new product for 7.50 that is never sold below zero, with this much in stock. */
    public Product product(String sku, long units) {
        Product product = product(sku, StockPolicy.DENY);
        if (units > 0) {
            pos.stock().receive(product.id(), units);
        }
        return product;
    }

    /** A new product for 7.50 with nothing in stock. */
    public Product product(String sku, StockPolicy policy) {
        return pos.catalog()
                .save(Product.builder()
                        .sku(sku)
                        .name("Product " + sku)
                        .price(Money.of("7.50", "EUR"))
                        .stockPolicy(policy)
                        .build());
    }

    /** Stores another price for the product. */
    public Product reprice(Product product, String price) {
        return pos.catalog()
                .save(Product.builder()
                        .from(pos.catalog().get(product.id()))
                        .price(UnitPrice.of(price, "EUR"))
                        .build());
    }

    /** A new member with one role, the PIN of {@link #pin} and a password. */
    public StaffMember member(String name, String role) {
        StaffMember saved = pos.staff()
                .save(StaffMember.builder()
                        .signInName(name)
                        .displayName("Staff " + name)
                        .addRoles(role)
                        .build());
        pos.staff().setPassword(saved.id(), password(name));
        return pos.staff().setPin(saved.id(), pin());
    }

    /** The PIN of every member that {@link #member} makes. */
    public static char[] pin() {
        return "1357".toCharArray();
    }

    /** The password that {@link #member} gives to a member of this name. */
    public static char[] password(String name) {
        return ("password of " + name).toCharArray();
    }

    /** The services for a member, as it may use them now. */
    public Pos as(String name) {
        return pos.as(pos.signIn().actor(pos.signIn().withPin(name, pin())));
    }

    /** Makes a register, if the shop has none of this name. */
    public RegisterId register(String name) {
        RegisterId id = new RegisterId(name);
        if (pos.settings().reload().findRegister(id).isEmpty()) {
            pos.settings().addRegister(new Register(id, LocationId.MAIN, "Register " + name, false));
        }
        return id;
    }

    /** A new cart with one line, not paid. */
    public Cart cart(Product product, long units) {
        return pos.checkout().begin().add(product, units);
    }

    /** The cart, paid by card to the cent. */
    public Cart paid(Cart cart) {
        Money total = pos.checkout().quote(cart).total();
        return total.isZero() ? cart : cart.pay(Tender.card(total));
    }

    /** Completes the cart, paid by card. */
    public Sale sell(Cart cart) {
        return pos.checkout().complete(paid(cart));
    }

    /** Sells this much in a cart of its own. */
    public Sale sell(Product product, long units) {
        return sell(cart(product, units));
    }

    /** A request with an id of its own that asks for nothing yet. */
    public RefundRequest refundOf(Sale sale) {
        return RefundRequest.of(newId(), RegisterId.MAIN, sale.id());
    }

    /** Gives this much of a line back and restocks it. */
    public Refund refund(Sale sale, int line, long units) {
        return pos.refunds().complete(refundOf(sale).line(line, Quantity.of(units), true));
    }

    /** Gives everything back on the same day. */
    public Refund voidSale(Sale sale) {
        return pos.refunds().complete(RefundRequest.voiding(newId(), RegisterId.MAIN, sale.id()));
    }

    /** A stock change with an id of its own. */
    public StockChange change(Product product, long delta) {
        return change(product, Quantity.of(delta));
    }

    /** A stock change with an id of its own. */
    public StockChange change(Product product, Quantity delta) {
        return new StockChange(
                new MovementId(pos.newId()),
                product.id(),
                LocationId.MAIN,
                delta,
                StockReason.ADJUST,
                "kit",
                Optional.empty(),
                Optional.empty());
    }

    /** A movement with an id of its own, for the port. */
    public StockMovement movement(Product product, long delta) {
        return movement(product, delta, StockReason.ADJUST);
    }

    /** A movement with an id of its own, for the port. */
    public StockMovement movement(Product product, long delta, StockReason reason) {
        return new StockMovement(
                new MovementId(pos.newId()),
                product.id(),
                LocationId.MAIN,
                Quantity.of(delta),
                reason,
                "kit",
                "owner",
                clock().instant(),
                false,
                Optional.empty());
    }

    /** A trail with one entry and its event, for the ports. */
    public Trail trail(String action) {
        String subject = pos.newId().toString();
        JournalEntry entry =
                new JournalEntry(action, subject, "owner", Optional.empty(), clock().instant(), new TreeMap<>());
        return Trail.of(entry)
                .with(Event.of(
                        action,
                        subject,
                        entry.at(),
                        Fields.builder().put("subject", subject).build()));
    }

    /** An id that was not used before. */
    public TransactionId newId() {
        return new TransactionId(pos.newId());
    }

    /** What is available at the location {@code main}. */
    public Quantity available(Product product) {
        return level(product).available();
    }

    /** The level at the location {@code main}. */
    public StockLevel level(Product product) {
        return pos.stock().level(product.id(), LocationId.MAIN);
    }

    /** Waits until lists and movements show what was done; publishes events only where movements wait for that. */
    public void settle() {
        if (opening.limits().movementsWaitForDrain()) {
            pos.relay().drain();
        }
        books().awaitLists();
    }

    /** Fails if what is stored breaks a law. */
    public void verify() {
        settle();
        assertThat(pos.verify().laws())
                .as("what verify finds in shop %s", opening.name())
                .extracting(Verification.Law::violations)
                .allSatisfy(violations -> assertThat(violations).isEmpty());
    }

    /** Closes all handles, after {@link #verify}. */
    @Override
    public void close() {
        try {
            verify();
        } finally {
            others.forEach(TestShop::closeOnly);
            closeOnly();
        }
    }

    private void closeOnly() {
        others.forEach(other -> other.pos.close());
        pos.close();
    }
}
