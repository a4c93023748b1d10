// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.identity.SessionKey;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.registry.identity.SignIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// The table of who is signed in. Time is that of the database: one for all processes, and not moved with the clock of
/// a demonstration.
///
/// Whoever asks who is there asks next what the registers say they may do; so that the database is not asked twice, it
/// tells in the same breath which registers stand.
public final class SessionTable implements Sessions {

    /// A session is used with every page; noting it once a minute keeps reading a page from being a write.
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private static final String OPEN =
            "used_at > clock_timestamp() - ?::interval" + " AND begun_at > clock_timestamp() - ?::interval";

    private static final String FIND =
            "SELECT name, means, used_at < clock_timestamp() - ?::interval, (SELECT version FROM register_version)"
                    + " FROM session WHERE key = ? AND " + OPEN;

    private static final String USED = "UPDATE session SET used_at = clock_timestamp() WHERE key = ?";

    private static final String BEGIN = "INSERT INTO session (key, name, means) VALUES (?, ?, ?)";

    private static final String END = "DELETE FROM session WHERE key = ?";

    private static final String FORGET = "DELETE FROM session WHERE NOT (" + OPEN + ")";

    /// How long sessions last.
    ///
    /// @param idle after the last use
    /// @param atMost after the sign-in, however much the session is used
    public record Lifetimes(Duration idle, Duration atMost) {}

    private record Found(SignIn signIn, boolean toBeNoted, long registers) {}

    private final Transactions door;
    private final LongConsumer registersStand;
    private final String idle;
    private final String atMost;

    /// @param door transactions of the role that knows sessions
    /// @param registersStand is told the version of the registers whenever a session is found
    public SessionTable(Transactions door, Lifetimes lifetimes, LongConsumer registersStand) {
        this.door = door;
        this.registersStand = registersStand;
        this.idle = lifetimes.idle().toString();
        this.atMost = lifetimes.atMost().toString();
    }

    @Override
    public Optional<SignIn> find(SessionKey key) {
        List<Found> found = new ArrayList<>();
        door.run(new Pipeline()
                .thenEach(
                        row -> found.add(new Found(
                                new SignIn(row.getString(1), row.getString(2)), row.getBoolean(3), row.getLong(4))),
                        FIND,
                        NOTED_EVERY.toString(),
                        key.written(),
                        idle,
                        atMost));
        if (found.stream().anyMatch(Found::toBeNoted)) {
            door.run(new Pipeline().then(USED, key.written()));
        }
        found.forEach(each -> registersStand.accept(each.registers()));
        return found.stream().map(Found::signIn).findFirst();
    }

    @Override
    public void begin(SessionKey key, SignIn signIn) {
        door.run(new Pipeline().then(BEGIN, key.written(), signIn.name(), signIn.means()));
    }

    @Override
    public void end(SessionKey key) {
        door.run(new Pipeline().then(END, key.written()));
    }

    /// Forgets sessions that have ended by themselves.
    public void forgetEnded() {
        door.run(new Pipeline().then(FORGET, idle, atMost));
    }
}
