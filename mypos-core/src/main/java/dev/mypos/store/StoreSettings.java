package dev.mypos.store;

import dev.mypos.error.ConflictError;
import dev.mypos.error.NotFoundError;
import dev.mypos.error.ValidationError;
import dev.mypos.journal.Permission;
import dev.mypos.money.TaxRule;
import java.util.List;
import java.util.Map;

/** Reads and changes the store's settings. Safe for use by many threads. */
public final class StoreSettings {
    private final StoreRepository stores;
    private final CurrentStore current;
    private final Caller caller;

    public StoreSettings(StoreRepository stores, CurrentStore current, Caller caller) {
        this.stores = stores;
        this.current = current;
        this.caller = caller;
    }

    /** Reads the settings as stored now. */
    public Store reload() {
        return current.reload();
    }

    /**
     * Stores changed settings.
     *
     * @return the store as stored, its version one higher
     * @throws ValidationError if a setting breaks its rule, or currency or id differ from what is stored
     * @throws ConflictError stale-version if somebody else changed the settings meanwhile
     * @throws dev.mypos.error.AccessDeniedError without {@code store.manage}
     */
    public Store save(Store store) {
        return save(store, "store.changed", Map.of("version", Long.toString(store.version() + 1)));
    }

    /**
     * Adds a register to the settings as stored now.
     *
     * @throws ConflictError already-exists if the store has a register of this id
     */
    public Store addRegister(Register register) {
        Store store = reload();
        if (store.findRegister(register.id()).isPresent()) {
            throw ConflictError.alreadyExists(
                    "create the register", "register", "id", register.id().value());
        }
        return save(
                Store.builder().from(store).addRegisters(register).build(),
                "register.created",
                Map.of("register", register.id().value()));
    }

    /**
     * Adds a category to the settings as stored now, or gives the one with this code another name.
     *
     * @throws ValidationError if code or name break a rule, or another code differs from it only in case
     * @throws dev.mypos.error.AccessDeniedError without {@code store.manage}
     */
    public Store putCategory(Category category) {
        Store store = reload();
        List<Category> others = store.categories().stream()
                .filter(other -> !other.code().equals(category.code()))
                .toList();
        return save(
                Store.builder()
                        .from(store)
                        .categories(others)
                        .addCategories(category)
                        .build(),
                "category.saved",
                Map.of("category", category.code(), "name", category.name()));
    }

    /**
     * Adds a tax rule to the settings as stored now, after those that are there. A rule is never changed: products get
     * another one from a day on, and what was sold keeps its own.
     *
     * @throws ConflictError already-exists if the store has a rule with this code
     * @throws dev.mypos.error.AccessDeniedError without {@code store.manage}
     */
    public Store addTax(TaxRule rule) {
        Store store = reload();
        if (store.findTax(rule.code()).isPresent()) {
            throw ConflictError.alreadyExists("create the tax rule", "tax rule", "code", rule.code());
        }
        Store changed = Store.builder()
                .from(store)
                .addTaxes(rule)
                .defaultTaxCode(store.defaultTaxCode())
                .build();
        return save(changed, "tax.created", Map.of("tax_code", rule.code()));
    }

    /**
     * Changes a register's name, or whether it needs a shift, in the settings as stored now.
     *
     * @return the register as stored
     * @throws NotFoundError if the store has no register of this id
     * @throws ValidationError if its name breaks a rule, or its location differs from what is stored
     * @throws ConflictError stale-version if somebody else changed the settings meanwhile
     * @throws dev.mypos.error.AccessDeniedError without {@code store.manage}
     */
    public Register updateRegister(Register register) {
        Store store = reload();
        Register stored = store.findRegister(register.id())
                .orElseThrow(() -> new NotFoundError(
                        "change the register", "register", register.id().value()));
        unchanged("location", stored.location(), register.location());
        List<Register> registers = store.registers().stream()
                .map(other -> other.id().equals(register.id()) ? register : other)
                .toList();
        save(
                Store.builder().from(store).registers(registers).build(),
                "register.changed",
                Map.of(
                        "register", register.id().value(),
                        "name", register.name(),
                        "needs_shift", Boolean.toString(register.needsShift())));
        return register;
    }

    private Store save(Store store, String action, Map<String, String> facts) {
        caller.require(Permission.STORE_MANAGE, store.id().value());
        StoreRules.check("change the settings", store);
        unchanged("currency", current.get().currency(), store.currency());
        unchanged("id", current.get().id(), store.id());
        stores.save(store, caller.trail(action, store.id().value(), facts));
        return current.reload();
    }

    private static void unchanged(String field, Object stored, Object asked) {
        if (!stored.equals(asked)) {
            throw ValidationError.of("change the settings", field, "fixed", "cannot change once it exists");
        }
    }
}
