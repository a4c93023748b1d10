-- SPDX-License-Identifier: EUPL-1.2
--
-- Checkpoints: what the log was at moments, signed with keys of the installation, each following the one before. The
-- registry adds to them and changes none; only where the next one begins is written anew.

CREATE TABLE checkpoint (
    number bigint NOT NULL PRIMARY KEY CONSTRAINT checkpoints_are_numbered_from_one CHECK (number >= 1),
    text   text   NOT NULL
);
COMMENT ON TABLE checkpoint IS 'What the log was at a moment, signed, each following the one before. Append-only.';
COMMENT ON COLUMN checkpoint.number IS 'Its place, from 1, without gaps.';
COMMENT ON COLUMN checkpoint.text IS 'The signed text, as docs/record.md describes it.';

CREATE TABLE checkpoint_head (
    checkpoint bigint  NOT NULL,
    kind       text    NOT NULL,
    stream     uuid    NOT NULL,
    number     integer NOT NULL,
    hash       bytea   NOT NULL,
    CONSTRAINT a_stream_has_one_head_in_a_checkpoint PRIMARY KEY (stream, checkpoint)
);
CREATE INDEX checkpoint_head_of_checkpoint ON checkpoint_head (checkpoint, stream);
COMMENT ON TABLE checkpoint_head IS 'The heads of the streams that moved since the checkpoint before. Append-only.';
COMMENT ON COLUMN checkpoint_head.checkpoint IS 'The number of the checkpoint.';
COMMENT ON COLUMN checkpoint_head.kind IS 'The code of the kind of stream.';
COMMENT ON COLUMN checkpoint_head.stream IS 'The stream.';
COMMENT ON COLUMN checkpoint_head.number IS 'The number of its last act.';
COMMENT ON COLUMN checkpoint_head.hash IS 'The hash of that act.';

CREATE TABLE checkpoint_key (
    number integer NOT NULL PRIMARY KEY CONSTRAINT keys_of_checkpoints_are_numbered_from_one CHECK (number >= 1),
    line   text    NOT NULL
);
COMMENT ON TABLE checkpoint_key IS
    'The public keys that checkpoints are signed with, each vouched for by the one before. Append-only.';
COMMENT ON COLUMN checkpoint_key.number IS 'Its place, from 1, without gaps.';
COMMENT ON COLUMN checkpoint_key.line IS
    'From which checkpoint it signs, the key and the signature, as docs/record.md describes it.';

CREATE TABLE checkpoint_latest (
    stream uuid    NOT NULL PRIMARY KEY,
    kind   text    NOT NULL,
    number integer NOT NULL,
    hash   bytea   NOT NULL,
    place  bigint  NOT NULL
);
COMMENT ON TABLE checkpoint_latest IS
    'Of each stream the head in the last checkpoint that has it: the next one begins with these.';
COMMENT ON COLUMN checkpoint_latest.stream IS 'The stream.';
COMMENT ON COLUMN checkpoint_latest.kind IS 'The code of the kind of stream.';
COMMENT ON COLUMN checkpoint_latest.number IS 'The number of its last act.';
COMMENT ON COLUMN checkpoint_latest.hash IS 'The hash of that act.';
COMMENT ON COLUMN checkpoint_latest.place IS
    'Its place in the tree, from 1: by the checkpoint that had the stream first, and then by the stream.';

CREATE TABLE checkpoint_horizon (
    single boolean NOT NULL DEFAULT true CONSTRAINT one_horizon_of_checkpoints PRIMARY KEY CHECK (single),
    below  bigint  NOT NULL
);
COMMENT ON TABLE checkpoint_horizon IS 'Which acts the last checkpoint has; means nothing in another database.';
COMMENT ON COLUMN checkpoint_horizon.single IS 'There is at most one row: without it the next one reads the whole log.';
COMMENT ON COLUMN checkpoint_horizon.below IS 'Acts of transactions with a lower number are in it.';

GRANT SELECT, INSERT ON checkpoint, checkpoint_head, checkpoint_key TO ${registry};
GRANT SELECT, INSERT, UPDATE ON checkpoint_latest, checkpoint_horizon TO ${registry};
ALTER TABLE checkpoint ENABLE ROW LEVEL SECURITY;
ALTER TABLE checkpoint_head ENABLE ROW LEVEL SECURITY;
CREATE POLICY registry_writes ON checkpoint TO ${registry} USING (true) WITH CHECK (true);
CREATE POLICY registry_writes ON checkpoint_head TO ${registry} USING (true) WITH CHECK (true);
