// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Erasures.Answer;
import be.passerelle.registry.erasure.Hold;
import be.passerelle.registry.erasure.HoldBasis;
import be.passerelle.registry.erasure.HoldReason;
import be.passerelle.registry.erasure.Holds;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every store does with a file that is held.
public abstract class HoldContract extends ErasureContract {

    private static final ErasureBasis ERASURE = new ErasureBasis(ErasureGround.ORDERED, "DPO/2026/17");
    private static final HoldBasis FOR_GOOD = new HoldBasis(HoldReason.LEGAL_CLAIM, "RG/2026/3", Optional.empty());

    @Test
    void anErasureWaitsForAHoldUntilItIsLifted() {
        CaseFileId file = opened();
        CaseFileId neighbour = opened();
        int erasure = askedToErase(file);
        assertThat(ask(file, FOR_GOOD)).isEqualTo(Answer.RECORDED);
        int hold = hold(file).asked().number();
        assertThat(hold(file).state(today())).isEqualTo(Hold.State.ASKED);
        assertThat(confirmErasure(erasure)).as("nobody confirmed the hold yet").isEqualTo(Answer.HELD);

        assertThat(answer(true, ONE, hold)).isEqualTo(Answer.SAME_PERSON);
        assertThat(answer(true, OTHER, hold)).isEqualTo(Answer.RECORDED);
        assertThat(hold(file).state(today())).isEqualTo(Hold.State.IN_FORCE);
        assertThat(answer(false, OTHER, hold)).as("answered").isEqualTo(Answer.NO_REQUEST);
        assertThat(confirmErasure(erasure)).isEqualTo(Answer.HELD);
        int other = askedToErase(neighbour);
        assertThat(confirmErasure(other)).as("another file").isEqualTo(Answer.RECORDED);

        assertThat(lift(hold)).isEqualTo(Answer.RECORDED);
        assertThat(lift(hold)).isEqualTo(Answer.ASKED_ALREADY);
        assertThat(confirmErasure(erasure)).as("lifting was asked alone").isEqualTo(Answer.HELD);
        int lifting = hold(file).lifts().getFirst().asked().number();
        assertThat(answer(true, ONE, lifting)).isEqualTo(Answer.SAME_PERSON);
        assertThat(isErased(file)).isFalse();
        assertThat(answer(true, OTHER, lifting)).isEqualTo(Answer.RECORDED);
        assertThat(hold(file).state(today())).isEqualTo(Hold.State.LIFTED);
        assertThat(lift(hold)).as("it keeps nothing any more").isEqualTo(Answer.NO_REQUEST);

        assertThat(confirmErasure(erasure)).isEqualTo(Answer.RECORDED);
        assertThat(isErased(file)).isTrue();
        assertThat(ask(file, FOR_GOOD)).as("erased").isEqualTo(Answer.NO_FILE);
    }

    @Test
    void aHoldThatIsDeclinedKeepsNothing() {
        CaseFileId file = opened();
        int erasure = askedToErase(file);
        ask(file, FOR_GOOD);
        int hold = hold(file).asked().number();
        assertThat(lift(hold)).as("it is declined instead").isEqualTo(Answer.NOT_CONFIRMED);
        assertThat(answer(false, ONE, hold)).isEqualTo(Answer.SAME_PERSON);
        assertThat(answer(false, OTHER, hold)).isEqualTo(Answer.RECORDED);
        assertThat(hold(file).state(today())).isEqualTo(Hold.State.DECLINED);
        assertThat(confirmErasure(erasure)).isEqualTo(Answer.RECORDED);
    }

    @Test
    void aLiftThatIsDeclinedLeavesTheHold() {
        CaseFileId file = opened();
        int erasure = askedToErase(file);
        ask(file, FOR_GOOD);
        int hold = hold(file).asked().number();
        answer(true, OTHER, hold);
        lift(hold);
        int lifting = hold(file).lifts().getFirst().asked().number();
        assertThat(answer(false, OTHER, lifting)).isEqualTo(Answer.RECORDED);
        assertThat(hold(file).state(today())).isEqualTo(Hold.State.IN_FORCE);
        assertThat(confirmErasure(erasure)).isEqualTo(Answer.HELD);
        assertThat(lift(hold)).as("it may be asked again").isEqualTo(Answer.RECORDED);
    }

