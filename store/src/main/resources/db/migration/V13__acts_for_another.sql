-- SPDX-License-Identifier: EUPL-1.2
--
-- Somebody may perform an act as the representative of the person, or enter what the person did on paper, by telephone
-- or at the counter. Such rows are of the second form: their hash covers these columns too (docs/record.md).

ALTER TABLE act
    ADD COLUMN capacity             text    NOT NULL DEFAULT '',
    ADD COLUMN representation       integer NOT NULL DEFAULT 0,
    ADD COLUMN entered_person       text    NOT NULL DEFAULT '',
    ADD COLUMN entered_organisation text    NOT NULL DEFAULT '',
    ADD COLUMN entered_role         text    NOT NULL DEFAULT '',
    ADD CONSTRAINT one_s_own_acts_say_nothing_of_another CHECK (form <> 1 OR (capacity = '' AND representation = 0
        AND entered_person = '' AND entered_organisation = '' AND entered_role = ''));
COMMENT ON COLUMN act.capacity IS
    'In which capacity it was performed for another: representative, or how the person did what somebody entered '
    '(paper, telephone, counter). Empty for one''s own acts.';
COMMENT ON COLUMN act.representation IS
    'The number of the act that makes whoever performed it a representative; 0 where nobody represents.';
COMMENT ON COLUMN act.entered_person IS 'The key of who entered it for whoever performed it; empty where nobody did.';
COMMENT ON COLUMN act.entered_organisation IS 'The organisation that they entered it for.';
COMMENT ON COLUMN act.entered_role IS 'The code of the role in which they entered it.';
COMMENT ON CONSTRAINT one_s_own_acts_say_nothing_of_another ON act IS
    'Mirrors Envelope.form: the hash of the first form does not cover these columns.';
