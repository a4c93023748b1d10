// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.statements;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.LawInForce;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.registry.log.Log;
import be.passerelle.store.PostgresDesk;
import be.passerelle.store.PostgresLog;
import be.passerelle.store.SessionTable;
import be.passerelle.store.TestDatabase;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.web.Cookies;
import be.passerelle.web.walk.Browser;
import be.passerelle.web.walk.OpeningForm;
import be.passerelle.web.walk.Site;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Whoever looks at erasures waits for nobody: neither for somebody who changes registers nor for whoever
/// writes in the file.
class ErasurePagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /// Longer than any page takes: a page that waits comes after it.
    private static final int HELD_FOR_SECONDS = 20;

    @Test
    void comeWhileSomebodyHoldsRegistersAndTheFile() throws Exception {
        TestDatabase database = TestDatabase.start();
        try (PostgresDesk desk = new PostgresDesk(TODAY, database);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Site site = site(desk, database);
            Browser physician = site.browser().signIn(Invented.PHYSICIAN);
            CaseFileId erased = opened(physician);
            ask(desk, erased);
            desk.erasureDesk().confirm(Invented.SECOND_OFFICER.viewer(), command(), 1);
            CaseFileId waiting = opened(physician);
            ask(desk, waiting);
            Browser officer = site.browser().signIn(Invented.SECOND_OFFICER);

            Log log = new PostgresLog(
                    database.sources().registry(),
                    database.vault(),
                    LawInForce.read().version());
            CountDownLatch locked = new CountDownLatch(1);
            CountDownLatch release = new CountDownLatch(1);
            Future<Boolean> held = threads.submit(() -> log.transaction(tx -> {
                for (StreamId stream : new StreamId[] {Erasures.REGISTER, erased, waiting}) {
                    tx.lock(stream, Set.of(KeyKind.CONTENT));
                }
                locked.countDown();
                return await(release);
            }));
            locked.await();
            for (String page : new String[] {"/erasures", "/erasures/1", "/erasures/3", "/erasures/3/confirm"}) {
                assertThat(officer.openOnce(page).status()).as(page).isEqualTo(200);
            }
            assertThat(physician.openOnce("/files/" + erased).status()).isEqualTo(410);
            assertThat(held.isDone()).as("the locks were held all the time").isFalse();
            release.countDown();
            assertThat(held.get()).isTrue();
        }
    }

    private static Site site(PostgresDesk desk, TestDatabase database) {
        SessionTable sessions = new SessionTable(
                database.sources().door(),
                new SessionTable.Lifetimes(Duration.ofHours(1), Duration.ofHours(12)),
                _ -> {});
        return new Site(
                desk.desk(),
                desk.registerDesk(),
                desk.erasureDesk(),
                desk.emergencyDesk(),
                desk.work(),
                desk.trainees(),
                sessions,
                desk.securityEvents(),
                new Cookies(false),
                desk.represented());
    }

    /// Another file of the same person: the one before is erased.
    private static CaseFileId opened(Browser physician) {
        physician.open("/new");
        String form = physician.address();
        physician
                .send(form + "/check", OpeningForm.filledIn(Invented.NUMBER_OF_EVE.formatted(), "Dubois"))
                .send(form + "/record");
        return CaseFileId.of(physician.address().replaceAll("/files/|/done/.*", ""));
    }

    private static void ask(PostgresDesk desk, CaseFileId file) {
        assertThat(desk.erasureDesk()
                        .ask(
                                Invented.OFFICER.viewer(),
                                command(),
                                file,
                                new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17")))
                .isEqualTo(Erasures.Answer.RECORDED);
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(HELD_FOR_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
