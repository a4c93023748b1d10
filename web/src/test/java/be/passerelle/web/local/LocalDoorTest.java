// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.local;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Event;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.identity.LocalAccounts;
import be.passerelle.registry.memory.InMemoryLocalAccounts;
import be.passerelle.registry.memory.InMemorySecurityEvents;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.MasterKeySet;
import be.passerelle.web.local.LocalDoor.Answer;
import be.passerelle.web.local.LocalDoor.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDoorTest {

    private static final PersonId ANNA = new PersonId("a.peeters");
    private static final String KEY = ANNA.key();
    private static final String PASSWORD = "four words in a row";

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final LocalAccounts accounts = new InMemoryLocalAccounts(() -> now);
    private final SecurityEvents events = new InMemorySecurityEvents(() -> now, () -> SecurityEvents.Origin.HERE);
    private final DataKey master = DataKey.random();
    private final LocalDoor door = door(new MasterKeySet(List.of(master)));

    @Test
    void whoeverWasInvitedSetsAPasswordAndSignsInWithACode() {
        String secret = set(door.invite(ANNA));
        assertThat(kinds()).containsExactly(Kind.PASSWORD_SET);
        assertThat(door.prove(KEY, false, PASSWORD, code(secret))).contains(ANNA);
        later(Duration.ofSeconds(30));
        assertThat(door.prove(" A.Peeters ", false, PASSWORD, code(secret)))
                .as("as people type")
                .contains(ANNA);
    }

    @Test
    void bothAreNeededAndNoCodeTwice() {
        String secret = set(door.invite(ANNA));
        assertThat(door.prove(KEY, false, PASSWORD, "")).isEmpty();
        assertThat(door.prove(KEY, false, "", code(secret))).isEmpty();
        assertThat(door.prove(KEY, false, PASSWORD + "!", code(secret))).isEmpty();
        assertThat(events.latest(1).getFirst()).satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Kind.ACCOUNT_TRIED);
            assertThat(event.person()).contains(ANNA);
        });
        assertThat(door.prove("nobody", false, PASSWORD, code(secret))).isEmpty();
        assertThat(door.prove("no key", false, PASSWORD, code(secret))).isEmpty();
        assertThat(door.prove(KEY, false, PASSWORD, code(secret))).contains(ANNA);
        assertThat(door.prove(KEY, false, PASSWORD, code(secret)))
                .as("the same code")
                .isEmpty();
    }

    @Test
    void afterFiveTriesItIsLockedAlsoForWhoeverKnowsAll() {
        String secret = set(door.invite(ANNA));
        for (int i = 0; i < LocalDoor.MOST_TRIES; i++) {
            assertThat(door.prove(KEY, false, "wrong", code(secret))).isEmpty();
        }
        assertThat(events.latest(1).getFirst()).satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Kind.ACCOUNT_LOCKED);
            assertThat(event.person()).contains(ANNA);
        });
        assertThat(door.prove(KEY, false, PASSWORD, code(secret))).isEmpty();
        later(LocalDoor.LOCKED_FOR.plusSeconds(1));
        assertThat(door.prove(KEY, false, PASSWORD, code(secret))).contains(ANNA);
    }

    @Test
    void anInvitationIsGoodOnceForItsKeyAndForADay() {
        String code = door.invite(ANNA);
        assertThat(code).matches("([A-Z2-7]{4}-){7}[A-Z2-7]{4}");
        assertThat(door.set(KEY, door.invite(new PersonId("other")), PASSWORD, PASSWORD))
                .isInstanceOf(Answer.Refused.class);
        assertThat(door.set("nobody", code, PASSWORD, PASSWORD)).isInstanceOf(Answer.Refused.class);
        assertThat(door.set(KEY, code, PASSWORD, PASSWORD + "x")).isInstanceOf(Answer.NotTheSame.class);
        for (String weak : List.of(
                "too short",
                "my a.peeters word",
                "aaaaaaaaaaaaaaa",
                "password1234",
                "Qwertyuiop12",
                "Passerelle2026",
                "peeters-peeters",
                "x".repeat(201))) {
            assertThat(door.set(KEY, code, weak, weak)).as(weak).isInstanceOf(Answer.TooWeak.class);
        }
        String typed = code.replace("-", " ").toLowerCase(Locale.ROOT);
        assertThat(door.set(KEY, typed, PASSWORD, PASSWORD)).isInstanceOf(Answer.Done.class);
        assertThat(door.set(KEY, code, PASSWORD, PASSWORD)).as("again").isInstanceOf(Answer.Refused.class);

        String late = door.invite(ANNA);
        later(LocalDoor.INVITED_FOR);
        assertThat(door.set(KEY, late, PASSWORD, PASSWORD)).as("late").isInstanceOf(Answer.Refused.class);
    }

    @Test
    void whoIsInvitedAnewOrRemovedSignsInNoMore() {
        String secret = set(door.invite(ANNA));
        door.invite(ANNA);
        assertThat(door.prove(KEY, false, PASSWORD, code(secret))).isEmpty();
        assertThat(door.remove(ANNA)).isTrue();
        assertThat(door.remove(ANNA)).isFalse();
        assertThat(door.prove(KEY, false, PASSWORD, code(secret))).isEmpty();
    }

    @Test
    void itOpensAfterTheMasterKeyWasChangedAndNeverWithoutIt() {
        String secret = set(door.invite(ANNA));
        assertThat(door(MasterKeySet.random()).prove(KEY, false, PASSWORD, code(secret)))
                .isEmpty();
        assertThat(door(new MasterKeySet(List.of(DataKey.random(), master))).prove(KEY, false, PASSWORD, code(secret)))
                .contains(ANNA);
    }

    @Test
    void whoProvesThePresentPasswordWithACodeSetsAnother() {
        String secret = set(door.invite(ANNA));
        String other = "seven quiet blue horses";
        assertThat(door.change(ANNA, false, "wrong", code(secret), other, other))
                .isEqualTo(Change.REFUSED);
        assertThat(door.change(ANNA, false, PASSWORD, "", other, other)).isEqualTo(Change.REFUSED);
        assertThat(door.change(ANNA, false, PASSWORD, code(secret), other, PASSWORD))
                .isEqualTo(Change.NOT_THE_SAME);
        assertThat(door.change(ANNA, false, PASSWORD, code(secret), "Passerelle2026", "Passerelle2026"))
                .isEqualTo(Change.TOO_WEAK);
        assertThat(door.change(new PersonId("nobody"), false, PASSWORD, code(secret), other, other))
                .isEqualTo(Change.REFUSED);
        assertThat(kinds()).as("no other was set").containsOnlyOnce(Kind.PASSWORD_SET);

        assertThat(door.change(ANNA, false, PASSWORD, code(secret), other, other))
                .isEqualTo(Change.DONE);
        assertThat(kinds().getFirst()).isEqualTo(Kind.PASSWORD_SET);
        later(Duration.ofSeconds(30));
        assertThat(door.prove(KEY, false, PASSWORD, code(secret)))
                .as("the one before")
                .isEmpty();
        assertThat(door.prove(KEY, false, other, code(secret)))
                .as("the same app")
                .contains(ANNA);
    }

    @Test
    void whoeverLocksAnAccountDoesNotLockOutItsBrowsers() {
        String secret = set(door.invite(ANNA));
        for (int i = 0; i < LocalDoor.MOST_TRIES; i++) {
            door.prove(KEY, false, "wrong", code(secret));
        }
        assertThat(door.prove(KEY, false, PASSWORD, code(secret))).isEmpty();
        assertThat(door.prove(KEY, true, PASSWORD, code(secret))).contains(ANNA);
    }

    @Test
    void changingIsLockedAsSigningInIs() {
        String secret = set(door.invite(ANNA));
        for (int i = 0; i < LocalDoor.MOST_TRIES; i++) {
            assertThat(door.change(
                            ANNA, false, "wrong", code(secret), "seven quiet blue horses", "seven quiet blue horses"))
                    .isEqualTo(Change.REFUSED);
        }
        assertThat(events.latest(1).getFirst().kind()).isEqualTo(Kind.ACCOUNT_LOCKED);
        assertThat(door.prove(KEY, false, PASSWORD, code(secret))).isEmpty();
    }

    @Test
    void noPasswordIsTakenThatLeaked(@TempDir Path folder) throws IOException {
        // SHA-1 of "four words in a row", among others.
        Path list = Files.writeString(folder.resolve("leaked.txt"), String.join("\n", LeakedPasswordsTest.LINES));
        LocalDoor strict = new LocalDoor(accounts, MasterKeySet.random(), events, LeakedPasswords.in(list), () -> now);
        String code = strict.invite(ANNA);
        assertThat(strict.set(KEY, code, PASSWORD, PASSWORD)).isInstanceOf(Answer.TooWeak.class);
        assertThat(strict.set(KEY, code, "seven quiet blue horses", "seven quiet blue horses"))
                .isInstanceOf(Answer.Done.class);
    }

    private LocalDoor door(MasterKeySet masters) {
        return new LocalDoor(accounts, masters, events, LeakedPasswords.none(), () -> now);
    }

    private String set(String code) {
        return door.set(KEY, code, PASSWORD, PASSWORD) instanceof Answer.Done(String secret) ? secret : "";
    }

    private String code(String secret) {
        return TimedCodes.code(secret, now);
    }

    private void later(Duration by) {
        now = now.plus(by);
    }

    private List<Kind> kinds() {
        return events.latest(10).stream().map(Event::kind).toList();
    }
}
