-- SPDX-License-Identifier: EUPL-1.2
--
-- The day on which a training starts stands with each line of work, as whoever does it may know it: a partner has
-- nothing to do with the trainings of others.

ALTER TABLE work_item ADD COLUMN training_starts date;
COMMENT ON COLUMN work_item.training_starts IS
    'The first day of the training that is asked for or granted, where whoever does it has anything to do with it.';

-- Who has a part in a training stands in the acts of its file: what lists show of these files is computed again with
-- the next refresh, and until then no line names the day.

UPDATE case_file SET stable_until = '-infinity' WHERE training_starts IS NOT NULL;
ALTER TABLE case_file DROP COLUMN training_starts;
