package dev.mypos.testkit.reference;

/** One way to break a law, or what a port promises. */
public enum Fault {
    ID_NOT_CHECKED("L1"),
    REQUEST_NOT_COMPARED("L1"),
    MOVEMENT_ID_NOT_CHECKED("L1"),
    TRANSACTION_SEEN_BEFORE_ITS_STOCK("L2"),
    EVENT_SEEN_BEFORE_ITS_TRANSACTION("L2"),
    JOURNAL_ENTRY_LOST("L2"),
    STOCK_NOT_CHECKED("L3"),
    STOCK_CHECKED_OUTSIDE_STEP("L3"),
    MOVEMENT_LOST("L4"),
    REFUND_NOT_RESTOCKED("L4"),
    REFUND_STATE_NOT_ADVANCED("L5"),
    REFUND_STATE_NOT_CHECKED("L5"),
    EVENT_LOST("L6"),
    EVENT_OF_REFUSED_POSTING("L6"),
    EVENT_FORGOTTEN_WHEN_LISTED("L6"),
    PARKED_EVENT_FORGOTTEN("L6"),
    LOW_STOCK_TOLD_EACH_TIME("L6"),
    NUMBER_TAKEN_OUTSIDE_STEP("L7"),
    NUMBERS_SHARED_BY_REGISTERS("L7"),
    REFUSED_POSTING_TAKES_STOCK("L8"),
    REFUSED_SAVE_LEAVES_JOURNAL("L8"),
    SALE_EDITED_BY_REFUND("L8"),
    HISTORY_READ_FROM_CATALOGUE("L9"),
    PAGE_LOSES_ROW("L10"),
    PAGE_IN_WRONG_ORDER("L10"),
    CURSOR_COUNTS_ROWS("L10"),
    FOREIGN_CURSOR_TAKEN("L10"),
    PRODUCTS_SHARED_BY_STORES("L11"),
    OUTBOX_SHARED_BY_STORES("L11"),
    CHAIN_FOLLOWS_NOTHING("L12"),
    PICTURE_NOT_RENEWED("images:"),
    PICTURE_DELETED_THOUGH_RENEWED("images:"),
    LAST_ADMIN_NOT_CHECKED("staff:"),
    LAST_ADMIN_CHECKED_OUTSIDE_STEP("staff:"),
    SIGN_IN_NAME_TAKEN_TWICE("staff:"),
    STALE_ROLE_SAVED("staff:");

    private final String law;

    Fault(String law) {
        this.law = law;
    }

    /** The law that it breaks, or the port: how the names of its tests begin. */
    public String law() {
        return law;
    }
}
