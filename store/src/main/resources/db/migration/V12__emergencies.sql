-- SPDX-License-Identifier: EUPL-1.2
--
-- Who opened a protected file that is closed to them, because it could not wait, and what a security officer found.
-- Erasing a file takes away names and reasons (V3).

CREATE TABLE emergency (
    id           uuid        NOT NULL PRIMARY KEY,
    stream       uuid        NOT NULL,
    person       text,
    organisation text        NOT NULL,
    role         text        NOT NULL,
    cause        text        NOT NULL,
    reason       text,
    opened_at    timestamptz NOT NULL,
    until        timestamptz NOT NULL,
    CONSTRAINT a_reason_goes_with_its_name CHECK ((person IS NULL) = (reason IS NULL))
);
CREATE INDEX emergency_of_person ON emergency (lower(person COLLATE "C"), until) WHERE person IS NOT NULL;
CREATE INDEX emergency_of_file ON emergency (stream);
COMMENT ON TABLE emergency IS 'Who opened a protected file in an emergency, and why.';
COMMENT ON COLUMN emergency.id IS 'Names it: sending the same wish again opens nothing else.';
COMMENT ON COLUMN emergency.stream IS 'The file.';
COMMENT ON COLUMN emergency.person IS 'The key of who opened it; null once the file was erased.';
COMMENT ON COLUMN emergency.organisation IS 'The organisation they opened it for.';
COMMENT ON COLUMN emergency.role IS 'The role they opened it in.';
COMMENT ON COLUMN emergency.cause IS 'Why it could not wait, as a code.';
COMMENT ON COLUMN emergency.reason IS 'Why, in their words; null once the file was erased.';
COMMENT ON COLUMN emergency.opened_at IS 'When, by the clock of the installation.';
COMMENT ON COLUMN emergency.until IS 'When it closes to them again.';

CREATE TABLE emergency_review (
    emergency uuid        NOT NULL PRIMARY KEY REFERENCES emergency,
    person    text        NOT NULL,
    finding   text        NOT NULL,
    remark    text        NOT NULL,
    at        timestamptz NOT NULL
);
COMMENT ON TABLE emergency_review IS 'What a security officer found of an emergency. Append-only.';
COMMENT ON COLUMN emergency_review.emergency IS 'Which.';
COMMENT ON COLUMN emergency_review.person IS 'The key of the officer.';
COMMENT ON COLUMN emergency_review.finding IS 'What they found, as a code.';
COMMENT ON COLUMN emergency_review.remark IS 'In their words; may be empty.';
COMMENT ON COLUMN emergency_review.at IS 'When, by the clock of the installation.';

-- Rows are seen by the registry alone; no role changes or takes away any.
ALTER TABLE emergency ENABLE ROW LEVEL SECURITY;
ALTER TABLE emergency_review ENABLE ROW LEVEL SECURITY;
CREATE POLICY registry_writes ON emergency TO ${registry} USING (true) WITH CHECK (true);
CREATE POLICY registry_writes ON emergency_review TO ${registry} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON emergency, emergency_review TO ${registry};
