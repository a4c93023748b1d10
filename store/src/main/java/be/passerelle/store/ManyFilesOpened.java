// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.stream.act.Codes;
import java.time.Duration;
import java.util.stream.Stream;

/// Who opens one file after the other, by pages or by systems, in whichever process: the access log knows.
/// Whoever opens more within an hour than one can read is noted among the security events, once in that hour.
public final class ManyFilesOpened {

    private static final Duration WITHIN = Duration.ofHours(1);

    private static final String NOTE = """
            INSERT INTO security_event (at, kind, person, address, place)
            SELECT clock_timestamp(), many.kind, many.person, '', 1
            FROM (SELECT min(person) AS person, ?::text AS kind, ?::interval AS within
                FROM access_log
                WHERE at > clock_timestamp() - ?::interval AND person IS NOT NULL AND ground IS NOT NULL
                    AND operation = ANY (?::text[])
                GROUP BY lower(person COLLATE "C")
                HAVING count(DISTINCT stream) > ?) AS many
            WHERE NOT EXISTS (SELECT FROM security_event AS told
                WHERE lower(told.person COLLATE "C") = lower(many.person COLLATE "C") AND told.kind = many.kind
                    AND told.at > clock_timestamp() - many.within)""";

    private static final String[] OPENED =
            Stream.of(Operation.READ, Operation.READ_MEDICAL).map(Codes::of).toArray(String[]::new);

    private final Transactions registry;

    public ManyFilesOpened(Transactions registry) {
        this.registry = registry;
    }

    /// Notes whoever opened more different files in the last hour, and was not noted in it.
    ///
    /// @param most how many files somebody may open in an hour
    public void note(int most) {
        registry.run(new Pipeline()
                .then(NOTE, Codes.of(Kind.MANY_FILES_OPENED), WITHIN.toString(), WITHIN.toString(), OPENED, most));
    }
}
