-- SPDX-License-Identifier: EUPL-1.2
--
-- One order of the whole log, for all that derives from it later. Numbers of transactions tell what may still come in
-- between, but mean nothing in a restored database; so each act is given a place once, and a backup keeps it.

CREATE TABLE act_position (
    position bigint  NOT NULL PRIMARY KEY,
    stream   uuid    NOT NULL,
    number   integer NOT NULL,
    CONSTRAINT an_act_has_one_place UNIQUE (stream, number)
);
COMMENT ON TABLE act_position IS 'The order of the whole log, as everybody who follows it is handed it. Append-only.';
COMMENT ON COLUMN act_position.position IS 'The place, from 1, without gaps.';
COMMENT ON COLUMN act_position.stream IS 'The stream of the act that has it.';
COMMENT ON COLUMN act_position.number IS 'Its number in the stream.';
COMMENT ON CONSTRAINT an_act_has_one_place ON act_position IS 'Mirrors FollowedLog: each act is handed over once.';

CREATE TABLE act_horizon (
    single boolean NOT NULL DEFAULT true CONSTRAINT one_horizon_per_database PRIMARY KEY CHECK (single),
    below  bigint  NOT NULL
);
COMMENT ON TABLE act_horizon IS 'Which acts have their place; means nothing in another database.';
COMMENT ON COLUMN act_horizon.single IS 'There is at most one row.';
COMMENT ON COLUMN act_horizon.below IS 'Acts of transactions with a lower number have their place.';

-- Acts are appended in about the order of their transactions: a few pages are looked at, and writing costs nothing.
CREATE INDEX act_of_transaction ON act USING brin (transaction) WITH (pages_per_range = 32, autosummarize = on);

CREATE TABLE follower (
    name     text    NOT NULL PRIMARY KEY,
    version  integer NOT NULL,
    position bigint  NOT NULL
);
COMMENT ON TABLE follower IS 'How far each follower came. Without its row it starts anew.';
COMMENT ON COLUMN follower.name IS 'The follower.';
COMMENT ON COLUMN follower.version IS 'The version of it that wrote its tables.';
COMMENT ON COLUMN follower.position IS 'The place of the last act that is in its tables.';

-- What followers derive --------------------------------------------------------------------------------------------

CREATE TABLE event (
    audience text    NOT NULL,
    position bigint  NOT NULL,
    stream   uuid    NOT NULL,
    number   integer NOT NULL,
    PRIMARY KEY (audience, position)
);
COMMENT ON TABLE event IS 'Which acts came in the files that somebody has a ground to look at.';
COMMENT ON COLUMN event.audience IS 'Who is told, as in case_file.';
COMMENT ON COLUMN event.position IS 'The place of the act in the order of the whole log.';
COMMENT ON COLUMN event.stream IS 'The file.';
COMMENT ON COLUMN event.number IS 'The number of the act in the file.';

CREATE TABLE activity (
    month        date   NOT NULL,
    code         text   NOT NULL,
    organisation text   NOT NULL,
    acts         bigint NOT NULL,
    PRIMARY KEY (month, code, organisation)
);
COMMENT ON TABLE activity IS 'How many acts were recorded. Nothing in it is about anybody.';
COMMENT ON COLUMN activity.month IS 'The first day of the month in which they were recorded, in Belgium.';
COMMENT ON COLUMN activity.code IS 'The code of the kind of act.';
COMMENT ON COLUMN activity.organisation IS 'The organisation that they were performed for.';
COMMENT ON COLUMN activity.acts IS 'How many.';

GRANT SELECT, INSERT ON act_position TO ${registry};
GRANT SELECT, INSERT, UPDATE ON act_horizon TO ${registry};
GRANT SELECT, INSERT, UPDATE, DELETE ON follower TO ${registry};
GRANT SELECT, INSERT, TRUNCATE ON event TO ${registry};
GRANT SELECT, INSERT, UPDATE, TRUNCATE ON activity TO ${registry};
GRANT SELECT ON event, activity TO ${reader};

ALTER TABLE event ENABLE ROW LEVEL SECURITY;
CREATE POLICY registry_writes ON event TO ${registry} USING (true) WITH CHECK (true);
