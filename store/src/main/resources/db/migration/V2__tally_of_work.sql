-- SPDX-License-Identifier: EUPL-1.2
--
-- Lists say how many lines of work a team has, exactly, at each look. Counting forty thousand lines takes the database
-- as long as everything else on the page together, so they are tallied as they come and go: each statement that writes
-- lines adds rows here that say how many came and went, and never waits for another; a job adds the rows up now and
-- then. An insured person's handful of lines is counted itself.

CREATE TABLE work_tally (
    team        text    NOT NULL,
    task        text    NOT NULL,
    free        boolean NOT NULL,
    language    text    NOT NULL,
    doable_from date    NOT NULL,
    until       date,
    lines       integer NOT NULL,
    summed      boolean NOT NULL DEFAULT false
) WITH (autovacuum_vacuum_scale_factor = 0.02);
CREATE INDEX work_tally_of_team ON work_tally (team) INCLUDE (task, free, language, doable_from, until, lines);
COMMENT ON INDEX work_tally_of_team IS 'Holds all that counting needs, side by side.';
COMMENT ON TABLE work_tally IS 'How many lines of worklists there are: the sum of all rows of a team that are alike.';
COMMENT ON COLUMN work_tally.team IS 'Whose lines, as in work_item.';
COMMENT ON COLUMN work_tally.task IS 'The name of what is to be done.';
COMMENT ON COLUMN work_tally.free IS 'Whether they are free to take.';
COMMENT ON COLUMN work_tally.language IS 'The language of the insured persons.';
COMMENT ON COLUMN work_tally.doable_from IS 'The first day on which they can be done.';
COMMENT ON COLUMN work_tally.until IS 'The last day; null when the law sets no term.';
COMMENT ON COLUMN work_tally.lines IS 'How many lines came, or went when it is negative.';
COMMENT ON COLUMN work_tally.summed IS 'Whether rows that are alike were added up into this one.';

INSERT INTO work_tally (team, task, free, language, doable_from, until, lines, summed)
SELECT team, task, handler IS NULL, language, doable_from, until, count(*), true
FROM work_item WHERE team IS NOT NULL AND role <> 'insured'
GROUP BY team, task, handler IS NULL, language, doable_from, until;

-- The lists of what is free to take, and of what cannot be done yet, without a walk over all the others.
CREATE INDEX work_item_free ON work_item (team, until, since, stream, thread, task) WHERE handler IS NULL;
CREATE INDEX work_item_waiting ON work_item (team, doable_from, stream, thread, task) WHERE doable_from > '-infinity';

GRANT SELECT, INSERT, DELETE ON work_tally TO ${registry};
GRANT SELECT ON work_tally TO ${reader};
ALTER TABLE work_tally ENABLE ROW LEVEL SECURITY;
CREATE POLICY registry_writes ON work_tally TO ${registry} USING (true) WITH CHECK (true);
