// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.representation.Representation;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.representation.RepresentationDocument;
import be.passerelle.casefile.representation.RepresentationKind;
import be.passerelle.casefile.representation.RepresentationScope;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the person took back does not come back but on their own word; what was done under a representation
/// that never was counts as little as that.
class TakingBackTest {

    private static final Viewer THIRD = Viewer.staff(
            new PersonId("third-coordinator"), new OrganisationId("fund"), Role.RETURN_TO_WORK_COORDINATOR);
    private static final NationalNumber STRANGER = NationalNumber.ofNineDigits("790101001", false);

    private final InventedLife life = InventedLife.incapable().proposed();
    private final int consent = life.consented(InventedLife.ADVISER);

    @Test
    void colleaguesDoNotAnnulAWithdrawal() {
        life.contactHeld(false);
        int withdrawal = withdrawn();
        assertThat(life.refused(
                        InventedLife.COORDINATOR,
                        0,
                        new CorrectionAct.AnnulmentAsked(new ActNumber(withdrawal), "mistyped")))
                .containsExactly("ofThePersonAlone");
    }

    @Test
    void whoEntersTheObjectionDoesNotSettleIt() {
        int objection = objected(InventedLife.OTHER_COORDINATOR, Channel.PAPER);
        for (Viewer hand : new Viewer[] {InventedLife.COORDINATOR, InventedLife.OTHER_COORDINATOR}) {
            assertThat(life.refused(hand, 0, settled(objection, EntrySettlement.TAKEN_BACK)))
                    .contains("notWhoEntered");
            assertThat(life.refused(hand, 0, settled(objection, EntrySettlement.STANDS)))
                    .contains("notWhoEntered");
        }
    }

    @Test
    void whatThePersonTookBackComesBackOnPaperAndNotByTelephone() {
        int objection = objected(InventedLife.OTHER_COORDINATOR, Channel.TELEPHONE);
        assertThat(life.refused(THIRD, 0, settled(objection, EntrySettlement.TAKEN_BACK)))
                .containsExactly("onThePersonsWord");
        life.by(THIRD, 0, settled(objection, EntrySettlement.STANDS));
        assertThat(consents()).isFalse();
    }

    @Test
    void onPaperItComesBack() {
        int objection = objected(InventedLife.OTHER_COORDINATOR, Channel.PAPER);
        life.by(THIRD, 0, settled(objection, EntrySettlement.TAKEN_BACK));
        assertThat(consents()).isTrue();
    }

    @Test
    void whatWasDoneUnderARepresentationThatNeverWasIsAnnulledWithIt() {
        life.entered(InventedLife.COORDINATOR, Channel.PAPER, 0, new ConsentAct.Withdrawn(new ActNumber(consent)));
        int representation = life.by(InventedLife.COORDINATOR, 0, representation());
        int given = life.by(
                representative(representation),
                0,
                InventedLife.consent(InventedLife.ADVISER.organisation(), ConsentPurpose.REFERRAL));
        life.later(1);
        life.by(
                InventedLife.COORDINATOR,
                life.trajectory(),
                new TrajectoryAct.FirstContactPlanned(life.today(), ContactMode.IN_PERSON, Optional.empty()));
        assertThat(consents()).isTrue();

        annul(representation);

        assertThat(consents()).isFalse();
        assertThat(life.file().isAnnulled(given)).isTrue();
        assertThat(life.file().isAnnulled(consent)).isFalse();
    }

    /// What a stranger took back stays taken back: nobody looks again because two colleagues say so.
    @Test
    void whatWasTakenBackUnderARepresentationThatNeverWasStaysTakenBack() {
        int representation = life.by(InventedLife.COORDINATOR, 0, representation());
        int withdrawal = life.by(representative(representation), 0, new ConsentAct.Withdrawn(new ActNumber(consent)));
        annul(representation);
        assertThat(life.file().isAnnulled(withdrawal)).isFalse();
        assertThat(consents()).isFalse();
    }

