CREATE TABLE staff (
    staff_id TEXT NOT NULL PRIMARY KEY,
    name_key TEXT NOT NULL UNIQUE,
    admin    INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    body     TEXT NOT NULL
) STRICT;
CREATE INDEX staff_admins ON staff (admin, staff_id) WHERE admin = 1;

CREATE TABLE roles (
    role_code TEXT NOT NULL PRIMARY KEY,
    version   INTEGER NOT NULL,
    body      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
