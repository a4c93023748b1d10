-- SPDX-License-Identifier: EUPL-1.2
--
-- The log of acts, what lists and search show of it, and the data that is nobody's act. Two roles work here: the
-- registry writes, the reader looks, and only at what its principal has a ground for. No rule of the law is in here;
-- a constraint names the rule of the write path that it mirrors.

GRANT USAGE ON SCHEMA public TO ${registry}, ${reader};

-- The log -----------------------------------------------------------------------------------------------------------

CREATE TABLE act (
    stream       uuid        NOT NULL,
    kind         text        NOT NULL CONSTRAINT a_kind_is_known CHECK (kind IN ('caseFile', 'register', 'proceeding')),
    number       integer     NOT NULL CONSTRAINT acts_are_numbered_from_one CHECK (number >= 1),
    thread       integer     NOT NULL CONSTRAINT a_thread_is_named_by_the_act_that_opened_it
                             CHECK (thread BETWEEN 0 AND number),
    happened_on  date        NOT NULL CONSTRAINT a_day_is_one_of_the_calendar
                             CHECK (happened_on BETWEEN '0001-01-01' AND '9999-12-31'),
    recorded_at  timestamptz NOT NULL CONSTRAINT an_act_is_recorded_at_an_instant_of_the_calendar
                             CHECK (recorded_at >= '0001-01-01 00:00Z' AND recorded_at < '10000-01-01 00:00Z'),
    person       text        NOT NULL,
    organisation text        NOT NULL,
    role         text        NOT NULL,
    command      uuid        NOT NULL,
    command_part integer     NOT NULL CONSTRAINT parts_of_a_command_are_numbered_from_one CHECK (command_part >= 1),
    code         text        NOT NULL,
    version      integer     NOT NULL,
    law_version  text        NOT NULL,
    payload      bytea       NOT NULL,
    hash         bytea       NOT NULL,
    form         smallint    NOT NULL,
    transaction  bigint      NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    CONSTRAINT two_writers_never_both_follow_the_same_act PRIMARY KEY (stream, number),
    CONSTRAINT a_command_is_recorded_once UNIQUE (command, command_part)
);
CREATE INDEX act_of_register ON act (stream, number) WHERE kind = 'register';
COMMENT ON TABLE act IS
    'The log: every act of every stream, as it was written. Append-only. Its form is described in docs/record.md.';
COMMENT ON COLUMN act.stream IS 'The stream: a case file, a register, a proceeding.';
COMMENT ON COLUMN act.kind IS 'The code of the kind of stream.';
COMMENT ON COLUMN act.number IS 'Its place in the stream, from 1, without gaps.';
COMMENT ON COLUMN act.thread IS 'The number of the act that opened its thread; 0 for the stream as a whole.';
COMMENT ON COLUMN act.happened_on IS 'The material day, the only one that the law looks at.';
COMMENT ON COLUMN act.recorded_at IS 'When it was recorded, by the clock of the installation.';
COMMENT ON COLUMN act.person IS 'The key of who performed it.';
COMMENT ON COLUMN act.organisation IS 'The organisation it was performed for.';
COMMENT ON COLUMN act.role IS 'The code of the role it was performed in.';
COMMENT ON COLUMN act.command IS 'The intention it was recorded with; recording it twice records it once.';
COMMENT ON COLUMN act.command_part IS 'Its place among the acts of the command, in whatever file, from 1.';
COMMENT ON COLUMN act.code IS 'The frozen code of the kind of act.';
COMMENT ON COLUMN act.version IS 'The version of the payload as it was written.';
COMMENT ON COLUMN act.law_version IS 'The version of the law it was checked under.';
COMMENT ON COLUMN act.payload IS
    'What was done, the very bytes that the hash covers: encrypted under a key of the stream.';
COMMENT ON COLUMN act.hash IS 'SHA-256 over the hash of the row before, the envelope and the payload as stored.';
COMMENT ON COLUMN act.form IS 'In which form the row is hashed; another number is another form.';
COMMENT ON COLUMN act.transaction IS 'Who reads the log as it grows stops below the oldest transaction still open.';
COMMENT ON CONSTRAINT a_kind_is_known ON act IS 'Mirrors StreamId.';
COMMENT ON CONSTRAINT a_day_is_one_of_the_calendar ON act IS 'Mirrors Dates: what is hashed is written in four digits.';
COMMENT ON CONSTRAINT an_act_is_recorded_at_an_instant_of_the_calendar ON act IS
    'Mirrors Dates: no infinite instant, and none that overflows as a number of microseconds.';