    /// The last day in, the first day out.
    @Test
    void aHoldKeepsUpToItsLastDay() {
        CaseFileId file = opened();
        assertThat(ask(file, until(today().minusDays(1)))).isEqualTo(Answer.PAST_DAY);
        assertThat(ask(file, until(today()))).isEqualTo(Answer.RECORDED);
        assertThat(hold(file).keeps(today())).isTrue();
        assertThat(hold(file).keeps(today().plusDays(1))).isFalse();
        assertThat(hold(file).state(today().plusDays(1))).isEqualTo(Hold.State.OVER);
        assertThat(confirmErasure(askedToErase(file))).isEqualTo(Answer.HELD);
    }

    @Test
    void nobodyElseHoldsAndNothingThatIsNotThere() {
        CaseFileId file = opened();
        assertThat(holds().ask(Members.PHYSICIAN.performer(), Members.newCommand(), file, FOR_GOOD))
                .isEqualTo(Answer.NOT_YOURS);
        assertThat(ask(Members.newFile(), FOR_GOOD)).isEqualTo(Answer.NO_FILE);
        assertThat(ask(file, FOR_GOOD)).isEqualTo(Answer.RECORDED);
        assertThat(ask(file, FOR_GOOD)).as("the same once more").isEqualTo(Answer.ASKED_ALREADY);
        assertThat(ask(file, until(today().plusYears(1))))
                .as("for another reason too")
                .isEqualTo(Answer.RECORDED);
        int hold = hold(file).asked().number();
        assertThat(holds().answer(Members.PHYSICIAN.performer(), Members.newCommand(), hold, false))
                .isEqualTo(Answer.NOT_YOURS);
        assertThat(answer(false, OTHER, 999)).isEqualTo(Answer.NO_REQUEST);
        assertThat(lift(999)).isEqualTo(Answer.NO_REQUEST);
    }

    /// What nobody can read may have answered: it opens nothing, and lifting is asked anew.
    @Test
    void aHoldThatMayBeAnsweredIsLifted() {
        CaseFileId file = opened();
        ask(file, FOR_GOOD);
        int hold = hold(file).asked().number();
        int damaged = appendDamaged();
        assertThat(answer(false, OTHER, hold)).isEqualTo(Answer.UNREADABLE);
        assertThat(answer(false, OTHER, damaged)).isEqualTo(Answer.UNREADABLE);
        assertThat(hold(file).keeps(today())).isTrue();
        assertThat(lift(hold)).isEqualTo(Answer.RECORDED);
        int lifting = hold(file).lifts().getFirst().asked().number();
        appendDamaged();
        assertThat(answer(true, OTHER, lifting)).isEqualTo(Answer.UNREADABLE);
        assertThat(lift(hold)).as("once more").isEqualTo(Answer.RECORDED);
        lifting = hold(file).lifts().getLast().asked().number();
        assertThat(answer(true, OTHER, lifting)).isEqualTo(Answer.RECORDED);
        assertThat(hold(file).state(today())).isEqualTo(Hold.State.LIFTED);
        assertThat(confirmErasure(askedToErase(file))).isEqualTo(Answer.RECORDED);
    }

    /// Whoever works in the file goes on, and learns nothing.
    @Test
    void everybodyWorksInAFileThatIsHeld() {
        CaseFileId file = opened();
        ask(file, FOR_GOOD);
        assertThat(registry.record(
                        Intention.of(Members.newCommand(), Members.COORDINATOR, Members.contactHeld(file, 3))))
                .isInstanceOf(Outcome.Recorded.class);
    }

    private static HoldBasis until(LocalDate day) {
        return new HoldBasis(HoldReason.INQUIRY, "AUDIT/2026/1", Optional.of(day));
    }

    private LocalDate today() {
        return Registry.day(log.transaction(LogTransaction::now));
    }

    private boolean isErased(CaseFileId file) {
        return CaseFiles.of(file, stored(file, Set.of(KeyKind.CONTENT))).isErased();
    }

    private Answer ask(CaseFileId file, HoldBasis basis) {
        return holds().ask(ONE, Members.newCommand(), file, basis);
    }

    private Answer answer(boolean confirms, Performer by, int request) {
        return holds().answer(by, Members.newCommand(), request, confirms);
    }

    private Answer lift(int hold) {
        return holds().lift(ONE, Members.newCommand(), hold, "RG/2026/4");
    }

    /// @return the number of the request
    private int askedToErase(CaseFileId file) {
        assertThat(erasures().ask(ONE, Members.newCommand(), file, ERASURE)).isEqualTo(Answer.RECORDED);
        return erasures().list().stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow()
                .asked()
                .number();
    }

    private Answer confirmErasure(int request) {
        return erasures().confirm(OTHER, Members.newCommand(), request);
    }

    private Hold hold(CaseFileId file) {
        return holds().list().stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private Holds holds() {
        return erasures().holds();
    }
}
