-- SPDX-License-Identifier: EUPL-1.2
--
-- Who tried out national numbers within the last minute. A count, not a record: what happened is a security event.
-- Backups leave it out.

CREATE TABLE number_try (
    number       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person       text        NOT NULL,
    organisation text        NOT NULL,
    at           timestamptz NOT NULL
);
CREATE INDEX number_try_of_person ON number_try (person, at);
CREATE INDEX number_try_of_organisation ON number_try (organisation, at);
COMMENT ON TABLE number_try IS
    'Searches by national number of the last minute that found nobody, or that are looking now. No number stands here.';
COMMENT ON COLUMN number_try.number IS 'Names the try; numbers may have gaps.';
COMMENT ON COLUMN number_try.person IS 'The key of who tried, in small letters.';
COMMENT ON COLUMN number_try.organisation IS 'The organisation they tried for.';
COMMENT ON COLUMN number_try.at IS 'When, by the clock of the database, which nobody moves.';

ALTER TABLE number_try ENABLE ROW LEVEL SECURITY;
CREATE POLICY registry_writes ON number_try TO ${registry} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON number_try TO ${registry};
