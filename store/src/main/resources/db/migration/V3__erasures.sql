-- SPDX-License-Identifier: EUPL-1.2
--
-- The registry may destroy no key by itself: only those of a file whose erasure one security officer asked for and
-- another one confirmed, both in the register of erasures. An act that cannot be read grants nothing, and stops nobody
-- else's.

CREATE FUNCTION erasure_says(form smallint, code text, version integer, payload bytea) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    file CONSTANT text := '"file":"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"';
    request CONSTANT text := '"request":[1-9][0-9]{0,8}';
    content text;
BEGIN
    IF form <> 1 OR version <> 1 OR get_byte(payload, 0) <> 0 THEN
        RETURN NULL;
    END IF;
    content := convert_from(substring(payload FROM 2), 'UTF8');
    RETURN CASE WHEN content ~ ('^\{' || CASE code
        WHEN 'erasure.asked' THEN
            file || ',"ground":"(noLongerNecessary|askedByPerson|unlawful|ordered)"'
        WHEN 'erasure.confirmed' THEN file || ',' || request
        WHEN 'erasure.declined' THEN request END || '\}$') THEN content::jsonb END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $$;
COMMENT ON FUNCTION erasure_says IS
    'Mirrors Erasures.read: what an act of the register of erasures says; null when it cannot be read.';

CREATE VIEW confirmed_erasure AS
SELECT erasure_says(asked.form, asked.code, asked.version, asked.payload) ->> 'file' AS file
FROM act AS asked
CROSS JOIN LATERAL (
    SELECT number, code, person, role, form, version, payload FROM act AS each
    WHERE each.stream = asked.stream AND each.number > asked.number
        AND each.code IN ('erasure.confirmed', 'erasure.declined')
        AND erasure_says(each.form, each.code, each.version, each.payload) ->> 'request' = asked.number::text
    ORDER BY each.number LIMIT 1) AS answer
WHERE asked.stream = '00000000-0000-4000-8000-0000000000e1' AND asked.kind = 'register'
    AND asked.code = 'erasure.asked' AND answer.code = 'erasure.confirmed'
    AND erasure_says(answer.form, answer.code, answer.version, answer.payload) ->> 'file'
        = erasure_says(asked.form, asked.code, asked.version, asked.payload) ->> 'file'
    AND asked.role = 'securityOfficer' AND answer.role = 'securityOfficer' AND asked.person <> answer.person
    AND NOT EXISTS (SELECT FROM act AS unread
        WHERE unread.stream = asked.stream AND unread.number > asked.number AND unread.number < answer.number
            AND erasure_says(unread.form, unread.code, unread.version, unread.payload) IS NULL);
COMMENT ON VIEW confirmed_erasure IS
    'Mirrors Erasure.isConfirmed: the files whose erasure was asked for, and confirmed by somebody else.';

CREATE FUNCTION erase_stream(erased uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM confirmed_erasure WHERE file = erased::text) THEN
        RAISE EXCEPTION 'no two people asked for and confirmed that this stream be erased' USING ERRCODE = '42501';
    END IF;
    UPDATE stream_key SET wrapped = NULL, destroyed_at = clock_timestamp()
    WHERE stream = erased AND kind = 'caseFile' AND wrapped IS NOT NULL;
    UPDATE access_log SET person = NULL, salt = NULL WHERE stream = erased AND person IS NOT NULL;
    DELETE FROM assignment WHERE stream = erased;
END $$;
COMMENT ON FUNCTION erase_stream IS
    'Mirrors Erasures.confirm: destroys the keys of a file and the names in its access log.';
REVOKE ALL ON FUNCTION erase_stream FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_stream TO ${registry};
