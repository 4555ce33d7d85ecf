package dev.mypos.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mypos.catalog.Catalog;
import dev.mypos.catalog.MemoryProducts;
import dev.mypos.catalog.Product;
import dev.mypos.catalog.ProductId;
import dev.mypos.catalog.StockPolicy;
import dev.mypos.error.AccessDeniedError;
import dev.mypos.error.ConflictError;
import dev.mypos.error.ErrorCode;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.error.ValidationError.Violation;
import dev.mypos.journal.JournalEntry;
import dev.mypos.journal.Permission;
import dev.mypos.money.Money;
import dev.mypos.money.Quantity;
import dev.mypos.money.Unit;
import dev.mypos.page.PageRequest;
import dev.mypos.store.Desk;
import dev.mypos.store.LocationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StockTest {
    private final Desk desk = new Desk();
    private final MemoryProducts products = new MemoryProducts();
    private final MemoryStock stored = new MemoryStock();
    private final Stock stock = new Stock(stored, products, desk.owner());
    private final Product mug = product("MUG", StockPolicy.DENY);

    @Nested
    class Receive {
        @Test
        void receive_units_raisesTheLevel() {
            assertThat(stock.receive(mug.id(), 20)).isEqualTo(level(20));
            assertThat(stock.receive(mug.id(), 5)).isEqualTo(level(25));
            assertThat(stock.movements(mug.id(), PageRequest.first(10)).items())
                    .extracting(StockMovement::reason, StockMovement::at, StockMovement::fact)
                    .containsOnly(org.assertj.core.groups.Tuple.tuple(StockReason.RECEIPT, Desk.NOW, false))
                    .hasSize(2);
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -1, 1_000_001, Long.MAX_VALUE, Long.MIN_VALUE})
        void receive_unitsOutOfRange_isRefused(long units) {
            assertThat(violations(() -> stock.receive(mug.id(), units)))
                    .containsExactly(new Violation("units", "range", "must be from 1 to 1000000, not " + units));
        }
    }

    @Nested
    class Move {
        @Test
        void move_change_isStoredWithActorTimeAndJournal() {
            StockMovement moved = stock.move(change("-2", StockReason.WASTE));
            assertThat(moved)
                    .isEqualTo(new StockMovement(
                            new MovementId(new UUID(0, 1)),
                            mug.id(),
                            LocationId.MAIN,
                            Quantity.of(-2),
                            StockReason.WASTE,
                            "shift 4",
                            "owner",
                            Desk.NOW,
                            false,
                            Optional.of("Jane broke it")));
            assertThat(stored.journal).hasSize(1);
            assertThat(stored.journal.get(0).action()).isEqualTo("stock.adjusted");
            assertThat(stored.journal.get(0).subject()).isEqualTo(mug.id().toString());
            assertThat(stored.journal.get(0).facts())
                    .isEqualTo(Map.of(
                            "sku", "MUG",
                            "location", "main",
                            "delta", "-2",
                            "reason", "waste",
                            "source", "shift 4",
                            "movement_id", "00000000-0000-0000-0000-000000000001"));
        }

        @Test
        void move_again_givesWhatIsStored() {
            StockMovement moved = stock.move(change("-2", StockReason.WASTE));
            Stock bobs = new Stock(stored, products, desk.clerk(Permission.STOCK_ADJUST));
            assertThat(bobs.move(change("-2", StockReason.WASTE))).isEqualTo(moved);
            assertThat(stored.journal).hasSize(1);
        }

        @Test
        void move_otherChangeUnderTheSameId_isAConflict() {
            stock.move(change("-2", StockReason.WASTE));
            ConflictError error =
                    catchThrowableOfType(ConflictError.class, () -> stock.move(change("-3", StockReason.WASTE)));
            assertThat(error.code()).isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);
        }

        @ParameterizedTest
        @CsvSource({"RECEIPT,true", "ADJUST,true", "TRANSFER,true", "WASTE,true", "COUNT,false"})
        void move_reason_decidesTheFloor(StockReason reason, boolean floor) {
            stock.move(change("-2", reason));
            assertThat(stored.floors).containsExactly(floor);
        }

        @Test
        void move_fact_hasItsOwnTimeAndNoFloor() {
            StockMovement moved =
                    stock.move(happened(Desk.NOW.minus(Duration.ofDays(3)).plusNanos(999)));
            assertThat(moved.at()).isEqualTo(Desk.NOW.minus(Duration.ofDays(3)));
            assertThat(moved.fact()).isTrue();
            assertThat(stored.floors).containsExactly(false);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1969-12-31T23:59:59.999Z", "2026-03-05T10:20:30.457Z", "+1000000000-12-31T23:59:59Z"})
        void move_factOutsideOfTime_isRefused(String at) {
            assertThat(violations(() -> stock.move(happened(Instant.parse(at)))))
                    .containsExactly(new Violation("happened", "range", "must be from 1970 to today"));
        }

        @ParameterizedTest
        @CsvSource({"RECEIPT,false", "WASTE,false", "TRANSFER,false", "COUNT,true", "ADJUST,true"})
        void move_partOfAPiece_onlyCorrects(StockReason reason, boolean allowed) {
            new Catalog(products, desk.owner())
                    .save(Product.builder().from(mug).unit(Unit.EACH).build());
            StockChange half = change("-0.5", reason);
            if (allowed) {
                assertThat(stock.move(half).delta()).isEqualTo(Quantity.parse("-0.5"));
            } else {
                assertThat(violations(() -> stock.move(half)))
                        .containsExactly(new Violation(
                                "delta",
                                "decimals",
                                "must be a whole number, because it is sold by the piece, not -0.5 of MUG"));
            }
        }

        @ParameterizedTest
        @EnumSource(names = {"SALE", "REFUND"})
        void move_reasonOfATransaction_isRefused(StockReason reason) {
            assertThat(violations(() -> stock.move(change("-2", reason))))
                    .extracting(Violation::path)
                    .containsExactly("reason");
        }

        @Test
        void move_severalRulesBroken_namesAll() {
            assertThat(violations(() -> stock.move(change("0", StockReason.SALE))))
                    .extracting(Violation::path)
                    .containsExactly("delta", "reason");
            assertThat(stored.floors).isEmpty();
        }

        @Test
        void move_productThatIsNotCounted_isRefused() {
            Product postage = product("POST", StockPolicy.UNTRACKED);
            assertThat(violations(() -> stock.receive(postage.id(), 1)))
                    .containsExactly(new Violation(
                            "product", "tracked", "must be one whose stock is counted; POST is untracked"));
        }

        @Test
        void move_againWhenNoLongerCounted_givesWhatIsStored() {
            StockMovement moved = stock.move(change("-2", StockReason.WASTE));
            new Catalog(products, desk.owner())
                    .save(Product.builder()
                            .from(mug)
                            .stockPolicy(StockPolicy.UNTRACKED)
                            .build());
            assertThat(stock.move(change("-2", StockReason.WASTE))).isEqualTo(moved);
            assertThat(violations(() -> stock.move(change("-3", StockReason.WASTE))))
                    .extracting(Violation::rule)
                    .containsExactly("tracked");
        }

        @Test
        void move_unknownProduct_isNotFound() {
            assertThatExceptionOfType(NotFoundError.class)
                    .isThrownBy(() -> stock.receive(new ProductId(new UUID(9, 9)), 1));
        }
    }

    @Nested
    class Level {
        @Test
        void level_nothingMovedThere_isZero() {
            stock.receive(mug.id(), 20);
            LocationId cellar = new LocationId("cellar");
            assertThat(stock.level(mug.id(), cellar))
                    .isEqualTo(new StockLevel(mug.id(), cellar, Quantity.ZERO, Quantity.ZERO));
            assertThat(stock.levels(List.of(mug.id()))).containsExactly(level(20));
        }

        @Test
        void onHand_isAvailableAndReserved() {
            StockLevel level = new StockLevel(mug.id(), LocationId.MAIN, Quantity.of(-1), Quantity.of(3));
            assertThat(level.onHand()).isEqualTo(Quantity.of(2));
        }
    }

    @Nested
    class Permissions {
        @Test
        void move_withoutPermission_isRefusedAndWrittenDown() {
            Stock clerks = new Stock(stored, products, desk.clerk(Permission.CATALOG_EDIT));
            AccessDeniedError error = catchThrowableOfType(AccessDeniedError.class, () -> clerks.receive(mug.id(), 0));
            assertThat(error.permission()).isEqualTo("stock.adjust");
            assertThatExceptionOfType(AccessDeniedError.class)
                    .isThrownBy(() -> clerks.move(change("1", StockReason.COUNT)));
            assertThat(desk.refusals())
                    .extracting(JournalEntry::subject)
                    .containsOnly(mug.id().toString())
                    .hasSize(2);
            assertThat(stored.floors).isEmpty();
        }

        @Test
        void move_factWithoutItsPermission_isRefused() {
            Stock clerks = new Stock(stored, products, desk.clerk(Permission.STOCK_ADJUST));
            AccessDeniedError error =
                    catchThrowableOfType(AccessDeniedError.class, () -> clerks.move(happened(Desk.NOW)));
            assertThat(error.permission()).isEqualTo("record.past");
            assertThat(clerks.level(mug.id(), LocationId.MAIN)).isEqualTo(level(0));
        }
    }

    private List<Violation> violations(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ValidationError.class, call).violations();
    }

    private Product product(String sku, StockPolicy policy) {
        return new Catalog(products, desk.owner())
                .save(Product.builder()
                        .sku(sku)
                        .name("Mug")
                        .price(Money.of("7.50", "EUR"))
                        .stockPolicy(policy)
                        .build());
    }

    private StockLevel level(long available) {
        return new StockLevel(mug.id(), LocationId.MAIN, Quantity.of(available), Quantity.ZERO);
    }

    private StockChange change(String delta, StockReason reason) {
        return change(delta, reason, Optional.empty());
    }

    private StockChange happened(Instant at) {
        return change("-2", StockReason.ADJUST, Optional.of(at));
    }

    private StockChange change(String delta, StockReason reason, Optional<Instant> happened) {
        return new StockChange(
                new MovementId(new UUID(0, 1)),
                mug.id(),
                LocationId.MAIN,
                Quantity.parse(delta),
                reason,
                "shift 4",
                happened,
                Optional.of("Jane broke it"));
    }
}
