-- SPDX-License-Identifier: EUPL-1.2
--
-- What happened at the doors. It belongs to no file; whoever is refused can cause it, so that not all of it is kept.

CREATE TABLE security_event (
    number  bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    kind    text        NOT NULL,
    person  text,
    address text        NOT NULL CONSTRAINT an_address_of_the_network_is_short CHECK (length(address) <= 64),
    trace   text        CONSTRAINT the_name_of_an_answer_is_short CHECK (length(trace) <= 64),
    place   smallint    NOT NULL
);
CREATE INDEX security_event_alike ON security_event (address, kind, at);
CREATE INDEX security_event_of_person ON security_event (lower(person COLLATE "C"), kind, at)
    WHERE person IS NOT NULL;
CREATE INDEX security_event_of_nobody ON security_event (at) WHERE person IS NULL;
COMMENT ON TABLE security_event IS
    'Who came in, who was refused, who tried out numbers. No name, no national number, nothing typed. Append-only.';
COMMENT ON COLUMN security_event.number IS 'Names the event; numbers may have gaps.';
COMMENT ON COLUMN security_event.at IS 'When, by the clock of the database, which nobody moves.';
COMMENT ON COLUMN security_event.kind IS 'What happened.';
COMMENT ON COLUMN security_event.person IS 'The key of who it was; null where that is not known.';
COMMENT ON COLUMN security_event.address IS 'Of the network, as the server sees it; empty for what no request caused.';
COMMENT ON COLUMN security_event.trace IS 'The name of the answer, as whoever asked was told it.';
COMMENT ON COLUMN security_event.place IS
    'Its place among those alike in that minute, from 1; the last place that is kept stands for those after it.';

-- Rows are seen by the registry alone; no role changes or takes away any.
ALTER TABLE security_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY registry_writes ON security_event TO ${registry} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON security_event TO ${registry};
