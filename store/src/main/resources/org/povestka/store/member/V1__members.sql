-- One row for everybody who may log in. No password and no code is here, only what one of them can be checked against.
CREATE TABLE members (
    name    TEXT PRIMARY KEY,
    role    TEXT NOT NULL,
    person  TEXT NOT NULL,    -- the number of the invented person whose account it is; empty for a desk
    secret  TEXT NOT NULL,    -- the password as Argon2id has it; empty where there is none
    outside TEXT NOT NULL,    -- a digest of who he is at the provider; empty where there is none
    code    TEXT NOT NULL,    -- a digest of the code of his invitation; empty where there is none
    lasts   INTEGER NOT NULL  -- the last second at which that code is taken, since 1970
) STRICT;
