CREATE TABLE payments (
    transaction_id TEXT NOT NULL,
    tender         INTEGER NOT NULL,
    attempt        INTEGER NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('started', 'completing', 'reversing', 'settled', 'reversed')),
    since          INTEGER NOT NULL,
    body           TEXT NOT NULL,
    PRIMARY KEY (transaction_id, tender, attempt)
) STRICT, WITHOUT ROWID;
CREATE INDEX payments_unsettled ON payments (since, transaction_id, tender, attempt)
    WHERE state IN ('started', 'completing', 'reversing');