    /// What a stranger said of a withdrawal counts as little as they do; what they said of a consent took it
    /// back.
    @Test
    void whatAStrangerObjectedToIsAsClosedAsItCanBe() {
        int withdrawal = withdrawn();
        int representation = life.by(InventedLife.COORDINATOR, 0, representation());
        int objection = life.by(
                representative(representation),
                0,
                new CorrectionAct.EntryDisowned(new ActNumber(withdrawal), Optional.empty()));
        life.by(InventedLife.OTHER_COORDINATOR, 0, settled(objection, EntrySettlement.TAKEN_BACK));
        assertThat(consents()).isTrue();
        annul(representation);
        assertThat(consents()).isFalse();
    }

    @Test
    void aConsentThatAStrangerDisownedStaysGone() {
        int entered = consentEntered();
        int representation = life.by(InventedLife.COORDINATOR, 0, representation());
        int objection = life.by(
                representative(representation),
                0,
                new CorrectionAct.EntryDisowned(new ActNumber(entered), Optional.empty()));
        life.by(InventedLife.OTHER_COORDINATOR, 0, settled(objection, EntrySettlement.TAKEN_BACK));
        annul(representation);
        assertThat(life.file()
                        .state(Consents.CONSENTS)
                        .covers(InventedLife.OTHER_ADVISER.organisation(), ConsentPurpose.REFERRAL))
                .isFalse();
    }

