package dev.mypos.testkit;

import dev.mypos.Backend;
import dev.mypos.catalog.Product;
import dev.mypos.customer.Customer;
import dev.mypos.journal.Permission;
import dev.mypos.money.Rate;
import dev.mypos.page.PageRequest;
import dev.mypos.sale.Cart;
import dev.mypos.sale.RefundRequest;
import dev.mypos.sale.Sale;
import dev.mypos.shift.Shift;
import dev.mypos.staff.Role;
import dev.mypos.staff.StaffMember;
import dev.mypos.stock.CountSheetId;
import dev.mypos.store.LocationId;
import dev.mypos.store.RegisterId;
import dev.mypos.testkit.ShiftsContract.Desk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** A small shop with one of each thing, for calls that must succeed. Confine to one thread. */
final class PermissionShop implements AutoCloseable {
    static final PageRequest PAGE = PageRequest.first(10);
    static final char[] PASSWORD = "password of bob".toCharArray();
    static final char[] PIN = "1357".toCharArray();
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    final TestShop shop;
    final Product mug;
    final Customer customer;
    final Sale sale;
    final CountSheetId sheet;
    final Role role;
    final StaffMember member;
    final String secret;
    final String token;
    final Shift closedShift;
    final Shift shift;

    PermissionShop(Function<String, Backend> backends, String name) {
        this.shop = new TestShop(Opening.of(backends, name, Limits.NONE));
        this.mug = shop.product("MUG", 10);
        this.customer =
                shop.pos().customers().save(Customer.builder().name("Ann").build());
        this.sale = shop.sell(mug, 1);
        this.sheet = shop.pos()
                .stockCounts()
                .open(new CountSheetId(shop.pos().newId()), "Shelf 3", LocationId.MAIN)
                .id();
        this.role = shop.pos().roles().save(Role.of("helper", "Helper", Set.of(Permission.STAFF_MANAGE), Rate.ZERO));
        StaffMember bob = shop.pos()
                .staff()
                .save(StaffMember.builder()
                        .signInName("bob")
                        .displayName("Bob")
                        .addRoles("helper")
                        .build());
        shop.pos().staff().setPassword(bob.id(), PASSWORD);
        shop.pos().staff().setPin(bob.id(), PIN);
        this.secret = shop.pos().staff().issueSecret(bob.id());
        this.member = shop.pos().staff().get(bob.id());
        this.token = shop.pos().signIn().withPassword("bob", PASSWORD);
        RegisterId spare = shop.register("spare");
        this.closedShift = Desk.close(shop, Desk.open(shop, spare, "10.00"), "10.00");
        this.shift = Desk.open(shop, spare, "10.00");
    }

    /** A new cart with one mug, paid. */
    Cart cart() {
        return shop.paid(shop.cart(mug, 1));
    }

    /** A new cart with one mug, paid, as if it had been sold an hour ago. */
    Cart past() {
        return cart().happened(shop.clock().instant().minus(Duration.ofHours(1)));
    }

    RefundRequest refund() {
        return shop.refundOf(sale).everything(true);
    }

    RefundRequest withoutSale() {
        return RefundRequest.withoutSale(
                shop.newId(), RegisterId.MAIN, sale.total().currency());
    }

    byte[] picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        shop.close();
    }
}
