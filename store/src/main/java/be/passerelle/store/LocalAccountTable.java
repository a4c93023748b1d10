// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.identity.LocalAccounts;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.MasterKeys.Wrapped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The table of local accounts. Time is that of the database.
public final class LocalAccountTable implements LocalAccounts {

    private static final String INVITE = """
            INSERT INTO local_account (person, master, wrapped, sealed, invited_until)
            VALUES (?, ?, ?::bytea, ?::bytea, clock_timestamp() + ?::interval)
            ON CONFLICT (person) DO UPDATE SET master = excluded.master, wrapped = excluded.wrapped,
                sealed = excluded.sealed, invited_until = excluded.invited_until, tries = 0, locked_until = NULL,
                known_tries = 0, known_locked_until = NULL, step = 0""";

    /// What they signed in by counts no more, and so do the sessions that began with it.
    private static final String END_SESSIONS = "DELETE FROM session WHERE lower(name) = ? AND means = ?";

    private static final String REMOVE = "DELETE FROM local_account WHERE person = ? RETURNING 1";

    /// A row that somebody else is counting on is waited for, and looked at again as they left it.
    private static final String TRIED = """
            UPDATE local_account
            SET tries = CASE WHEN locked_until IS NULL THEN tries + 1 ELSE 1 END,
                locked_until = CASE WHEN CASE WHEN locked_until IS NULL THEN tries + 1 ELSE 1 END >= ?
                    THEN clock_timestamp() + ?::interval END
            WHERE person = ? AND (locked_until IS NULL OR locked_until <= clock_timestamp())
                AND (invited_until IS NULL OR invited_until > clock_timestamp())
            RETURNING master, wrapped, sealed, invited_until IS NOT NULL, locked_until IS NOT NULL""";

    /// Where somebody was invited anew in between, or changed it twice, it is not what was proven any more.
    private static final String SET = """
            UPDATE local_account SET master = ?, wrapped = ?::bytea, sealed = ?::bytea, invited_until = NULL, tries = 0,
                locked_until = NULL, known_tries = 0, known_locked_until = NULL, step = 0
            WHERE person = ? AND invited_until > clock_timestamp() AND sealed = ?::bytea RETURNING 1""";

    private static final String REPLACE = """
            UPDATE local_account SET master = ?, wrapped = ?::bytea, sealed = ?::bytea
            WHERE person = ? AND invited_until IS NULL AND sealed = ?::bytea RETURNING 1""";

    private static final String SUCCEEDED = """
            UPDATE local_account SET tries = 0, locked_until = NULL, step = ? WHERE person = ? AND step < ?
            RETURNING 1""";

    private static final String TRIED_BY_KNOWN = ofKnown(TRIED);
    private static final String SUCCEEDED_BY_KNOWN = ofKnown(SUCCEEDED);

    private final Transactions door;

    /// @param door transactions of the role that knows who comes in
    public LocalAccountTable(Transactions door) {
        this.door = door;
    }

    @Override
    public void invite(PersonId person, Secret secret, Duration within) {
        door.run(new Pipeline()
                .then(END_SESSIONS, key(person), SignIn.LOCAL)
                .then(
                        INVITE,
                        key(person),
                        secret.key().master(),
                        secret.key().bytes(),
                        secret.sealed(),
                        within.toString()));
    }

    @Override
    public boolean remove(PersonId person) {
        boolean[] removed = new boolean[1];
        door.run(new Pipeline()
                .then(END_SESSIONS, key(person), SignIn.LOCAL)
                .thenEach(_ -> removed[0] = true, REMOVE, key(person)));
        return removed[0];
    }

    /// The same of the counts of browsers that signed in before.
    private static String ofKnown(String sql) {
        return sql.replace("locked_until", "known_locked_until").replaceAll("\\btries\\b", "known_tries");
    }

    @Override
    public Optional<Found> tried(PersonId person, boolean known, int most, Duration locked) {
        List<Found> found = new ArrayList<>(1);
        door.run(new Pipeline()
                .thenEach(
                        row -> found.add(new Found(
                                new Secret(new Wrapped(row.getString(1), row.getBytes(2)), row.getBytes(3)),
                                row.getBoolean(4),
                                row.getBoolean(5))),
                        known ? TRIED_BY_KNOWN : TRIED,
                        most,
                        locked.toString(),
                        key(person)));
        return found.stream().findFirst();
    }

    @Override
    public boolean set(PersonId person, Secret invitation, Secret secret) {
        return changes(
                SET, secret.key().master(), secret.key().bytes(), secret.sealed(), key(person), invitation.sealed());
    }

    @Override
    public boolean replace(PersonId person, Secret before, Secret secret) {
        boolean[] replaced = new boolean[1];
        door.run(new Pipeline()
                .thenEach(
                        _ -> replaced[0] = true,
                        REPLACE,
                        secret.key().master(),
                        secret.key().bytes(),
                        secret.sealed(),
                        key(person),
                        before.sealed())
                .then(END_SESSIONS, key(person), SignIn.LOCAL));
        return replaced[0];
    }

    @Override
    public boolean succeeded(PersonId person, boolean known, long step) {
        return changes(known ? SUCCEEDED_BY_KNOWN : SUCCEEDED, step, key(person), step);
    }

    private boolean changes(String sql, @Nullable Object... parameters) {
        boolean[] changed = new boolean[1];
        door.run(new Pipeline().thenEach(_ -> changed[0] = true, sql, parameters));
        return changed[0];
    }

    private static String key(PersonId person) {
        return person.key().toLowerCase(Locale.ROOT);
    }
}
