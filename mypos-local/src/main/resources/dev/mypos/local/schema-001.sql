CREATE TABLE store (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    version  INTEGER NOT NULL,
    body     TEXT NOT NULL
) STRICT;

CREATE TABLE registers (
    register_id  TEXT NOT NULL PRIMARY KEY,
    last_receipt INTEGER NOT NULL,
    last_digest  TEXT NOT NULL,
    open_shift   TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE products (
    product_id   TEXT NOT NULL PRIMARY KEY,
    sku_key      TEXT NOT NULL,
    name_key     TEXT NOT NULL,
    category     TEXT,
    active       INTEGER NOT NULL,
    version      INTEGER NOT NULL,
    sku          TEXT NOT NULL,
    name         TEXT NOT NULL,
    price        TEXT NOT NULL,
    currency     TEXT NOT NULL,
    tax_code     TEXT NOT NULL,
    stock_policy TEXT NOT NULL,
    low_stock    INTEGER,
    body         TEXT NOT NULL
) STRICT;
CREATE INDEX products_by_name ON products (name_key, product_id);
CREATE INDEX products_for_sale_by_name ON products (name_key, product_id) WHERE active = 1;
CREATE INDEX products_by_sku ON products (sku_key, product_id);
CREATE INDEX products_for_sale_by_sku ON products (sku_key, product_id) WHERE active = 1;
CREATE INDEX products_by_category ON products (category, name_key, product_id) WHERE category IS NOT NULL;
CREATE INDEX products_for_sale_by_category ON products (category, name_key, product_id)
    WHERE category IS NOT NULL AND active = 1;

CREATE TABLE codes (
    code_key   TEXT NOT NULL PRIMARY KEY,
    product_id TEXT NOT NULL REFERENCES products (product_id),
    kind       TEXT NOT NULL CHECK (kind IN ('sku', 'barcode'))
) STRICT, WITHOUT ROWID;
CREATE INDEX codes_by_product ON codes (product_id);

CREATE TABLE stock (
    product_id TEXT NOT NULL REFERENCES products (product_id),
    location   TEXT NOT NULL,
    available  INTEGER NOT NULL DEFAULT 0,
    reserved   INTEGER NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    name_key   TEXT NOT NULL,
    tracked    INTEGER NOT NULL,
    active     INTEGER NOT NULL,
    low_stock  INTEGER,
    PRIMARY KEY (product_id, location)
) STRICT, WITHOUT ROWID;
CREATE INDEX stock_by_name ON stock (location, name_key, product_id) WHERE tracked = 1 AND active = 1;
CREATE INDEX stock_low ON stock (location, name_key, product_id) WHERE available <= low_stock;
CREATE INDEX stock_below_zero ON stock (location, name_key, product_id) WHERE available < 0 AND tracked = 1;

CREATE TABLE movements (
    seq         INTEGER PRIMARY KEY,
    movement_id TEXT NOT NULL UNIQUE,
    product_id  TEXT NOT NULL,
    at          INTEGER NOT NULL,
    body        TEXT NOT NULL
) STRICT;
CREATE INDEX movements_by_product ON movements (product_id, at, seq);

CREATE TABLE customers (
    customer_id TEXT NOT NULL PRIMARY KEY,
    name_key    TEXT NOT NULL,
    email_key   TEXT,
    phone_key   TEXT,
    active      INTEGER NOT NULL,
    version     INTEGER NOT NULL,
    body        TEXT NOT NULL
) STRICT;
CREATE INDEX customers_by_name ON customers (name_key, customer_id);
CREATE INDEX customers_active_by_name ON customers (name_key, customer_id) WHERE active = 1;
CREATE INDEX customers_by_email ON customers (email_key, customer_id) WHERE email_key IS NOT NULL;
CREATE INDEX customers_active_by_email ON customers (email_key, customer_id)
    WHERE email_key IS NOT NULL AND active = 1;
CREATE INDEX customers_by_phone ON customers (phone_key, customer_id) WHERE phone_key IS NOT NULL;
CREATE INDEX customers_active_by_phone ON customers (phone_key, customer_id)
    WHERE phone_key IS NOT NULL AND active = 1;

CREATE TABLE transactions (
    transaction_id TEXT NOT NULL PRIMARY KEY,
    kind           TEXT NOT NULL,
    register_id    TEXT NOT NULL,
    receipt_number INTEGER NOT NULL CHECK (receipt_number > 0),
    business_date  TEXT NOT NULL,
    occurred_at    INTEGER NOT NULL,
    recorded_at    INTEGER NOT NULL,
    customer_id    TEXT,
    total_minor    INTEGER NOT NULL,
    currency       TEXT NOT NULL,
    body           TEXT NOT NULL,
    UNIQUE (register_id, receipt_number)
) STRICT;
CREATE INDEX transactions_by_day ON transactions (business_date, recorded_at, transaction_id);
CREATE INDEX transactions_by_customer ON transactions (customer_id, recorded_at, transaction_id)
    WHERE customer_id IS NOT NULL;

CREATE TABLE refund_states (
    transaction_id TEXT NOT NULL PRIMARY KEY,
    version        INTEGER NOT NULL,
    body           TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
    seq  INTEGER PRIMARY KEY,
    at   INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_time ON journal (at, seq);

CREATE TABLE outbox (
    seq      INTEGER PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE,
    type     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    at       INTEGER NOT NULL,
    body     TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at  INTEGER NOT NULL,
    reason   TEXT,
    parked   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_by_time ON outbox (parked, at, seq, next_at);

CREATE TRIGGER transactions_stay_as_they_are BEFORE UPDATE ON transactions
BEGIN SELECT RAISE(ABORT, 'transactions are never edited'); END;
CREATE TRIGGER transactions_stay BEFORE DELETE ON transactions
BEGIN SELECT RAISE(ABORT, 'transactions are never deleted'); END;
CREATE TRIGGER movements_stay_as_they_are BEFORE UPDATE ON movements
BEGIN SELECT RAISE(ABORT, 'movements are never edited'); END;
CREATE TRIGGER movements_stay BEFORE DELETE ON movements
BEGIN SELECT RAISE(ABORT, 'movements are never deleted'); END;
CREATE TRIGGER journal_stays_as_it_is BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never edited'); END;
CREATE TRIGGER journal_stays BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;
