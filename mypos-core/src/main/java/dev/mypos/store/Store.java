package dev.mypos.store;

import dev.mypos.check.Printable;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.money.Money;
import dev.mypos.money.Rounding;
import dev.mypos.money.TaxRule;
import dev.mypos.wire.Fields;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A store and its settings. Currency and id never change once the store exists.
 *
 * <p>Immutable.
 */
@Value.Immutable
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = false)
public interface Store {
    @Value.Default
    default StoreId id() {
        return StoreId.MAIN;
    }

    @NotBlank
    @Size(max = 200)
    @Printable
    String name();

    Currency currency();

    ZoneId zone();

    /** When a business day begins, in the store's zone; midnight unless told otherwise. */
    @Value.Default
    default LocalTime dayStart() {
        return LocalTime.MIDNIGHT;
    }

    @Value.Default
    default Rounding rounding() {
        return Rounding.DEFAULT;
    }

    /** The tax rules by code; a product names one of them. */
    @Valid
    @Size(max = 100)
    List<TaxRule> taxes();

    /** The tax code of products that name none. */
    @Value.Default
    default String defaultTaxCode() {
        return taxes().isEmpty() ? NO_TAX : taxes().get(0).code();
    }

    /** What products are listed under, by code; none unless the shop wants to hold them to a list. */
    @Valid
    @Size(max = 300)
    List<Category> categories();

    @Valid
    @Size(min = 1, max = 1000)
    List<Register> registers();

    /** For receipts; the store's name unless told otherwise. */
    @Value.Default
    @NotBlank
    @Size(max = 200)
    @Printable
    default String legalName() {
        return name();
    }

    Optional<@Size(max = 1000) @Printable(lines = true) String> address();

    Optional<@Size(max = 64) @Printable String> taxNumber();

    /** 0 before it is stored; counts up with each change. */
    @Value.Default
    default long version() {
        return 0;
    }

    /** Whether no two customers may have the same e-mail or phone; they may unless told otherwise. */
    @Value.Default
    default boolean uniqueContacts() {
        return false;
    }

    /** The code of the rule without tax, which every store has. */
    String NO_TAX = "none";

    /** The day that a moment belongs to, by zone and day start. */
    default LocalDate businessDate(Instant at) {
        return at.atZone(zone())
                .toLocalDateTime()
                .minusNanos(dayStart().toNanoOfDay())
                .toLocalDate();
    }

    /** @throws NotFoundError if the store has no such rule */
    default TaxRule getTax(String code) {
        return findTax(code).orElseThrow(() -> new NotFoundError("find the tax rule", "tax code", code));
    }

    /** The rule with this code; every store has {@link #NO_TAX}. */
    default Optional<TaxRule> findTax(String code) {
        if (code.equals(NO_TAX)) {
            return Optional.of(TaxRule.none(NO_TAX));
        }
        for (TaxRule rule : taxes()) {
            if (rule.code().equals(code)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    default Optional<Category> findCategory(String code) {
        return categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    default Optional<Register> findRegister(RegisterId register) {
        return registers().stream().filter(r -> r.id().equals(register)).findFirst();
    }

    default Fields fields() {
        return StoreFields.write(this);
    }

    /** @throws dev.mypos.error.CorruptDataError if the fields are not those of a store */
    static Store from(Fields fields) {
        return fields.as("store", StoreFields::read);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a store; the register {@code main} is there unless others are named. Confine to one thread. */
    final class Builder extends ImmutableStore.Builder {
        /** @throws ValidationError if there is no such currency */
        public Builder currency(String code) {
            return currency(Money.of("0", code).currency());
        }

        /** @throws ValidationError if there is no such time zone */
        public Builder zone(String name) {
            try {
                return zone(ZoneId.of(name));
            } catch (java.time.DateTimeException e) {
                throw ValidationError.of(
                        "set up the store",
                        "zone",
                        "known",
                        "must be a time zone such as Europe/Dublin, not '" + name + "'");
            }
        }

        @Override
        public Store build() {
            Store store = super.build();
            return store.registers().isEmpty() ? addRegisters(Register.MAIN).build() : store;
        }
    }
}
