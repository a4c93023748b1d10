// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.registry.contract.SessionContract;
import be.passerelle.registry.identity.SessionKey;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.registry.identity.SignIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SessionTableTest extends SessionContract {

    private static final SessionTable.Lifetimes LIFETIMES =
            new SessionTable.Lifetimes(Duration.ofHours(1), Duration.ofHours(12));
    private static final SessionKey KEY = SessionKey.of("of this test");
    private static final SignIn EVE = new SignIn("eve", SignIn.DEMONSTRATION);

    private static TestDatabase database;
    private static SessionTable sessions;
    private static final List<Long> STOOD = new ArrayList<>();

    @BeforeAll
    static void start() {
        database = TestDatabase.start();
        sessions = new SessionTable(database.sources().door(), LIFETIMES, STOOD::add);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Override
    protected Sessions sessions() {
        return sessions;
    }

    /// Whoever is there is asked for by what the registers say: they are the same a moment later, or asked for anew.
    @Test
    void tellsWhichRegistersStandWithASessionAlone() {
        PostgresRegisters registers = new PostgresRegisters(database.sources().registry(), database.vault());
        STOOD.clear();
        sessions.find(SessionKey.of("of nobody"));
        assertThat(STOOD).isEmpty();

        begunAnew();
        sessions.find(KEY);
        assertThat(STOOD).hasSize(1);
        assertThat(registers.kept(STOOD.getFirst())).isEmpty();
        registers.book();
        assertThat(registers.kept(STOOD.getFirst())).contains(registers.book());

        database.sources().registry().run(PostgresRegisters.move(new Pipeline(), List.of()));
        sessions.find(KEY);
        assertThat(STOOD).hasSize(2);
        assertThat(registers.kept(STOOD.getLast())).isEmpty();
    }

    @Test
    void aSessionThatNobodyUsesEnds() {
        begunAnew();
        set("used_at", "59 minutes");
        assertThat(sessions.find(KEY)).contains(EVE);

        set("used_at", "61 minutes");
        assertThat(sessions.find(KEY)).isEmpty();
    }

    @Test
    void aSessionThatIsUsedEndsAfterTwelveHours() {
        begunAnew();
        set("begun_at", "719 minutes");
        assertThat(sessions.find(KEY)).contains(EVE);

        set("begun_at", "721 minutes");
        assertThat(sessions.find(KEY)).isEmpty();
    }

    @Test
    void useIsNotedOnceAMinute() {
        begunAnew();
        set("used_at", "50 seconds");
        String before = asDoor("SELECT used_at::text FROM session WHERE key = '" + KEY.written() + "'");
        assertThat(sessions.find(KEY)).contains(EVE);
        assertThat(asDoor("SELECT used_at::text FROM session WHERE key = '" + KEY.written() + "'"))
                .isEqualTo(before);

        set("used_at", "70 seconds");
        assertThat(sessions.find(KEY)).contains(EVE);
        assertThat(asDoor("SELECT used_at > clock_timestamp() - interval '30 seconds' FROM session WHERE key = '"
                        + KEY.written() + "'"))
                .isEqualTo("t");
    }

    @Test
    void onlyWhatHasEndedIsForgotten() {
        begunAnew();
        sessions.forgetEnded();
        assertThat(sessions.find(KEY)).contains(EVE);

        set("used_at", "61 minutes");
        sessions.forgetEnded();
        assertThat(asDoor("SELECT count(*) FROM session WHERE key = '" + KEY.written() + "'"))
                .isEqualTo("0");
    }

    @Test
    void theRolesOfTheServerKnowNothingOfEachOther() {
        Transactions registry = database.sources().registry();
        Transactions reader = database.asReader();
        Transactions door = database.sources().door();
        for (Transactions stranger : List.of(registry, reader)) {
            assertThatThrownBy(() -> stranger.run(new Pipeline().then("SELECT name FROM session")))
                    .isInstanceOf(StoreException.class);
        }
        for (String table : List.of("act", "case_file", "access_log", "work_item", "search_key")) {
            assertThatThrownBy(() -> door.run(new Pipeline().then("SELECT count(*) FROM " + table)))
                    .as(table)
                    .isInstanceOf(StoreException.class);
        }
    }

    private static void begunAnew() {
        sessions.end(KEY);
        sessions.begin(KEY, EVE);
    }

    private static void set(String column, String ago) {
        database.asOwner("UPDATE session SET " + column + " = clock_timestamp() - interval '" + ago + "' WHERE key = '"
                + KEY.written() + "'");
    }

    private static String asDoor(String query) {
        List<String> answers = new ArrayList<>();
        database.sources().door().run(new Pipeline().thenEach(row -> answers.add(row.getString(1)), query));
        return answers.getFirst();
    }
}
