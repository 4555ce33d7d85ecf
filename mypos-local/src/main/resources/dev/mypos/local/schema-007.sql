CREATE TABLE shifts (
    shift_id    TEXT NOT NULL PRIMARY KEY,
    register_id TEXT NOT NULL,
    number      INTEGER NOT NULL CHECK (number > 0),
    version     INTEGER NOT NULL,
    closed      INTEGER NOT NULL,
    body        TEXT NOT NULL,
    UNIQUE (register_id, number)
) STRICT;

CREATE TRIGGER closed_shifts_stay_as_they_are BEFORE UPDATE ON shifts WHEN OLD.closed = 1
BEGIN SELECT RAISE(ABORT, 'closed shifts are never edited'); END;
CREATE TRIGGER shifts_stay BEFORE DELETE ON shifts
BEGIN SELECT RAISE(ABORT, 'shifts are never deleted'); END;
