-- SPDX-License-Identifier: EUPL-1.2
--
-- Who is signed in, for every server process alike. One role knows this table and no other; no other role knows it.
-- Backups leave it out: nobody is signed in to what was restored.

GRANT USAGE ON SCHEMA public TO ${door};

CREATE TABLE session (
    key      text        NOT NULL PRIMARY KEY,
    name     text        NOT NULL,
    means    text        NOT NULL,
    level    text        NOT NULL,
    acts_as  text,
    insured  bytea,
    begun_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    used_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX session_of_name ON session (name);
COMMENT ON TABLE session IS
    'Who is signed in. Begins at sign-in, never before; as whom somebody acts is no part of it.';
COMMENT ON COLUMN session.key IS
    'SHA-256 of the identifier that the browser holds: who reads this table cannot sign in with it.';
COMMENT ON COLUMN session.name IS 'What whoever checked the proof of identity calls them.';
COMMENT ON COLUMN session.means IS 'Who checked that proof: demonstration, or the name of an identity provider.';
COMMENT ON COLUMN session.level IS
    'How sure whoever checked that proof is, in their own words; empty when they do not say.';
COMMENT ON COLUMN session.acts_as IS
    'Which of their accounts they chose; null until they do. Not a right: it is asked anew.';
COMMENT ON COLUMN session.insured IS
    'The number and name of an insured person, sealed under a key that the browser alone holds; null for others.';
COMMENT ON COLUMN session.begun_at IS 'When they signed in, by the clock of the database, which nobody moves.';
COMMENT ON COLUMN session.used_at IS 'When it was last used, up to a minute ago.';
COMMENT ON INDEX session_of_name IS 'All sessions of one person, to end them together.';

GRANT SELECT, INSERT, UPDATE, DELETE ON session TO ${door};
