// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A paper that was entered twice: what the person objects to, whoever looks at it, and what they said
/// themselves.
class EntriesAlikeTest {

    private final InventedLife life = InventedLife.incapable().proposed();

    /// Two colleagues who annul it have answered the objection, and not got round it.
    @Test
    void whatTwoAnnulWhileThePersonObjectsIsGoneWithItsTwin() {
        int entered = entered();
        entered();
        objects(entered);
        int request = life.by(
                InventedLife.COORDINATOR, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(entered), "entered twice"));
        life.by(InventedLife.OTHER_COORDINATOR, 0, new CorrectionAct.AnnulmentConfirmed(new ActNumber(request)));
        assertThat(inForce()).isEmpty();
        assertThat(life.file().state(Corrections.CORRECTIONS).disowned()).isEmpty();
        assertThat(life.duties()).noneMatch(duty -> duty.contains("correction"));
    }

    /// Also where the fund found before that it stands.
    @Test
    void whatIsAnnulledAfterAllIsGoneWithItsTwin() {
        int entered = entered();
        entered();
        life.by(
                InventedLife.OTHER_COORDINATOR,
                0,
                new CorrectionAct.EntrySettled(
                        new ActNumber(objects(entered)), EntrySettlement.STANDS, "the paper is signed"));
        int request = life.by(
                InventedLife.COORDINATOR, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(entered), "forged"));
        life.by(InventedLife.OTHER_COORDINATOR, 0, new CorrectionAct.AnnulmentConfirmed(new ActNumber(request)));
        assertThat(inForce()).isEmpty();
    }

    /// Nobody objects to what is not there yet: the day that is typed does not keep its twin.
    @Test
    void anObjectionIsNotOlderThanTheEntry() {
        life.later(1);
        int entered = entered();
        assertThat(life.refusedOn(
                        InventedLife.INSURED,
                        0,
                        life.today().minusDays(3),
                        new CorrectionAct.EntryDisowned(new ActNumber(entered), Optional.empty())))
                .containsExactly("objectionLater");
    }

    @Test
    void anObjectionEndsNoConsentOfTheirOwn() {
        int before = life.consented(InventedLife.ADVISER);
        int entered = entered();
        int after = life.consented(InventedLife.ADVISER);
        settled(objects(entered));
        assertThat(inForce()).containsExactly(before, after);
    }

    /// Nor one that is said, and entered, once they objected.
    @Test
    void anObjectionEndsNoConsentThatIsSaidLater() {
        int entered = entered();
        int objection = objects(entered);
        life.later(1);
        int later = entered();
        settled(objection);
        assertThat(inForce()).containsExactly(later);
    }

    /// Each organisation of a role answers its own requests.
    @Test
    void nobodyWaitsForAPartnerThatIsGone() {
        life.contactHeld(false).engaged().planned().referredTo(InventedLife.ADVISER);
        int intake = life.file().head();
        life.by(InventedLife.ADVISER, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(intake), "of another person"));
        assertThat(answerer())
                .containsExactly(InventedLife.ADVISER.organisation().key());
        life.later(1).referredTo(InventedLife.OTHER_ADVISER);
        int next = life.file().head();
        int request = life.by(
                InventedLife.OTHER_ADVISER,
                0,
                new CorrectionAct.AnnulmentAsked(new ActNumber(next), "of another person"));
        assertThat(answerer())
                .containsExactly(InventedLife.OTHER_ADVISER.organisation().key());
        assertThat(life.refused(InventedLife.ADVISER, 0, new CorrectionAct.AnnulmentConfirmed(new ActNumber(request))))
                .containsExactly("wrongOrganisation");
        assertThat(life.refused(
                        InventedLife.OTHER_ADVISER, 0, new CorrectionAct.AnnulmentConfirmed(new ActNumber(request))))
                .containsExactly("secondPerson");
    }

    private List<String> answerer() {
        return life.next().stream()
                .filter(next ->
                        next.code().equals("correction.annulmentConfirmed") && next.role() == Role.EMPLOYMENT_ADVISER)
                .flatMap(next -> next.holder().stream())
                .map(each -> each.key())
                .toList();
    }

    private int entered() {
        return life.entered(
                InventedLife.COORDINATOR,
                Channel.PAPER,
                0,
                InventedLife.consent(InventedLife.ADVISER.organisation(), ConsentPurpose.REFERRAL));
    }

    private int objects(int entry) {
        return life.by(
                InventedLife.INSURED, 0, new CorrectionAct.EntryDisowned(new ActNumber(entry), Optional.empty()));
    }

    private void settled(int objection) {
        life.by(
                InventedLife.OTHER_COORDINATOR,
                0,
                new CorrectionAct.EntrySettled(new ActNumber(objection), EntrySettlement.TAKEN_BACK, "asked them"));
    }

    private List<Integer> inForce() {
        return life.file().state(Consents.CONSENTS).inForce().stream()
                .map(each -> each.given().act())
                .toList();
    }
}
