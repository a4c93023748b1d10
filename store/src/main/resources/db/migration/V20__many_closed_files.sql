-- SPDX-License-Identifier: EUPL-1.2
--
-- Whoever represents many people, as an administrator of a court does, and works here, names all of their files in a
-- token: some twenty-seven thousand fit now, and each row is looked for among them by its hash, not one by one.

CREATE OR REPLACE FUNCTION passerelle_principal(part text) RETURNS text[]
LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    token CONSTANT text := current_setting('passerelle.principal', true);
    said CONSTANT text := substring(token FROM 65);
    signed boolean;
BEGIN
    IF length(token) BETWEEN 65 AND 1000000 THEN
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
                    WHEN 'closed files' THEN array_remove(string_to_array(split_part(said, ' ', 5), ','), '') END;
            END IF;
        END IF;
    END IF;
    RETURN NULL;
END $$;

-- Without a token that is taken the audience and the team are null, so that there is no row, whatever is closed.
ALTER POLICY reader_sees_its_audience ON case_file
    USING (audience && (SELECT passerelle_principal('audience'))
        AND stream NOT IN (SELECT unnest(passerelle_principal('closed files')::uuid[])));
ALTER POLICY reader_sees_its_team ON work_item
    USING (team = ANY ((SELECT passerelle_principal('team'))::text[])
        AND stream NOT IN (SELECT unnest(passerelle_principal('closed files')::uuid[])));
ALTER POLICY reader_finds_for_its_audience ON search_key
    USING (audience = ANY ((SELECT passerelle_principal('audience'))::text[])
        AND stream NOT IN (SELECT unnest(passerelle_principal('closed files')::uuid[])));
ALTER POLICY reader_is_told_for_its_audience ON event
    USING (audience = ANY ((SELECT passerelle_principal('audience'))::text[])
        AND stream NOT IN (SELECT unnest(passerelle_principal('closed files')::uuid[])));

COMMENT ON COLUMN session.insured IS
    'The national number that the proof says, and of an insured person the name, sealed under a key that the browser '
    'alone holds; null where the proof says none.';
