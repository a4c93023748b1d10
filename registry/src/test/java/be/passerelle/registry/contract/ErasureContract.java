// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.LawInForce;
import be.passerelle.registry.FirstMandates;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.erasure.Erasure;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.ErasureStore;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.IllegibleAct.Why;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.Envelope;
import be.passerelle.stream.row.StoredRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every store does when a person is erased.
public abstract class ErasureContract extends KindsContract {

    public static final Performer ONE = officer("officer-1");
    public static final Performer OTHER = officer("officer-2");

    /// Where erasures of the store under test are looked up.
    protected abstract ErasureStore erasureStore();

    @Test
    void erasesAFileWhenASecondPersonConfirms() {
        Erasures erasures = erasures();
        CaseFileId file = opened();
        CaseFileId neighbour = opened();

        assertThat(erasures.ask(
                        ONE, Members.newCommand(), file, new ErasureBasis(ErasureGround.UNLAWFUL, "DPO/2026/17")))
                .isEqualTo(Answer.RECORDED);
        assertThat(erasures.ask(
                        OTHER, Members.newCommand(), file, new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17")))
                .isEqualTo(Answer.ASKED_ALREADY);
        int request = requestFor(file, erasures).asked().number();
        assertThat(erasures.confirm(ONE, Members.newCommand(), request)).isEqualTo(Answer.SAME_PERSON);
        assertThat(CaseFiles.of(file, stored(file, Set.of(KeyKind.CONTENT))).isErased())
                .isFalse();

        assertThat(erasures.confirm(OTHER, Members.newCommand(), request)).isEqualTo(Answer.RECORDED);

        assertThat(CaseFiles.read(stored(file, EnumSet.allOf(KeyKind.class))).illegible())
                .extracting(IllegibleAct::why)
                .containsExactly(Why.ERASED, Why.ERASED, Why.ERASED);
        assertThat(Chain.firstBroken(rows(file))).isEmpty();
        assertThat(work(file)).isEmpty();
        assertThat(acts(neighbour)).hasSize(3);
        assertThat(requestFor(file, erasures).isConfirmed()).isTrue();
        assertThat(erasures.remains(file).orElseThrow())
                .satisfies(remains -> assertThat(remains.acts()).isEqualTo(3))
                .satisfies(remains -> assertThat(remains.chainIsWhole()).isTrue());
        assertThat(erasures.remains(Members.newFile())).isEmpty();
        assertThat(erasures.confirm(OTHER, Members.newCommand(), request)).isEqualTo(Answer.NO_REQUEST);
        assertThat(erasures.ask(
                        ONE, Members.newCommand(), file, new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17")))
                .isEqualTo(Answer.NO_FILE);
    }

    /// Something goes on in the file: the time for which it had to be kept is not over, whoever says so.
    @Test
    void erasesNoFileAsNeededNoLongerWhileSomethingInItIsOpen() {
        Erasures erasures = erasures();
        CaseFileId file = opened();
        assertThat(erasures.ask(
                        ONE,
                        Members.newCommand(),
                        file,
                        new ErasureBasis(ErasureGround.NO_LONGER_NECESSARY, "DPO/2026/17")))
                .isEqualTo(Answer.STILL_OPEN);
        assertThat(erasures.list()).noneMatch(e -> e.file().equals(file));
    }

    @Test
    void recordsNothingInAnErasedFileAndOpensAnotherForThePerson() {
        Erasures erasures = erasures();
        int person = Members.nobodyYet();
        CaseFileId file = Members.newFile();
        registry.record(Members.opened(file, person));
        erasures.ask(ONE, Members.newCommand(), file, new ErasureBasis(ErasureGround.ASKED_BY_PERSON, "DPO/2026/17"));
        erasures.confirm(
                OTHER, Members.newCommand(), requestFor(file, erasures).asked().number());

        assertThat(registry.record(
                        Intention.of(Members.newCommand(), Members.COORDINATOR, Members.contactHeld(file, 3))))
                .as("their own fund is told why")
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::code)
                                .containsExactly("erased"));
        assertThat(registry.record(new Intention(
                        Members.newCommand(), Members.OF_OTHER_FUND, List.of(Members.contactHeld(file, 3)))))
                .isInstanceOf(Outcome.NoAccess.class);
        assertThat(rows(file)).hasSize(3);
        assertThat(registry.record(Members.opened(Members.newFile(), person))).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void erasesNothingForAnybodyElseOrWhenItIsDeclined() {
        Erasures erasures = erasures();
        CaseFileId file = opened();
        assertThat(erasures.ask(
                        Members.PHYSICIAN.performer(),
                        Members.newCommand(),
                        file,
                        new ErasureBasis(ErasureGround.ASKED_BY_PERSON, "DPO/2026/17")))
                .isEqualTo(Answer.NOT_YOURS);
        assertThat(erasures.ask(
                        ONE,
                        Members.newCommand(),
                        Members.newFile(),
                        new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17")))
                .isEqualTo(Answer.NO_FILE);

        erasures.ask(ONE, Members.newCommand(), file, new ErasureBasis(ErasureGround.ASKED_BY_PERSON, "DPO/2026/17"));
        int request = requestFor(file, erasures).asked().number();
        assertThat(erasures.decline(OTHER, Members.newCommand(), request)).isEqualTo(Answer.RECORDED);
        assertThat(erasures.confirm(OTHER, Members.newCommand(), request)).isEqualTo(Answer.NO_REQUEST);
        assertThat(acts(file)).hasSize(3);
    }

    @Test
    void saysOfACommandThatComesAgainWhatItSaysOfAnyOther() {
        Erasures erasures = erasures();
        CaseFileId file = opened();
        CommandId command = Members.newCommand();
        assertThat(erasures.ask(ONE, command, file, new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17")))
                .isEqualTo(Answer.RECORDED);
        assertThat(erasures.ask(ONE, command, file, new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17")))
                .isEqualTo(Answer.RECORDED);
        assertThat(erasures.ask(OTHER, command, file, new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17")))
                .isEqualTo(Answer.COMMAND_REUSED);
        assertThat(erasures.ask(ONE, command, file, new ErasureBasis(ErasureGround.UNLAWFUL, "DPO/2026/17")))
                .isEqualTo(Answer.COMMAND_REUSED);
        int request = requestFor(file, erasures).asked().number();
        assertThat(erasures.confirm(OTHER, command, request)).isEqualTo(Answer.COMMAND_REUSED);
        assertThat(registry.record(Intention.of(command, Members.COORDINATOR, Members.contactHeld(file, 3))))
                .isInstanceOf(Outcome.CommandReused.class);
        assertThat(acts(file)).hasSize(3);
    }

    /// What it may have said refuses, and grants nothing; everything after it goes on.
    @Test
    void confirmsNoRequestThatAnActMayHaveDeclinedThatNobodyCanRead() {
        Erasures erasures = erasures();
        CaseFileId file = opened();
        erasures.ask(ONE, Members.newCommand(), file, new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17"));
        int request = requestFor(file, erasures).asked().number();
        int damaged = appendDamaged();
        assertThat(erasures.confirm(OTHER, Members.newCommand(), request)).isEqualTo(Answer.UNREADABLE);
        assertThat(erasures.confirm(OTHER, Members.newCommand(), damaged)).isEqualTo(Answer.UNREADABLE);

        assertThat(erasures.ask(
                        ONE, Members.newCommand(), file, new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17")))
                .isEqualTo(Answer.RECORDED);
        assertThat(erasures.confirm(OTHER, Members.newCommand(), damaged + 1)).isEqualTo(Answer.RECORDED);
        assertThat(CaseFiles.of(file, stored(file, Set.of(KeyKind.CONTENT))).isErased())
                .isTrue();
    }

    /// @return its number
    final int appendDamaged() {
        return log.transaction(tx -> {
            StoredStream register = tx.lock(Erasures.REGISTER, Set.of(KeyKind.CONTENT));
            Envelope last = register.rows().getLast().envelope();
            Envelope next = new Envelope(
                    last.kind(),
                    last.stream(),
                    last.number() + 1,
                    0,
                    last.happenedOn(),
                    last.recordedAt(),
                    "officer-2",
                    last.organisation(),
                    last.role(),
                    Members.newCommand().value(),
                    last.lawVersion(),
                    "erasure.declined",
                    1);
            byte[] payload = {0, '{'};
            byte[] hash = Chain.next(Chain.head(register.rows()), next, payload);
            tx.append(Erasures.REGISTER, List.of(new StoredRow(next, payload, hash)));
            return next.number();
        });
    }

    final Erasures erasures() {
        return new Erasures(log, erasureStore(), LawInForce.read());
    }

    private static Erasure requestFor(CaseFileId file, Erasures erasures) {
        return erasures.list().stream()
                .filter(e -> e.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static Performer officer(String key) {
        return new Performer(new PersonId(key), FirstMandates.INSTITUTE, Role.SECURITY_OFFICER);
    }
}
