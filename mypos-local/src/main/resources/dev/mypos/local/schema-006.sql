ALTER TABLE stock ADD COLUMN last_cost TEXT;

CREATE TABLE count_sheets (
    sheet_id TEXT NOT NULL PRIMARY KEY,
    location TEXT NOT NULL,
    state    TEXT NOT NULL,
    version  INTEGER NOT NULL,
    body     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE counts (
    count_id   TEXT NOT NULL PRIMARY KEY,
    sheet_id   TEXT NOT NULL REFERENCES count_sheets (sheet_id),
    product_id TEXT NOT NULL,
    last       INTEGER NOT NULL,
    body       TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX counts_by_product ON counts (sheet_id, product_id) WHERE last = 1;

CREATE INDEX customers_by_plain_phone ON customers (
    replace(replace(replace(replace(replace(replace(phone_key, ' ', ''), '.', ''), '/', ''), '(', ''), ')', ''), '-', '')
) WHERE phone_key IS NOT NULL;