COMMENT ON CONSTRAINT two_writers_never_both_follow_the_same_act ON act IS
    'Mirrors Registry.record: a file is locked before it is read, and acts follow its last one.';
COMMENT ON CONSTRAINT a_command_is_recorded_once ON act IS
    'Mirrors Registry.record: an intention is recorded once, also when two requests bring it for two files at once.';

CREATE TABLE stream_key (
    stream       uuid NOT NULL,
    kind         text NOT NULL,
    opens        text NOT NULL,
    master       text NOT NULL,
    wrapped      bytea,
    destroyed_at timestamptz CONSTRAINT a_key_is_destroyed_at_an_instant_of_the_calendar
                             CHECK (destroyed_at >= '0001-01-01 00:00Z' AND destroyed_at < '10000-01-01 00:00Z'),
    CONSTRAINT a_stream_has_one_key_of_a_kind PRIMARY KEY (stream, opens),
    CONSTRAINT a_key_is_known CHECK (kind IN ('caseFile', 'register', 'proceeding')
        AND opens IN ('content', 'medical') AND master ~ '^[0-9a-f]{16}$' AND length(wrapped) > 0),
    CONSTRAINT a_key_is_wrapped_or_destroyed CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
CREATE INDEX stream_key_destroyed ON stream_key (stream) WHERE wrapped IS NULL;
CREATE INDEX stream_key_of_master ON stream_key (master) WHERE wrapped IS NOT NULL;
COMMENT ON CONSTRAINT a_key_is_known ON stream_key IS 'Mirrors StreamId, KeyKind, MasterKeySet.id and KeyVault.';
COMMENT ON CONSTRAINT a_key_is_destroyed_at_an_instant_of_the_calendar ON stream_key IS 'Mirrors Dates.';
COMMENT ON TABLE stream_key IS 'The keys that payloads are encrypted under. Destroying those of a file erases it.';
COMMENT ON COLUMN stream_key.stream IS 'The stream whose key it is.';
COMMENT ON COLUMN stream_key.kind IS 'The code of the kind of stream.';
COMMENT ON COLUMN stream_key.opens IS 'What it opens: content, or medical for what is sealed inside.';
COMMENT ON COLUMN stream_key.master IS 'The identifier of the master key that wraps it, or wrapped it.';
COMMENT ON COLUMN stream_key.wrapped IS 'The wrapped key, its first byte the form; null once it was destroyed.';
COMMENT ON COLUMN stream_key.destroyed_at IS 'When it was destroyed; null while it is there.';

CREATE TABLE installation_key (
    single boolean NOT NULL DEFAULT true CONSTRAINT a_database_is_begun_with_one_master_key PRIMARY KEY CHECK (single),
    master text    NOT NULL
);
COMMENT ON TABLE installation_key IS
    'The master key that the keys of this database are wrapped under: without it no process works here.';
COMMENT ON COLUMN installation_key.single IS 'There is at most one row.';
COMMENT ON COLUMN installation_key.master IS 'The identifier of the key; the key is in the file alone.';

-- Data that is no act -----------------------------------------------------------------------------------------------

CREATE TABLE assignment (
    stream       uuid        NOT NULL,
    role         text        NOT NULL,
    organisation text        NOT NULL,
    person       text,
    at           timestamptz NOT NULL CONSTRAINT a_file_is_taken_at_an_instant_of_the_calendar
                             CHECK (at >= '0001-01-01 00:00Z' AND at < '10000-01-01 00:00Z'),
    CONSTRAINT a_file_has_one_handler_for_a_role PRIMARY KEY (stream, role, organisation)
);
COMMENT ON CONSTRAINT a_file_is_taken_at_an_instant_of_the_calendar ON assignment IS 'Mirrors Dates.';
COMMENT ON TABLE assignment IS 'Who took which file, in which role for which organisation.';
COMMENT ON COLUMN assignment.stream IS 'The file.';
COMMENT ON COLUMN assignment.role IS 'The role whose lines were taken.';
COMMENT ON COLUMN assignment.organisation IS 'The organisation whose lines were taken.';
COMMENT ON COLUMN assignment.person IS 'Who took them; null when they were given back.';
COMMENT ON COLUMN assignment.at IS 'When, by the clock of the installation.';

CREATE TABLE access_log (
    number       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    stream       uuid        NOT NULL,
    at           timestamptz NOT NULL CONSTRAINT access_is_logged_at_an_instant_of_the_calendar
                             CHECK (at >= '0001-01-01 00:00Z' AND at < '10000-01-01 00:00Z'),
    person       text,
    salt         uuid,
    commitment   bytea       NOT NULL,
    organisation text        NOT NULL,
    role         text        NOT NULL,
    operation    text        NOT NULL,
    ground       text,
    checkpoint   bigint,
    CONSTRAINT a_name_is_there_with_its_salt_or_erased CHECK ((person IS NULL) = (salt IS NULL))
);
CREATE INDEX access_log_of_file ON access_log (stream, at);
CREATE INDEX access_log_to_cover ON access_log (number) WHERE checkpoint IS NULL;
CREATE INDEX access_log_covered ON access_log (checkpoint, number) WHERE checkpoint IS NOT NULL;
COMMENT ON CONSTRAINT access_is_logged_at_an_instant_of_the_calendar ON access_log IS
    'Mirrors Dates: no infinite instant, and none that overflows as a number of microseconds.';
COMMENT ON TABLE access_log IS 'Who looked at which file, when and why. Append-only.';
COMMENT ON COLUMN access_log.stream IS 'The file.';
COMMENT ON COLUMN access_log.at IS 'When, by the clock of the installation.';
COMMENT ON COLUMN access_log.number IS 'Names the line; numbers may have gaps.';
COMMENT ON COLUMN access_log.person IS 'The key of who looked; null once the file was erased.';
COMMENT ON COLUMN access_log.salt IS 'Random, so that the name cannot be guessed from the commitment once erased.';
COMMENT ON COLUMN access_log.commitment IS 'SHA-256 of salt and name: what the checkpoint covers in place of the name.';
COMMENT ON COLUMN access_log.checkpoint IS 'The first checkpoint that covers the line; null before there is one.';
COMMENT ON COLUMN access_log.organisation IS 'The organisation they looked for.';
COMMENT ON COLUMN access_log.role IS 'The role they looked in.';
COMMENT ON COLUMN access_log.operation IS 'What was done with the file.';
COMMENT ON COLUMN access_log.ground IS
    'Why it was allowed; null when it was refused, and where a list or a search named the file.';

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

CREATE TABLE installation_clock (
    single boolean  NOT NULL DEFAULT true CONSTRAINT one_clock_per_installation PRIMARY KEY CHECK (single),
    ahead interval NOT NULL DEFAULT interval '0'
);
COMMENT ON TABLE installation_clock IS 'The one clock of the installation, beside the clock of the database.';
COMMENT ON COLUMN installation_clock.single IS 'There is one row.';
COMMENT ON COLUMN installation_clock.ahead IS 'How far it is ahead; grows only, and only in demonstration mode.';
INSERT INTO installation_clock DEFAULT VALUES;

CREATE TABLE demonstration (
    single   boolean NOT NULL DEFAULT true CONSTRAINT one_demonstration_per_installation PRIMARY KEY CHECK (single),
    seed     bigint  NOT NULL,
    day      date    NOT NULL,
    people   integer NOT NULL,
    complete boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE demonstration IS 'Has a row where the people are invented: nothing real belongs in this database.';
COMMENT ON COLUMN demonstration.single IS 'There is at most one row.';
COMMENT ON COLUMN demonstration.seed IS 'The seed of the invented population.';
COMMENT ON COLUMN demonstration.day IS 'The day on which the demonstration began.';
COMMENT ON COLUMN demonstration.people IS 'How many people it began with.';
COMMENT ON COLUMN demonstration.complete IS 'Whether all of them were recorded.';

-- Projections: all of this can be thrown away and built again from the log ------------------------------------------

CREATE TABLE case_file (
    stream          uuid    NOT NULL PRIMARY KEY,
    projected_on    date    NOT NULL,
    law_version     text    NOT NULL,
    stable_until    date    NOT NULL,
    audience        text[]  NOT NULL,
    listed_name     text    NOT NULL,
    sort_name       text COLLATE "C" NOT NULL,
    language        text    NOT NULL,
    birth_year      integer NOT NULL,
    fund            text    NOT NULL,
    national_number text    NOT NULL CONSTRAINT one_file_per_insured_person UNIQUE,
    file_number     text    NOT NULL CONSTRAINT a_file_number_names_one_file UNIQUE,
    incapable_since date,
    invalid         boolean NOT NULL,
    training_starts date,
    trained_since   date,
    registers_version bigint NOT NULL,
    asks            text[]  NOT NULL,
    asks_on         date,
    CONSTRAINT what_is_asked_is_asked_for_a_day CHECK ((asks_on IS NULL) = (asks = '{}'))
);
CREATE INDEX case_file_asks ON case_file (asks_on) WHERE asks_on IS NOT NULL;
CREATE INDEX case_file_to_refresh ON case_file (stable_until);
CREATE INDEX case_file_trained ON case_file (trained_since DESC, stream) WHERE trained_since IS NOT NULL;
COMMENT ON TABLE case_file IS 'What lists and search show of a file.';
COMMENT ON COLUMN case_file.stream IS 'The file.';
COMMENT ON COLUMN case_file.projected_on IS 'The day for which this and the work items were computed.';
COMMENT ON COLUMN case_file.law_version IS 'The version of the law they were computed under.';
COMMENT ON COLUMN case_file.stable_until IS 'The last day on which they hold if no act comes.';
COMMENT ON COLUMN case_file.audience IS 'The keys of everybody who has a ground to look at the file.';
COMMENT ON COLUMN case_file.listed_name IS 'Family name first.';
COMMENT ON COLUMN case_file.sort_name IS 'The same without accents in lower case: what lists are ordered by.';
COMMENT ON COLUMN case_file.language IS 'The language of the insured person.';
COMMENT ON COLUMN case_file.birth_year IS 'The year in which the insured person was born.';
COMMENT ON COLUMN case_file.fund IS 'The sickness fund.';
COMMENT ON COLUMN case_file.national_number IS
    'Eleven digits. The reader cannot select this column: it finds by search keys.';
COMMENT ON COLUMN case_file.file_number IS 'The number that people read out to each other.';
COMMENT ON COLUMN case_file.incapable_since IS 'The first day of the current incapacity.';
COMMENT ON COLUMN case_file.invalid IS 'Whether the current incapacity has become invalidity.';
COMMENT ON COLUMN case_file.training_starts IS 'The first day of the training that is asked for or granted.';
COMMENT ON COLUMN case_file.trained_since IS 'The first day of the latest training that began; null before any did.';
COMMENT ON COLUMN case_file.registers_version IS 'The version of the registers that the work items were computed with.';
COMMENT ON COLUMN case_file.asks IS
    'What is asked of the registers while a training is not decided: the directives, the conventions of a partner.';
COMMENT ON COLUMN case_file.asks_on IS
    'The day that is asked about: that of the request; infinity while it is not sent, as it is each day then.';
COMMENT ON CONSTRAINT one_file_per_insured_person ON case_file IS
    'Mirrors the rule that an insured person has one shared file: who opens a file looks for it first.';

CREATE TABLE search_key (
    audience text NOT NULL,
    term     text COLLATE "C" NOT NULL,
    stream   uuid NOT NULL,
    PRIMARY KEY (audience, term, stream)
);
CREATE INDEX search_key_of_file ON search_key (stream);
COMMENT ON TABLE search_key IS 'What a file is found by, once for each key of its audience.';
COMMENT ON COLUMN search_key.audience IS 'Who finds the file by this term.';
COMMENT ON COLUMN search_key.term IS
    'A part of the name without accents in lower case, =national number, or #file number.';
COMMENT ON COLUMN search_key.stream IS 'The file.';

CREATE TABLE handler (
    stream       uuid NOT NULL,
    role         text NOT NULL,
    organisation text NOT NULL,
    person       text,
    since        date,
    PRIMARY KEY (stream, role, organisation),
    CONSTRAINT a_handler_has_a_day CHECK ((person IS NULL) = (since IS NULL))
);
CREATE INDEX handler_of_person ON handler (person, role, organisation);
COMMENT ON TABLE handler IS 'Whose a file is, for a role of an organisation: who took it, or who acted in it last.';
COMMENT ON COLUMN handler.stream IS 'The file.';
COMMENT ON COLUMN handler.role IS 'The role.';
COMMENT ON COLUMN handler.organisation IS 'The organisation.';
COMMENT ON COLUMN handler.person IS 'Whose it is; null when it is free to take.';
COMMENT ON COLUMN handler.since IS 'The day on which they took it, or acted in it last.';

CREATE TABLE work_item (
    stream      uuid   NOT NULL,
    thread      integer NOT NULL,
    task        text   NOT NULL,
    role        text   NOT NULL,
    holder      text,
    last_person text,
    handler     text,
    handled_since date,
    doable_from date   NOT NULL,
    since       date   NOT NULL,
    until       date,
    acts        text[] NOT NULL,
    language    text   NOT NULL,
    team        text,
    CONSTRAINT a_task_of_a_role_is_one_line_of_a_team UNIQUE NULLS NOT DISTINCT (stream, thread, task, role, team),
    CONSTRAINT a_hand_has_a_day CHECK ((handler IS NULL) = (handled_since IS NULL))
);
CREATE INDEX work_item_of_team ON work_item (team, until, since, stream, thread, task);
CREATE INDEX work_item_of_handler ON work_item (handler, team, until, since);
COMMENT ON TABLE work_item IS 'The lines of worklists. They store days, never "overdue".';
COMMENT ON COLUMN work_item.stream IS 'The file.';
COMMENT ON COLUMN work_item.thread IS 'The thread in which something is to be done; 0 for the file as a whole.';
COMMENT ON COLUMN work_item.task IS 'The name of what is to be done.';
COMMENT ON COLUMN work_item.role IS 'The role that does it.';
COMMENT ON COLUMN work_item.holder IS 'The organisation that does it; null when it is not known.';
COMMENT ON COLUMN work_item.last_person IS 'Who did the last act of that role in the file.';
COMMENT ON COLUMN work_item.handler IS 'Whose line it is (see handler); null when it is free to take.';
COMMENT ON COLUMN work_item.handled_since IS 'The day on which they took it, or acted in the file last.';
COMMENT ON COLUMN work_item.doable_from IS 'The first day on which it can be done.';
COMMENT ON COLUMN work_item.since IS 'The day on which it became open.';
COMMENT ON COLUMN work_item.until IS 'The last day; null when the law sets no term.';
COMMENT ON COLUMN work_item.acts IS 'The codes of the acts that settle it.';
COMMENT ON COLUMN work_item.language IS 'The language of the insured person, for the filter.';
COMMENT ON COLUMN work_item.team IS
    'Who sees the line: the role and organisation that do it, once they have a ground to look at the file.';

-- Who may do what ---------------------------------------------------------------------------------------------------

GRANT SELECT, INSERT ON act, access_log, stream_key, installation_key, checkpoint, checkpoint_head,
    checkpoint_key TO ${registry};
GRANT SELECT, INSERT, UPDATE ON checkpoint_latest, checkpoint_horizon TO ${registry};
GRANT UPDATE (checkpoint) ON access_log TO ${registry};
GRANT SELECT, UPDATE ON installation_clock TO ${registry};
GRANT SELECT, INSERT, UPDATE ON assignment, demonstration TO ${registry};
GRANT SELECT, INSERT, UPDATE, DELETE ON case_file, search_key, handler, work_item TO ${registry};

GRANT SELECT ON installation_clock, search_key, work_item TO ${reader};
GRANT SELECT (stream, listed_name, sort_name, language, birth_year, fund, file_number,
    incapable_since, invalid, training_starts, trained_since, audience, asks, asks_on) ON case_file TO ${reader};
-- Which rows of these it sees is said where its principal is: V8.

ALTER TABLE case_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE search_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE handler ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE assignment ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE act ENABLE ROW LEVEL SECURITY;
ALTER TABLE stream_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE checkpoint ENABLE ROW LEVEL SECURITY;
ALTER TABLE checkpoint_head ENABLE ROW LEVEL SECURITY;

CREATE POLICY registry_writes ON case_file TO ${registry} USING (true) WITH CHECK (true);
CREATE POLICY registry_writes ON search_key TO ${registry} USING (true) WITH CHECK (true);
CREATE POLICY registry_writes ON handler TO ${registry} USING (true) WITH CHECK (true);
CREATE POLICY registry_writes ON work_item TO ${registry} USING (true) WITH CHECK (true);
CREATE POLICY registry_writes ON assignment TO ${registry} USING (true) WITH CHECK (true);
CREATE POLICY registry_writes ON access_log TO ${registry} USING (true) WITH CHECK (true);
CREATE POLICY registry_writes ON act TO ${registry} USING (true) WITH CHECK (true);
CREATE POLICY registry_writes ON stream_key TO ${registry} USING (true) WITH CHECK (true);
CREATE POLICY registry_writes ON checkpoint TO ${registry} USING (true) WITH CHECK (true);
CREATE POLICY registry_writes ON checkpoint_head TO ${registry} USING (true) WITH CHECK (true);
