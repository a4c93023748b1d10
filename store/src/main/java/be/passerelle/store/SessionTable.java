// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.law.language.Language;
import be.passerelle.registry.identity.SessionKey;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.PersonId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
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
            "SELECT name, means, level, acts_as, insured, used_at < clock_timestamp() - ?::interval,"
                    + " (SELECT version FROM register_version) FROM session WHERE key = ? AND " + OPEN;

    private static final String USED = "UPDATE session SET used_at = clock_timestamp() WHERE key = ?";

    private static final String BEGIN =
            "INSERT INTO session (key, name, means, level, acts_as, insured) VALUES (?, ?, ?, ?, ?, ?::bytea)";

    private static final String ACT = "UPDATE session SET acts_as = ? WHERE key = ?";

    private static final String OF =
            "SELECT key, means, begun_at, used_at FROM session WHERE name = ? AND means = ? AND " + OPEN
                    + " ORDER BY begun_at DESC, key";

    private static final String END_ONE = "DELETE FROM session WHERE name = ? AND means = ? AND key = ?";

    private static final String EVERYBODY =
            "SELECT min(key), name, means, count(*), min(begun_at), max(used_at) FROM session WHERE " + OPEN
                    + " GROUP BY name, means ORDER BY max(used_at) DESC, min(key) LIMIT ?";

    private static final String END_ALL = "DELETE FROM session USING session AS one WHERE one.key = ?"
            + " AND session.name = one.name AND session.means = one.means RETURNING session.name";

    private static final String END_ALL_BUT = "DELETE FROM session WHERE name <> ? OR means <> ?";

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
                        row -> found.add(new Found(signIn(row, key), row.getBoolean(6), row.getLong(7))),
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

    private static SignIn signIn(ResultSet row, SessionKey key) throws SQLException {
        Optional<byte[]> opened = Optional.ofNullable(row.getBytes(5)).flatMap(key::open);
        return new SignIn(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Optional.ofNullable(row.getString(4)),
                opened.map(written -> new NationalNumber(parts(written)[1])),
                opened.flatMap(SessionTable::insured));
    }

    /// A line for each part; none of them has more than one. Of whoever is no insured person here, their number
    /// alone.
    private static Optional<byte[]> written(SignIn signIn) {
        return signIn.insured()
                .map(insured -> String.join(
                        "\n",
                        insured.person().key(),
                        insured.number().digits(),
                        insured.language().code(),
                        insured.name()))
                .or(() -> signIn.number().map(number -> String.join("\n", "", number.digits(), "", "")))
                .map(written -> written.getBytes(StandardCharsets.UTF_8));
    }

    private static String[] parts(byte[] written) {
        return new String(written, StandardCharsets.UTF_8).split("\n", 4);
    }

    private static Optional<SignIn.Insured> insured(byte[] written) {
        String[] parts = parts(written);
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(parts[2]))
                .findFirst()
                .map(language ->
                        new SignIn.Insured(new PersonId(parts[0]), new NationalNumber(parts[1]), parts[3], language));
    }

    @Override
    public void begin(SessionKey key, SignIn signIn) {
        door.run(new Pipeline()
                .then(
                        BEGIN,
                        key.written(),
                        signIn.name(),
                        signIn.means(),
                        signIn.level(),
                        signIn.as().orElse(null),
                        written(signIn).map(key::seal).orElse(null)));
    }

    @Override
    public void act(SessionKey key, String as) {
        door.run(new Pipeline().then(ACT, as, key.written()));
    }

    @Override
    public List<Open> of(SignIn signIn) {
        List<Open> open = new ArrayList<>();
        door.run(new Pipeline()
                .thenEach(
                        row -> open.add(new Open(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getObject(4, OffsetDateTime.class).toInstant())),
                        OF,
                        signIn.name(),
                        signIn.means(),
                        idle,
                        atMost));
        return List.copyOf(open);
    }

    @Override
    public List<Present> everybody(int most) {
        List<Present> everybody = new ArrayList<>();
        door.run(new Pipeline()
                .thenEach(
                        row -> everybody.add(new Present(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                row.getObject(6, OffsetDateTime.class).toInstant())),
                        EVERYBODY,
                        idle,
                        atMost,
                        most));
        return List.copyOf(everybody);
    }

    @Override
    public Optional<String> endAll(String key) {
        List<String> names = new ArrayList<>();
        door.run(new Pipeline().thenEach(row -> names.add(row.getString(1)), END_ALL, key));
        return names.stream().findFirst();
    }

    @Override
    public void endAllBut(SignIn signIn) {
        door.run(new Pipeline().then(END_ALL_BUT, signIn.name(), signIn.means()));
    }

    @Override
    public void end(SignIn signIn, String key) {
        door.run(new Pipeline().then(END_ONE, signIn.name(), signIn.means(), key));
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
