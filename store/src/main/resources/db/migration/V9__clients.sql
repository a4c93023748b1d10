-- SPDX-License-Identifier: EUPL-1.2
--
-- Through which system somebody looked or acted, where it was one.

ALTER TABLE access_log ADD COLUMN client text
    CONSTRAINT a_client_is_named_briefly CHECK (length(client) BETWEEN 1 AND 30);
COMMENT ON COLUMN access_log.client IS
    'The system through which they looked, as the installation names it; null for pages.';

ALTER TABLE security_event ADD COLUMN client text
    CONSTRAINT the_client_of_an_event_is_named_briefly CHECK (length(client) BETWEEN 1 AND 30);
COMMENT ON COLUMN security_event.client IS 'The system that called, as the installation names it; null for pages.';
