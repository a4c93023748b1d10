-- SPDX-License-Identifier: EUPL-1.2
--
-- Of which number a check was is known by a hash under a key of the installation: whoever records that number has that
-- check taken back, and no other.

ALTER TABLE number_try ADD COLUMN checked text;
COMMENT ON COLUMN number_try.checked IS
    'What stands for the number that was checked, by a key that is not in the database; null where nothing is recorded '
    'of it.';