    @Test
    void colleaguesDoNotAnnulThatThePersonWithdrewARequest() {
        InventedLife asked = InventedLife.incapable()
                .accompanied()
                .project(InventedLife.ADVISER, InventedLife.CENTRE, true)
                .requested(InventedLife.ADVISER);
        int entered = asked.entered(
                InventedLife.COORDINATOR,
                Channel.COUNTER,
                asked.programme(),
                new ProgrammeAct.Withdrawn(Optional.empty()));
        assertThat(asked.refused(
                        InventedLife.COORDINATOR, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(entered), "no")))
                .contains("ofThePersonAlone");
    }

    /// It is the person who withdraws: whoever hears it from them enters it with its proof.
    @Test
    void noColleagueWithdrawsARequestOfTheirOwn() {
        InventedLife asked = InventedLife.incapable()
                .accompanied()
                .project(InventedLife.ADVISER, InventedLife.CENTRE, true)
                .requested(InventedLife.ADVISER);
        assertThat(asked.refused(
                        InventedLife.COORDINATOR, asked.programme(), new ProgrammeAct.Withdrawn(Optional.empty())))
                .isNotEmpty();
    }

    /// Where both coordinators of a small fund had their hand in it, a physician settles it.
    @Test
    void anObjectionOfTwoHandsIsNoDeadEnd() {
        int stop = life.entered(
                InventedLife.COORDINATOR,
                Channel.COUNTER,
                life.trajectory(),
                new TrajectoryAct.Stopped(Optional.empty()));
        int objection = life.entered(
                InventedLife.OTHER_COORDINATOR,
                Channel.PAPER,
                0,
                new CorrectionAct.EntryDisowned(new ActNumber(stop), Optional.empty()));
        CorrectionAct settled = settled(objection, EntrySettlement.TAKEN_BACK);
        assertThat(life.duties()).contains("0 ADVISORY_PHYSICIAN correction.entrySettled");
        assertThat(seenAndRefused(InventedLife.PHYSICIAN, settled)).isEmpty();
        life.by(InventedLife.PHYSICIAN, 0, settled);
        assertThat(life.file().isAnnulled(stop)).isTrue();
    }

    /// A physician does not read consents: neither duty nor choice of theirs is about one, also beside an entry
    /// that they do read.
    @Test
    void whatAPhysicianDoesNotReadIsNotTheirsToSettle() {
        int objection = objected(InventedLife.OTHER_COORDINATOR, Channel.PAPER);
        CorrectionAct settled = settled(objection, EntrySettlement.TAKEN_BACK);
        assertThat(life.duties())
                .contains("0 RETURN_TO_WORK_COORDINATOR correction.entrySettled")
                .doesNotContain("0 ADVISORY_PHYSICIAN correction.entrySettled");
        assertThat(life.refused(InventedLife.PHYSICIAN, 0, settled)).contains("entryDisowned");
        int stop = life.entered(
                InventedLife.COORDINATOR,
                Channel.COUNTER,
                life.trajectory(),
                new TrajectoryAct.Stopped(Optional.empty()));
        life.entered(
                InventedLife.COORDINATOR,
                Channel.PAPER,
                0,
                new CorrectionAct.EntryDisowned(new ActNumber(stop), Optional.empty()));
        assertThat(life.refused(InventedLife.PHYSICIAN, 0, settled)).contains("objectionOpen");
        assertThat(seenAndRefused(THIRD, settled)).isEmpty();
    }

    private List<String> seenAndRefused(Viewer viewer, CorrectionAct act) {
        return life.seenBy(viewer).check(new ProposedAct(0, life.today(), viewer.performer(), act)).stream()
                .map(Refusal::code)
                .toList();
    }

    @Test
    void consentsEndWithThePerson() {
        assertThat(consents()).isTrue();
        int death = life.by(InventedLife.PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.DEATH));
        assertThat(consents()).isFalse();
        assertThat(life.refused(
                        InventedLife.INSURED,
                        0,
                        InventedLife.consent(InventedLife.TREATING.organisation(), ConsentPurpose.TREATING_PHYSICIAN)))
                .contains("alive");
        int asked =
                life.by(InventedLife.PHYSICIAN, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(death), "not them"));
        life.by(InventedLife.OTHER_PHYSICIAN, 0, new CorrectionAct.AnnulmentConfirmed(new ActNumber(asked)));
        assertThat(consents()).isTrue();
    }

    /// Also where no incapacity runs any more; and one way to say it at a time.
    @Test
    void consentsEndWithThePersonWhoDiesLater() {
        int representation = life.by(InventedLife.COORDINATOR, 0, representation());
        assertThat(life.refused(InventedLife.COORDINATOR, 0, new PersonAct.Died()))
                .contains("noOpenIncapacity");
        life.by(InventedLife.PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
        life.later(1);
        assertThat(consents()).isTrue();
        assertThat(life.refusedOn(
                        InventedLife.COORDINATOR, 0, java.time.LocalDate.of(2024, 1, 7), new PersonAct.Died()))
                .containsExactly("notBeforeIncapacity");
        int death = life.by(InventedLife.COORDINATOR, 0, new PersonAct.Died());
        assertThat(consents()).isFalse();
        assertThat(life.file().state(Representations.REPRESENTATIONS).inForceOn(life.today()))
                .isEmpty();
        assertThat(life.refused(InventedLife.PHYSICIAN, 0, new PersonAct.Died()))
                .contains("alive");
        annul(death);
        assertThat(consents()).isTrue();
        assertThat(life.file().isAnnulled(representation)).isFalse();
    }

    /// Which of two alike the withdrawal named is no word of the person's on the other, whoever takes that one
    /// back.
    @Test
    void whatWasWithdrawnStaysSoWhenTheConsentThatItNamesIsTakenBack() {
        int twin = life.entered(
                InventedLife.COORDINATOR,
                Channel.PAPER,
                0,
                InventedLife.consent(InventedLife.ADVISER.organisation(), ConsentPurpose.REFERRAL));
        life.entered(
                InventedLife.OTHER_COORDINATOR, Channel.TELEPHONE, 0, new ConsentAct.Withdrawn(new ActNumber(twin)));
        assertThat(consents()).isFalse();
        int objection = life.by(
                InventedLife.INSURED, 0, new CorrectionAct.EntryDisowned(new ActNumber(twin), Optional.empty()));
        life.by(InventedLife.OTHER_COORDINATOR, 0, settled(objection, EntrySettlement.TAKEN_BACK));
        assertThat(life.file().isAnnulled(twin)).isTrue();
        assertThat(consents()).isFalse();
    }

    @Test
    void whatWasWithdrawnStaysSoWhenItWasARepresentativesWord() {
        int representation = life.by(InventedLife.COORDINATOR, 0, representation());
        int theirs = life.by(
                representative(representation),
                0,
                InventedLife.consent(InventedLife.ADVISER.organisation(), ConsentPurpose.REFERRAL));
        life.by(InventedLife.INSURED, 0, new ConsentAct.Withdrawn(new ActNumber(theirs)));
        annul(representation);
        assertThat(life.file().isAnnulled(theirs)).isTrue();
        assertThat(consents()).isFalse();
    }

    /// A paper that was entered twice and never signed lets nobody read by its second entry.
    @Test
    void whatThePersonNeverSignedIsGoneWithItsTwin() {
        consentEntered();
        int twin = consentEntered();
        int objection = life.by(
                InventedLife.INSURED, 0, new CorrectionAct.EntryDisowned(new ActNumber(twin), Optional.empty()));
        life.by(InventedLife.OTHER_COORDINATOR, 0, settled(objection, EntrySettlement.TAKEN_BACK));
        assertThat(life.file()
                        .state(Consents.CONSENTS)
                        .covers(InventedLife.OTHER_ADVISER.organisation(), ConsentPurpose.REFERRAL))
                .isFalse();
        assertThat(consents()).isTrue();
    }

    private int consentEntered() {
        return life.entered(
                InventedLife.COORDINATOR,
                Channel.PAPER,
                0,
                InventedLife.consent(InventedLife.OTHER_ADVISER.organisation(), ConsentPurpose.REFERRAL));
    }

    /// Whoever is reported dead in error takes back meanwhile what the end of the error would give back.
    @Test
    void whoIsReportedDeadInErrorTakesBackAllTheSame() {
        int representation = life.by(InventedLife.COORDINATOR, 0, representation());
        int death = life.by(InventedLife.PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.DEATH));
        life.by(InventedLife.INSURED, 0, new ConsentAct.Withdrawn(new ActNumber(consent)));
        life.by(InventedLife.INSURED, 0, new RepresentationAct.Revoked(new ActNumber(representation)));
        int asked =
                life.by(InventedLife.PHYSICIAN, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(death), "not them"));
        life.by(InventedLife.OTHER_PHYSICIAN, 0, new CorrectionAct.AnnulmentConfirmed(new ActNumber(asked)));
        assertThat(consents()).isFalse();
        assertThat(life.file().state(Representations.REPRESENTATIONS).inForceOn(life.today()))
                .isEmpty();
    }

    private Performer representative(int representation) {
        return new Performer(
                Representation.key(life.file().id(), representation),
                InventedLife.INSURED.organisation(),
                Role.INSURED,
                new Capacity.Representing(representation));
    }

    private void annul(int act) {
        int asked = life.by(
                InventedLife.COORDINATOR, 0, new CorrectionAct.AnnulmentAsked(new ActNumber(act), "a stranger"));
        life.by(InventedLife.OTHER_COORDINATOR, 0, new CorrectionAct.AnnulmentConfirmed(new ActNumber(asked)));
    }

    /// Ended is not annulled: what a representative did while they were one stays.
    @Test
    void whatWasDoneBeforeARepresentationEndedStays() {
        int representation = life.by(InventedLife.COORDINATOR, 0, representation());
        int given = life.by(
                representative(representation),
                0,
                InventedLife.consent(InventedLife.OTHER_ADVISER.organisation(), ConsentPurpose.REFERRAL));
        life.by(InventedLife.INSURED, 0, new RepresentationAct.Revoked(new ActNumber(representation)));
        assertThat(life.file().isAnnulled(given)).isFalse();
    }

    private int withdrawn() {
        return life.entered(
                InventedLife.COORDINATOR, Channel.TELEPHONE, 0, new ConsentAct.Withdrawn(new ActNumber(consent)));
    }

    private int objected(Viewer by, Channel channel) {
        return life.entered(
                by, channel, 0, new CorrectionAct.EntryDisowned(new ActNumber(withdrawn()), Optional.empty()));
    }

    private static CorrectionAct settled(int objection, EntrySettlement settlement) {
        return new CorrectionAct.EntrySettled(new ActNumber(objection), settlement, "asked them");
    }

    private RepresentationAct representation() {
        return new RepresentationAct.Recorded(
                RepresentationKind.MANDATARY,
                "Schmitz",
                "Klaus",
                STRANGER,
                Language.DE,
                RepresentationScope.ACT,
                RepresentationDocument.SIGNED_MANDATE,
                life.today(),
                "scan 2",
                life.today(),
                Optional.of(life.today().plusYears(1)));
    }

    private boolean consents() {
        return life.file()
                .state(Consents.CONSENTS)
                .covers(InventedLife.ADVISER.organisation(), ConsentPurpose.REFERRAL);
    }
}
