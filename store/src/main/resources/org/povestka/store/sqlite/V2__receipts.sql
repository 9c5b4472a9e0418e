-- One row a deed that its doer named, so that it is not done twice: which rows of the journal it wrote.
CREATE TABLE receipts (
    key     TEXT PRIMARY KEY,
    request TEXT NOT NULL,   -- what was asked, as a digest
    before  INTEGER NOT NULL, -- the last row before those it wrote
    last    INTEGER NOT NULL  -- the last row it wrote; the same where it wrote none
) STRICT;
