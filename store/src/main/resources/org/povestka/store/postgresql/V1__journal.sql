-- One row a happening, in the order in which they were accepted.
CREATE TABLE journal (
    number BIGINT PRIMARY KEY,
    at     TEXT NOT NULL, -- ISO 8601, UTC
    kind   TEXT NOT NULL,
    body   TEXT NOT NULL, -- JSON
    hash   TEXT NOT NULL  -- SHA-256 over the row before and this row, in hexadecimal
);

CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only';
END;
$$;

CREATE TRIGGER journal_keeps_rows BEFORE UPDATE OR DELETE ON journal
    FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();

CREATE TRIGGER journal_keeps_the_table BEFORE TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();
