-- One row a happening, in the order in which they were accepted.
CREATE TABLE journal (
    number INTEGER PRIMARY KEY,
    at     TEXT NOT NULL, -- ISO 8601, UTC
    kind   TEXT NOT NULL,
    body   TEXT NOT NULL, -- JSON
    hash   TEXT NOT NULL  -- SHA-256 over the row before and this row, in hexadecimal
) STRICT;

CREATE TRIGGER journal_keeps_rows BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_loses_no_rows BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
