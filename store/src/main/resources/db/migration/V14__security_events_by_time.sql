-- SPDX-License-Identifier: EUPL-1.2
--
-- Security officers read what happened in the last days.

CREATE INDEX security_event_by_time ON security_event (at);
COMMENT ON TABLE number_try IS
    'Searches by national number of the last day that found nobody, or that are looking now. No number stands here.';
