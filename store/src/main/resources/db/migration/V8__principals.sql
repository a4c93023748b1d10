-- SPDX-License-Identifier: EUPL-1.2
--
-- The reader sees rows of its principal alone. Who that is stands in a setting that any session may set, so it holds a
-- token that only the server can make: it knows the key, the reader does not. Each policy asks once for a query, not
-- for a row.

CREATE TABLE principal_key (
    single      boolean NOT NULL DEFAULT true CONSTRAINT one_key_of_principals PRIMARY KEY CHECK (single),
    key         bytea   NOT NULL CONSTRAINT a_key_of_principals_is_a_block_of_its_hash CHECK (length(key) = 64),
    inner_block bytea   NOT NULL,
    outer_block bytea   NOT NULL
);
COMMENT ON TABLE principal_key IS
    'What the token of a principal is signed with. Made here at installation; no role but the owner reads it.';
COMMENT ON COLUMN principal_key.single IS 'There is one row.';
COMMENT ON COLUMN principal_key.key IS 'The key, as random as the database can make it.';
COMMENT ON COLUMN principal_key.inner_block IS
    'The key with each byte turned by hexadecimal 36, which the inner hash of an HMAC begins with (RFC 2104).';
COMMENT ON COLUMN principal_key.outer_block IS 'The same by hexadecimal 5c, which the outer hash begins with.';

WITH random AS MATERIALIZED (
    SELECT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
        || sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) AS key
), bytes AS (
    SELECT key, place, get_byte(key, place) AS byte FROM random CROSS JOIN generate_series(0, 63) AS place
)
INSERT INTO principal_key (key, inner_block, outer_block)
SELECT key,
    decode(string_agg(lpad(to_hex(byte # 54), 2, '0'), '' ORDER BY place), 'hex'),
    decode(string_agg(lpad(to_hex(byte # 92), 2, '0'), '' ORDER BY place), 'hex')
FROM bytes GROUP BY key;

CREATE FUNCTION passerelle_principal(part text) RETURNS text[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    token CONSTANT text := current_setting('passerelle.principal', true);
    said CONSTANT text := substring(token FROM 65);
    signed boolean;
BEGIN
    IF length(token) BETWEEN 65 AND 400 THEN
        -- Hashed once more before they are compared: how long that takes says nothing of how much fits.
        SELECT sha256(outer_block || convert_to(left(token, 64), 'UTF8')) = sha256(outer_block || convert_to(
            encode(sha256(outer_block || sha256(inner_block || convert_to(said, 'UTF8'))), 'hex'), 'UTF8'))
        INTO signed FROM principal_key;
        IF signed THEN
            IF split_part(said, ' ', 1)::bigint > extract(epoch FROM clock_timestamp()) THEN
                RETURN CASE part
                    WHEN 'audience' THEN ARRAY[split_part(said, ' ', 2),
                        split_part(said, ' ', 2) || '/' || split_part(said, ' ', 4)]
                    WHEN 'team' THEN ARRAY[split_part(said, ' ', 3),
                        split_part(said, ' ', 3) || '/' || split_part(said, ' ', 4)]
                    WHEN 'own file' THEN array_remove(ARRAY[split_part(said, ' ', 5)], '') END;
            END IF;
        END IF;
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION passerelle_principal IS
    'For whom this transaction reads, as its token says (see PrincipalKey): the keys of the audience, or of the team, '
    'the second for what a person finds by name; or the file that is their own, which they do not handle. '
    'Null, and no word why, when the token is not signed here or its time is over.';
REVOKE ALL ON FUNCTION passerelle_principal FROM PUBLIC;
GRANT EXECUTE ON FUNCTION passerelle_principal TO ${reader};

CREATE POLICY reader_sees_its_audience ON case_file FOR SELECT TO ${reader}
    USING (audience && (SELECT passerelle_principal('audience'))
        AND stream::text <> ALL ((SELECT passerelle_principal('own file'))::text[]));
CREATE POLICY reader_sees_its_team ON work_item FOR SELECT TO ${reader}
    USING (team = ANY ((SELECT passerelle_principal('team'))::text[])
        AND stream::text <> ALL ((SELECT passerelle_principal('own file'))::text[]));
CREATE POLICY reader_finds_for_its_audience ON search_key FOR SELECT TO ${reader}
    USING (audience = ANY ((SELECT passerelle_principal('audience'))::text[])
        AND stream::text <> ALL ((SELECT passerelle_principal('own file'))::text[]));
CREATE POLICY reader_sees_its_team ON work_tally FOR SELECT TO ${reader}
    USING (team = ANY ((SELECT passerelle_principal('team'))::text[]));
CREATE POLICY reader_is_told_for_its_audience ON event FOR SELECT TO ${reader}
    USING (audience = ANY ((SELECT passerelle_principal('audience'))::text[])
        AND stream::text <> ALL ((SELECT passerelle_principal('own file'))::text[]));
