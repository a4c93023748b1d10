-- SPDX-License-Identifier: EUPL-1.2
--
-- Advisory physicians find the people of their fund for whom a step is due or possible. Which steps these are stands
-- with each file, by name; why, the file says once it is opened.

ALTER TABLE case_file ADD COLUMN detected text[] NOT NULL DEFAULT '{}';
ALTER TABLE case_file ADD COLUMN detected_until date;
COMMENT ON COLUMN case_file.detected IS 'The names of the steps that are due or possible for the fund, in order.';
COMMENT ON COLUMN case_file.detected_until IS 'By when the first of them is due; null when the law sets no term.';
CREATE INDEX case_file_detected ON case_file (detected_until, incapable_since, stream) WHERE detected <> '{}';
GRANT SELECT (detected, detected_until) ON case_file TO ${reader};

-- What is detected in files that are there is computed with the next refresh.

UPDATE case_file SET stable_until = '-infinity';
