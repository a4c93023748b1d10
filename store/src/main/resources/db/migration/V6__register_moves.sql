-- SPDX-License-Identifier: EUPL-1.2
--
-- That registers changed, for those who remember them and for what lists show of files that ask them.

CREATE TABLE register_version (
    single  boolean NOT NULL DEFAULT true CONSTRAINT one_version_of_the_registers PRIMARY KEY CHECK (single),
    version bigint  NOT NULL DEFAULT 0
);
COMMENT ON TABLE register_version IS 'How often the registers moved: each process asks before it uses what it read.';
COMMENT ON COLUMN register_version.single IS 'There is one row.';
COMMENT ON COLUMN register_version.version IS 'Grows by one with each transaction that records an act of a register.';
INSERT INTO register_version DEFAULT VALUES;

CREATE TABLE register_move (
    version bigint NOT NULL,
    about   text   NOT NULL,
    since   date   NOT NULL,
    PRIMARY KEY (version, about)
);
COMMENT ON TABLE register_move IS
    'What acts of registers may have changed in files: the lists of those that ask about it are computed again.';
COMMENT ON COLUMN register_move.version IS 'The version that the registers have since.';
COMMENT ON COLUMN register_move.about IS 'The directives, or the conventions of a partner, as in case_file.asks.';
COMMENT ON COLUMN register_move.since IS 'The first day for which the answer may be another.';

GRANT SELECT, UPDATE ON register_version TO ${registry};
GRANT SELECT ON register_version TO ${door};
GRANT SELECT, INSERT, UPDATE ON register_move TO ${registry};
