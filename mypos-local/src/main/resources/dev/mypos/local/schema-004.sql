CREATE TABLE sessions (
    digest TEXT NOT NULL PRIMARY KEY,
    until  INTEGER NOT NULL,
    body   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_end ON sessions (until);

CREATE TABLE attempts (
    name_digest TEXT NOT NULL PRIMARY KEY,
    not_before  INTEGER NOT NULL,
    version     INTEGER NOT NULL,
    body        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attempts_by_end ON attempts (not_before);
