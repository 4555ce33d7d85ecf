PRAGMA foreign_keys = FALSE;
BEGIN TRANSACTION;
CREATE TABLE codes (
    code_key   TEXT NOT NULL PRIMARY KEY,
    product_id TEXT NOT NULL REFERENCES products (product_id),
    kind       TEXT NOT NULL CHECK (kind IN ('sku', 'barcode'))
) STRICT, WITHOUT ROWID;
INSERT INTO "codes" VALUES('5012345678900','01a210fb-cbf2-7859-a36c-ab386652bd8c','barcode');
INSERT INTO "codes" VALUES('MUG','01a210fb-cbf2-7859-a36c-ab386652bd8c','sku');
CREATE TABLE customers (
    customer_id TEXT NOT NULL PRIMARY KEY,
    name_key    TEXT NOT NULL,
    email_key   TEXT,
    phone_key   TEXT,
    active      INTEGER NOT NULL,
    version     INTEGER NOT NULL,
    body        TEXT NOT NULL
) STRICT;
INSERT INTO "customers" VALUES('01a210fb-cc16-7d24-9ca4-99911ebc1933','ADA','ADA@EXAMPLE.ORG',NULL,1,1,'{"active":true,"created_at":"1970-01-01T00:00:00Z","customer_id":"01a210fb-cc16-7d24-9ca4-99911ebc1933","email":"ada@example.org","name":"Ada","version":1}');
CREATE TABLE journal (
    seq  INTEGER PRIMARY KEY,
    at   INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
INSERT INTO "journal" VALUES(1,1772442000001,'{"action":"store.created","actor":"owner","at":"2026-03-02T09:00:00.001Z","facts":{},"subject":"main"}');
INSERT INTO "journal" VALUES(2,1772442000017,'{"action":"sale.voided","actor":"owner","at":"2026-03-02T09:00:00.017Z","facts":{"reason":"typo","sale":"019cadc6-9a83-73cf-ba30-836fd2beb756","total":"15.00 EUR"},"subject":"01a210fb-cc76-79a1-89b3-83420f4b5dec"}');
CREATE TABLE movements (
    seq         INTEGER PRIMARY KEY,
    movement_id TEXT NOT NULL UNIQUE,
    product_id  TEXT NOT NULL,
    at          INTEGER NOT NULL,
    body        TEXT NOT NULL
) STRICT;
INSERT INTO "movements" VALUES(1,'01a210fb-cc06-7cf6-9bf4-ed8192365fbd','01a210fb-cbf2-7859-a36c-ab386652bd8c',1772442000000,'{"actor":"owner","at":"2026-03-02T09:00:00Z","delta":6,"fact":false,"location":"main","movement_id":"01a210fb-cc06-7cf6-9bf4-ed8192365fbd","product_id":"01a210fb-cbf2-7859-a36c-ab386652bd8c","reason":"receipt","source":"delivery"}');
INSERT INTO "movements" VALUES(2,'1cdf3c88-b2ad-3f72-a767-7f6e5b102ec5','01a210fb-cbf2-7859-a36c-ab386652bd8c',1772442000008,'{"actor":"owner","at":"2026-03-02T09:00:00.008Z","delta":-2,"fact":false,"location":"main","movement_id":"1cdf3c88-b2ad-3f72-a767-7f6e5b102ec5","product_id":"01a210fb-cbf2-7859-a36c-ab386652bd8c","reason":"sale","source":"019cadc6-9a83-73cf-ba30-836fd2beb756"}');
INSERT INTO "movements" VALUES(3,'664db4f5-e569-38ae-bd67-f03492870070','01a210fb-cbf2-7859-a36c-ab386652bd8c',1772442000014,'{"actor":"owner","at":"2026-03-02T09:00:00.014Z","delta":2,"fact":false,"location":"main","movement_id":"664db4f5-e569-38ae-bd67-f03492870070","product_id":"01a210fb-cbf2-7859-a36c-ab386652bd8c","reason":"refund","source":"01a210fb-cc76-79a1-89b3-83420f4b5dec"}');
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
INSERT INTO "outbox" VALUES(1,'019cadc6-9a83-73cf-ba30-836fd2beb756/01a210fb-cbf2-7859-a36c-ab386652bd8c/main/stock.low','stock.low','01a210fb-cbf2-7859-a36c-ab386652bd8c',1772442000008,'{"available":"4","location":"main","product_id":"01a210fb-cbf2-7859-a36c-ab386652bd8c","sku":"MUG","threshold":"5"}',0,1772442000008,NULL,0);
INSERT INTO "outbox" VALUES(2,'019cadc6-9a83-73cf-ba30-836fd2beb756/sale.completed','sale.completed','019cadc6-9a83-73cf-ba30-836fd2beb756',1772442000008,'{"created_at":"2026-03-02T09:00:00.008Z","currency":"EUR","lines":"2","register_id":"main","store_id":"main","total_amount":"15.00","transaction_id":"019cadc6-9a83-73cf-ba30-836fd2beb756"}',0,1772442000008,NULL,0);
INSERT INTO "outbox" VALUES(3,'01a210fb-cc76-79a1-89b3-83420f4b5dec/sale.voided','sale.voided','01a210fb-cc76-79a1-89b3-83420f4b5dec',1772442000014,'{"created_at":"2026-03-02T09:00:00.014Z","currency":"EUR","lines":"2","register_id":"main","store_id":"main","total_amount":"15.00","transaction_id":"01a210fb-cc76-79a1-89b3-83420f4b5dec"}',0,1772442000014,NULL,0);
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
INSERT INTO "products" VALUES('01a210fb-cbf2-7859-a36c-ab386652bd8c','MUG','MUG','Kitchen',1,1,'MUG','Mug','7.50','EUR','standard','deny',500000,'{"active":true,"barcodes":["5012345678900"],"category":"Kitchen","created_at":"1970-01-01T00:00:00Z","currency":"EUR","description":"","low_stock":5,"name":"Mug","price":7.5,"product_id":"01a210fb-cbf2-7859-a36c-ab386652bd8c","sku":"MUG","stock_policy":"deny","tax_code":"standard","updated_at":"1970-01-01T00:00:00Z","version":1}');
CREATE TABLE refund_states (
    transaction_id TEXT NOT NULL PRIMARY KEY,
    version        INTEGER NOT NULL,
    body           TEXT NOT NULL
) STRICT;
INSERT INTO "refund_states" VALUES('019cadc6-9a83-73cf-ba30-836fd2beb756',1,'{"currency":"EUR","lines":[{"amount":7.5,"number":1,"quantity":1},{"amount":7.5,"number":2,"quantity":1}],"refunds":["01a210fb-cc76-79a1-89b3-83420f4b5dec"],"tenders":{"cash":15},"transaction_id":"019cadc6-9a83-73cf-ba30-836fd2beb756","version":1,"voided":true}');
CREATE TABLE registers (
    register_id  TEXT NOT NULL PRIMARY KEY,
    last_receipt INTEGER NOT NULL,
    last_digest  TEXT NOT NULL,
    open_shift   TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO "registers" VALUES('main',2,'1:9a4e3e8c1c545a78791e4a75682994d77d569d92eb1ededf05d5b66910a71253',NULL);
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
INSERT INTO "stock" VALUES('01a210fb-cbf2-7859-a36c-ab386652bd8c','main',600000,0,'MUG',1,1,500000);
CREATE TABLE store (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    version  INTEGER NOT NULL,
    body     TEXT NOT NULL
) STRICT;
INSERT INTO "store" VALUES(1,1,'{"currency":"EUR","day_start":"00:00","default_tax_code":"standard","legal_name":"Corner shop","name":"Corner shop","registers":[{"location":"main","name":"Main","needs_shift":false,"register_id":"main"}],"rounding":{"mode":"HALF_UP","tax_scope":"LINE"},"store_id":"main","taxes":[{"code":"standard","components":[{"included":true,"name":"VAT","rate":23}]}],"version":1,"zone":"Europe/Dublin"}');
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
INSERT INTO "transactions" VALUES('019cadc6-9a83-73cf-ba30-836fd2beb756','sale','main',1,'2026-03-02',1772442000008,1772442000008,'01a210fb-cc16-7d24-9ca4-99911ebc1933',1500,'EUR','{"business_date":"2026-03-02","cashier":"owner","change_amount":0,"created_at":"2026-03-02T09:00:00.008Z","currency":"EUR","customer_id":"01a210fb-cc16-7d24-9ca4-99911ebc1933","digest":"1:f17cd0ca50ad12bf16dcf20c43d8cf587e2398617d07ddbb2bdbc83b370e0848","discount_amount":0,"fact":false,"gross_amount":15,"kind":"sale","lines":[{"category":"Kitchen","discount_amount":0,"gross_amount":7.5,"number":1,"price":7.5,"product_id":"01a210fb-cbf2-7859-a36c-ab386652bd8c","product_name":"Mug","quantity":1,"sku":"MUG","tax":{"code":"standard","components":[{"included":true,"name":"VAT","rate":23}]},"taxes":[{"amount":1.4,"base":6.1,"included":true,"name":"VAT","rate":23}],"total_amount":7.5,"tracked":true},{"category":"Kitchen","discount_amount":0,"gross_amount":7.5,"number":2,"price":7.5,"product_id":"01a210fb-cbf2-7859-a36c-ab386652bd8c","product_name":"Mug","quantity":1,"sku":"MUG","tax":{"code":"standard","components":[{"included":true,"name":"VAT","rate":23}]},"taxes":[{"amount":1.4,"base":6.1,"included":true,"name":"VAT","rate":23}],"total_amount":7.5,"tracked":true}],"location":"main","previous_digest":"1:0000000000000000000000000000000000000000000000000000000000000000","receipt_number":1,"recorded_at":"2026-03-02T09:00:00.008Z","register_id":"main","request_digest":"1:2978be03ecdebb8342444919599379a972394dd773a6c1272e3d75243343a0e0","rounding":{"mode":"HALF_UP","tax_scope":"LINE"},"rounding_adjustment":0,"status":"completed","store_id":"main","tax_amount":2.8,"taxes":[{"amount":2.8,"base":12.2,"included":true,"name":"VAT","rate":23}],"tenders":[{"amount":15,"kind":"cash"}],"total_amount":15,"transaction_id":"019cadc6-9a83-73cf-ba30-836fd2beb756"}');
INSERT INTO "transactions" VALUES('01a210fb-cc76-79a1-89b3-83420f4b5dec','void','main',2,'2026-03-02',1772442000014,1772442000014,NULL,1500,'EUR','{"business_date":"2026-03-02","cashier":"owner","change_amount":0,"created_at":"2026-03-02T09:00:00.014Z","currency":"EUR","digest":"1:9a4e3e8c1c545a78791e4a75682994d77d569d92eb1ededf05d5b66910a71253","discount_amount":0,"fact":false,"kind":"void","lines":[{"category":"Kitchen","discount_amount":0,"gross_amount":7.5,"number":1,"price":7.5,"product_id":"01a210fb-cbf2-7859-a36c-ab386652bd8c","product_name":"Mug","quantity":1,"restocked":true,"sale_line":1,"sku":"MUG","tax":{"code":"standard","components":[{"included":true,"name":"VAT","rate":23}]},"taxes":[{"amount":1.4,"base":6.1,"included":true,"name":"VAT","rate":23}],"total_amount":7.5,"tracked":true},{"category":"Kitchen","discount_amount":0,"gross_amount":7.5,"number":2,"price":7.5,"product_id":"01a210fb-cbf2-7859-a36c-ab386652bd8c","product_name":"Mug","quantity":1,"restocked":true,"sale_line":2,"sku":"MUG","tax":{"code":"standard","components":[{"included":true,"name":"VAT","rate":23}]},"taxes":[{"amount":1.4,"base":6.1,"included":true,"name":"VAT","rate":23}],"total_amount":7.5,"tracked":true}],"location":"main","previous_digest":"1:f17cd0ca50ad12bf16dcf20c43d8cf587e2398617d07ddbb2bdbc83b370e0848","reason":"typo","receipt_number":2,"recorded_at":"2026-03-02T09:00:00.014Z","refund_of":"019cadc6-9a83-73cf-ba30-836fd2beb756","refund_of_receipt":1,"refund_of_register":"main","register_id":"main","request_digest":"1:c3f5f8b9bd9e8efc1645db2d77b278b28b263cfd34df123954638ab974a1c681","rounding":{"mode":"HALF_UP","tax_scope":"LINE"},"rounding_adjustment":0,"status":"completed","store_id":"main","tax_amount":2.8,"taxes":[{"amount":2.8,"base":12.2,"included":true,"name":"VAT","rate":23}],"tenders":[{"amount":15,"kind":"cash"}],"total_amount":15,"transaction_id":"01a210fb-cc76-79a1-89b3-83420f4b5dec"}');
CREATE INDEX products_by_name ON products (name_key, product_id);
CREATE INDEX products_for_sale_by_name ON products (name_key, product_id) WHERE active = 1;
CREATE INDEX products_by_sku ON products (sku_key, product_id);
CREATE INDEX products_for_sale_by_sku ON products (sku_key, product_id) WHERE active = 1;
CREATE INDEX products_by_category ON products (category, name_key, product_id) WHERE category IS NOT NULL;
CREATE INDEX products_for_sale_by_category ON products (category, name_key, product_id)
    WHERE category IS NOT NULL AND active = 1;
CREATE INDEX codes_by_product ON codes (product_id);
CREATE INDEX stock_by_name ON stock (location, name_key, product_id) WHERE tracked = 1 AND active = 1;
CREATE INDEX stock_low ON stock (location, name_key, product_id) WHERE available <= low_stock;
CREATE INDEX stock_below_zero ON stock (location, name_key, product_id) WHERE available < 0 AND tracked = 1;
CREATE INDEX movements_by_product ON movements (product_id, at, seq);
CREATE INDEX customers_by_name ON customers (name_key, customer_id);
CREATE INDEX customers_active_by_name ON customers (name_key, customer_id) WHERE active = 1;
CREATE INDEX customers_by_email ON customers (email_key, customer_id) WHERE email_key IS NOT NULL;
CREATE INDEX customers_active_by_email ON customers (email_key, customer_id)
    WHERE email_key IS NOT NULL AND active = 1;
CREATE INDEX customers_by_phone ON customers (phone_key, customer_id) WHERE phone_key IS NOT NULL;
CREATE INDEX customers_active_by_phone ON customers (phone_key, customer_id)
    WHERE phone_key IS NOT NULL AND active = 1;
CREATE INDEX transactions_by_day ON transactions (business_date, recorded_at, transaction_id);
CREATE INDEX transactions_by_customer ON transactions (customer_id, recorded_at, transaction_id)
    WHERE customer_id IS NOT NULL;
CREATE INDEX journal_by_time ON journal (at, seq);
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
PRAGMA application_id = 1297108819;
PRAGMA user_version = 1;
COMMIT;
