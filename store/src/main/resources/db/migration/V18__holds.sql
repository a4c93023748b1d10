-- SPDX-License-Identifier: EUPL-1.2
--
-- A file on hold is not erased: what destroys its keys asks the register of erasures whether something kept it when the
-- erasure was confirmed. A hold keeps the file from the act that asked for it until its last day, until another person
-- declined it, or until another person confirmed that it be lifted.

CREATE OR REPLACE FUNCTION erasure_says(written act) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    file CONSTANT text := '"file":"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"';
    reference CONSTANT text := '"reference":"(?=([^0-9"]*[0-9]){1,10}[^0-9"]*")[A-Za-z0-9][A-Za-z0-9 ./_-]{1,39}"';
    request CONSTANT text := '"request":[1-9][0-9]{0,8}';
    until CONSTANT text := '(,"until":"(19|2[01])[0-9]{2}-[0-9]{2}-[0-9]{2}")?';
    content text;
    says jsonb;
BEGIN
    IF written.form <> 1 OR written.kind <> 'register' OR written.version <> 1 OR get_byte(written.payload, 0) <> 0
        OR written.person !~ '^[a-zA-Z0-9][a-zA-Z0-9._-]{0,59}$'
        OR written.organisation !~ '^[a-z0-9][a-zA-Z0-9-]{0,39}$'
        OR written.role <> 'securityOfficer'
    THEN
        RETURN NULL;
    END IF;
    content := convert_from(substring(written.payload FROM 2), 'UTF8');
    IF content ~ ('^\{' || CASE written.code
        WHEN 'erasure.asked' THEN
            file || ',"ground":"(noLongerNecessary|askedByPerson|unlawful|ordered)",' || reference
        WHEN 'erasure.confirmed' THEN file || ',' || request
        WHEN 'erasure.declined' THEN request
        WHEN 'hold.asked' THEN
            file || ',"reason":"(legalClaim|ordered|askedByPerson|inquiry)",' || reference || until
        WHEN 'hold.liftAsked' THEN '"hold":[1-9][0-9]{0,8},' || reference
        WHEN 'hold.confirmed' THEN request
        WHEN 'hold.declined' THEN request END || '\}$')
    THEN
        says := content::jsonb;
        -- A day that no calendar has is refused here, and with it the act.
        PERFORM (says ->> 'until')::date;
        RETURN says;
    END IF;
    RETURN NULL;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $$;

CREATE OR REPLACE VIEW confirmed_erasure AS
WITH said AS MATERIALIZED (
    SELECT number, code, lower(person COLLATE "C") AS person, happened_on, says IS NULL AS unread,
        says ->> 'file' AS file, (says ->> 'request')::integer AS request, (says ->> 'hold')::integer AS hold,
        (says ->> 'until')::date AS until
    FROM (SELECT number, code, person, happened_on, erasure_says(act) AS says FROM act
        WHERE stream = '00000000-0000-4000-8000-0000000000e1') AS act),
opened AS MATERIALIZED (
    SELECT asked.number AS request, asked.hold, answer.number
    FROM said AS asked
    CROSS JOIN LATERAL (
        SELECT number, code, person FROM said AS each
        WHERE each.code IN ('hold.confirmed', 'hold.declined') AND each.request = asked.number
            AND each.number > asked.number
        ORDER BY each.number LIMIT 1) AS answer
    WHERE NOT asked.unread AND asked.person <> answer.person
        AND (asked.code, answer.code) IN (('hold.asked', 'hold.declined'), ('hold.liftAsked', 'hold.confirmed'))
        AND NOT EXISTS (SELECT FROM said AS between_them
            WHERE between_them.unread AND between_them.number > asked.number
                AND between_them.number < answer.number)),
held AS MATERIALIZED (
    SELECT asked.file, asked.number, asked.until,
        (SELECT min(opened.number) FROM opened
            WHERE opened.request = asked.number
                OR (opened.hold = asked.number AND opened.request > asked.number)) AS opened
    FROM said AS asked
    WHERE asked.code = 'hold.asked' AND NOT asked.unread)
SELECT asked.file
FROM said AS asked
CROSS JOIN LATERAL (
    SELECT number, code, person, file, happened_on FROM said AS each
    WHERE each.code IN ('erasure.confirmed', 'erasure.declined') AND each.request = asked.number
        AND each.number > asked.number
    ORDER BY each.number LIMIT 1) AS answer
WHERE asked.code = 'erasure.asked' AND answer.code = 'erasure.confirmed' AND NOT asked.unread
    AND answer.file = asked.file AND asked.person <> answer.person
    AND NOT EXISTS (SELECT FROM said AS between_them
        WHERE between_them.unread AND between_them.number > asked.number AND between_them.number < answer.number)
    AND NOT EXISTS (SELECT FROM held
        WHERE held.file = asked.file AND held.number < answer.number
            AND (held.until IS NULL OR held.until >= answer.happened_on)
            AND (held.opened IS NULL OR held.opened > answer.number));
COMMENT ON VIEW confirmed_erasure IS
    'Mirrors Erasure.isConfirmed, as FourEyesTest shows: the files whose erasure was asked for, and confirmed by '
    'somebody else while nothing kept them.';
