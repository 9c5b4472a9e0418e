-- The world as the journal had made it after one of its rows, so that a start need not live it anew. Nothing rests on it:
-- what does not fit the journal is thrown away.
CREATE TABLE snapshots (
    part   INTEGER PRIMARY KEY, -- from 0
    parts  INTEGER NOT NULL,    -- how many there are
    format TEXT NOT NULL,
    number INTEGER NOT NULL,    -- the row of the journal after which it was taken
    hash   TEXT NOT NULL,       -- the hash of that row
    bytes  BLOB NOT NULL,
    digest TEXT NOT NULL        -- SHA-256 over everything else in this row, in hexadecimal
) STRICT;
