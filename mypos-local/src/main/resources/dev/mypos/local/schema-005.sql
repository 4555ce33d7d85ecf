CREATE TABLE restores (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    dump     TEXT NOT NULL
) STRICT;
