-- SPDX-License-Identifier: EUPL-1.2
--
-- The registry may destroy no key by itself: only those of a file whose erasure one security officer asked for and
-- another one confirmed, both in the register of erasures. An act that cannot be read grants nothing, and stops nobody
-- else's.

CREATE FUNCTION erasure_says(written act) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    file CONSTANT text := '"file":"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"';
    reference CONSTANT text := '"reference":"(?=([^0-9"]*[0-9]){1,10}[^0-9"]*")[A-Za-z0-9][A-Za-z0-9 ./_-]{1,39}"';
    request CONSTANT text := '"request":[1-9][0-9]{0,8}';
    content text;
BEGIN
    IF written.form <> 1 OR written.kind <> 'register' OR written.version <> 1 OR get_byte(written.payload, 0) <> 0
        OR written.person !~ '^[a-zA-Z0-9][a-zA-Z0-9._-]{0,59}$'
        OR written.organisation !~ '^[a-z0-9][a-zA-Z0-9-]{0,39}$'
        OR written.role <> 'securityOfficer'
    THEN
        RETURN NULL;
    END IF;
    content := convert_from(substring(written.payload FROM 2), 'UTF8');
    RETURN CASE WHEN content ~ ('^\{' || CASE written.code
        WHEN 'erasure.asked' THEN
            file || ',"ground":"(noLongerNecessary|askedByPerson|unlawful|ordered)",' || reference
        WHEN 'erasure.confirmed' THEN file || ',' || request
        WHEN 'erasure.declined' THEN request END || '\}$') THEN content::jsonb END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $$;
COMMENT ON FUNCTION erasure_says IS
    'Mirrors Erasures.read: what an act of the register of erasures says; null when it cannot be read. FourEyesTest '
    'keeps both alike.';

CREATE VIEW confirmed_erasure AS
WITH said AS MATERIALIZED (
    SELECT number, code, lower(person COLLATE "C") AS person, says IS NULL AS unread, says ->> 'file' AS file,
        (says ->> 'request')::integer AS request
    FROM (SELECT number, code, person, erasure_says(act) AS says FROM act
        WHERE stream = '00000000-0000-4000-8000-0000000000e1') AS act)
SELECT asked.file
FROM said AS asked
CROSS JOIN LATERAL (
    SELECT number, code, person, file FROM said AS each
    WHERE each.request = asked.number AND each.number > asked.number ORDER BY each.number LIMIT 1) AS answer
WHERE asked.code = 'erasure.asked' AND answer.code = 'erasure.confirmed' AND NOT asked.unread
    AND answer.file = asked.file AND asked.person <> answer.person
    AND NOT EXISTS (SELECT FROM said AS between_them
        WHERE between_them.unread AND between_them.number > asked.number AND between_them.number < answer.number);
COMMENT ON VIEW confirmed_erasure IS
    'Mirrors Erasure.isConfirmed, as FourEyesTest shows: the files whose erasure was asked for, and confirmed by '
    'somebody else.';

CREATE FUNCTION erase_stream(erased uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM confirmed_erasure WHERE file = erased::text) THEN
        RAISE EXCEPTION 'no two people asked for and confirmed that this stream be erased' USING ERRCODE = '42501';
    END IF;
    UPDATE stream_key SET wrapped = NULL, destroyed_at = clock_timestamp()
    WHERE stream = erased AND kind = 'caseFile' AND wrapped IS NOT NULL;
    UPDATE access_log SET person = NULL, salt = NULL WHERE stream = erased AND person IS NOT NULL;
    UPDATE emergency_review SET remark = '' WHERE emergency IN (SELECT id FROM emergency WHERE stream = erased);
    UPDATE emergency SET person = NULL, reason = NULL WHERE stream = erased AND person IS NOT NULL;
    DELETE FROM assignment WHERE stream = erased;
END $$;
COMMENT ON FUNCTION erase_stream IS
    'Mirrors Erasures.confirm: destroys the keys of a file and the names of who looked at it.';
REVOKE ALL ON FUNCTION erase_stream FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_stream TO ${registry};
