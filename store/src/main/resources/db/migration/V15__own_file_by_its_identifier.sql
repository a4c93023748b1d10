-- SPDX-License-Identifier: EUPL-1.2
--
-- Whose own file a row is of is compared by its identifier, not by how it is written: that was worked out anew for
-- each row.

ALTER POLICY reader_sees_its_audience ON case_file
    USING (audience && (SELECT passerelle_principal('audience'))
        AND stream <> ALL ((SELECT passerelle_principal('own file')::uuid[])::uuid[]));
ALTER POLICY reader_sees_its_team ON work_item
    USING (team = ANY ((SELECT passerelle_principal('team'))::text[])
        AND stream <> ALL ((SELECT passerelle_principal('own file')::uuid[])::uuid[]));
ALTER POLICY reader_finds_for_its_audience ON search_key
    USING (audience = ANY ((SELECT passerelle_principal('audience'))::text[])
        AND stream <> ALL ((SELECT passerelle_principal('own file')::uuid[])::uuid[]));
ALTER POLICY reader_is_told_for_its_audience ON event
    USING (audience = ANY ((SELECT passerelle_principal('audience'))::text[])
        AND stream <> ALL ((SELECT passerelle_principal('own file')::uuid[])::uuid[]));
