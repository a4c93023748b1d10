// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.AT_WORK;
import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.EMPLOYER;
import static be.passerelle.casefile.file.InventedLife.EXPERT;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.OTHER_EMPLOYER;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTRAR;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.due;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.next;
import static be.passerelle.casefile.story.Workplace.absent;
import static be.passerelle.casefile.story.Workplace.force;
import static be.passerelle.casefile.story.Workplace.named;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.Audience;
import be.passerelle.casefile.appeal.AppealAct;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.occupational.EndOfContract;
import be.passerelle.casefile.occupational.Occupational;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.returntoworkfund.FundApplication;
import be.passerelle.casefile.returntoworkfund.FundRefusal;
import be.passerelle.casefile.returntoworkfund.MissingPiece;
import be.passerelle.casefile.returntoworkfund.ReturnToWorkFundAct;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.returntoworkfund.FundTerms;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// From the end of a contract for medical force majeure to a voucher that is spent: days counted by hand. Absent
/// since 3 June 2024, incapable since 1 October, the contract ended on Friday 16 May 2025.
class ReturnToWorkFundStoryTest {

    /// Notice and payment within 45 days of 16 May: by 30 June. Application of 2 June, decided by 17 July. A voucher of
    /// 1 July is valid to 31 December.
    @Test
    void the_employer_tells_and_pays_and_the_person_has_a_voucher_that_a_provider_takes() {
        InventedLife life = absent("2024-10-01", "2025-05-02");
        int at = endedOn(life, "2025-05-16");
        assertThat(duties(life, Role.EMPLOYER)).containsExactly("occupational.endNotified");
        assertThat(due(life, "occupational.endNotified")).isEqualTo(day("2025-06-30"));
        assertThat(life.refused(REGISTRAR, at, received("1800.00"))).containsExactly("contributionExpected");
        assertThat(life.access(REGISTRAR).maySee()).isFalse();
        life.on(day("2025-05-30")).by(EMPLOYER, at, told());
        assertThat(life.refused(EMPLOYER, at, told())).containsExactly("noticeToFundOwed");
        assertThat(duties(life, Role.EMPLOYER)).isEmpty();
        assertThat(duties(life, Role.REGISTRAR)).containsExactly("occupational.contributionReceived");
        assertThat(life.refused(REGISTRAR, at, received("180.00"))).containsExactly("contributionAmount");
        life.on(day("2025-06-02"));
        int asked = life.by(INSURED, 0, applied(Optional.empty()));
        assertThat(due(life, "returnToWorkFund.granted")).isEqualTo(day("2025-07-17"));
        life.on(day("2025-06-10")).by(REGISTRAR, at, received("1800"));
        assertThat(open(life, at)).isFalse();
        assertThat(life.access(EMPLOYER).maySee()).isFalse();
        life.on(day("2025-07-01"));
        assertThat(life.refused(EXPERT, asked, refusedFor(FundRefusal.OUTSIDE_PUBLIC)))
                .containsExactly("fundMayRefuse");
        assertThat(life.refused(EXPERT, asked, granted("1800.01", "2025-12-31")))
                .containsExactly("voucherAmount");
        assertThat(life.refused(EXPERT, asked, granted("0", "2025-12-31"))).containsExactly("voucherAmount");
        assertThat(life.refused(EXPERT, asked, granted("1800", "2026-01-01"))).containsExactly("voucherValidity");
        life.by(EXPERT, asked, granted("1800", "2025-12-31"));
        life.on(day("2026-01-08"));
        assertThat(duties(life, Role.REGISTRAR)).containsExactly("returnToWorkFund.lapsed");
        assertThat(life.refusedOn(REGISTRAR, asked, day("2026-01-02"), used(true)))
                .containsExactly("voucherStillValid");
        assertThat(life.refusedOn(REGISTRAR, asked, day("2025-12-31"), used(false)))
                .containsExactly("providerListed");
        life.on(day("2025-12-31")).by(REGISTRAR, asked, used(true));
        assertThat(life.refused(INSURED, asked, new ReturnToWorkFundAct.Withdrawn()))
                .containsExactly("voucherNotUsed");
        assertThat(life.refused(REGISTRAR, asked, new ReturnToWorkFundAct.Lapsed()))
                .containsExactly("voucherUnused");
        life.on(day("2026-02-02"));
        assertThat(life.refused(REGISTRAR, asked, paid("1800.01"))).containsExactly("paidWithinVoucher");
        life.by(REGISTRAR, asked, paid("1620.50"));
        assertThat(application(life, asked).isOpen()).isFalse();
    }

    @Test
    void a_voucher_that_nobody_took_lapses_on_the_day_after_its_last() {
        InventedLife life = absent("2024-10-01", "2025-05-02");
        endedOn(life, "2025-05-16");
        int asked = life.by(INSURED, 0, applied(Optional.empty()));
        life.on(day("2025-05-20")).by(EXPERT, asked, granted("900", "2025-11-19"));
        assertThat(next(life, "returnToWorkFund.lapsed").from()).isEqualTo(day("2025-11-20"));
        life.on(day("2025-11-19"));
        assertThat(life.refused(REGISTRAR, asked, new ReturnToWorkFundAct.Lapsed()))
                .containsExactly("tooEarly");
        life.on(day("2025-11-20")).by(REGISTRAR, asked, new ReturnToWorkFundAct.Lapsed());
        assertThat(application(life, asked).isOpen()).isFalse();
    }

    /// Granted on 31 August 2025: February has no such day, so that its last one counts.
    @Test
    void a_voucher_of_the_end_of_a_month_is_valid_to_the_end_of_a_shorter_one() {
        InventedLife life = absent("2024-10-01", "2025-05-02");
        endedOn(life, "2025-05-16");
        int asked = life.by(INSURED, 0, applied(Optional.empty()));
        life.on(day("2025-08-31"));
        assertThat(life.refused(EXPERT, asked, granted("900", "2026-02-27"))).containsExactly("voucherValidity");
        life.by(EXPERT, asked, granted("900", "2026-02-28"));
    }

    /// Six months from 16 May end on 16 November; a year of incapacity is over on 2 June, from when invalidity opens
    /// the
    /// fund by itself, so that the last day is seen with a person who is not incapable for so long.
    @Test
    void whoever_applies_a_day_too_late_is_refused_and_told_where_to_turn_and_may_appeal() {
        InventedLife life = absent("2024-12-02", "2025-05-02");
        int at = endedOn(life, "2025-05-16");
        assertThat(at).isPositive();
        life.on(day("2025-11-16"));
        int intime = life.by(INSURED, 0, applied(Optional.empty()));
        assertThat(life.refused(EXPERT, intime, refusedFor(FundRefusal.OUTSIDE_PUBLIC)))
                .containsExactly("fundMayRefuse");
        life.by(INSURED, intime, new ReturnToWorkFundAct.Withdrawn());
        life.on(day("2025-11-17"));
        int late = life.by(INSURED, 0, applied(Optional.empty()));
        assertThat(life.refused(INSURED, 0, applied(Optional.empty()))).containsExactly("noOpenFundApplication");
        assertThat(life.refused(EXPERT, late, granted("1800", "2026-05-16"))).containsExactly("fundIsOpen");
        assertThat(life.refused(EXPERT, late, refusedFor(FundRefusal.IN_TRAINING)))
                .containsExactly("fundRefusalRests");
        assertThat(life.refused(EXPERT, late, refusedFor(FundRefusal.INCOMPLETE)))
                .containsExactly("fundRefusalRests");
        int refusal = life.by(EXPERT, late, refusedFor(FundRefusal.OUTSIDE_PUBLIC));
        int appeal = life.by(INSURED, 0, new AppealAct.Lodged(new ActNumber(refusal), "Liège", Optional.empty()));
        assertThat(duties(life, Role.REGISTRAR)).contains("appeal.judged");
        assertThat(appeal).isPositive();
        assertThat(ground(life, Role.SOCIAL_EXPERT)).contains(Ground.RETURN_TO_WORK_FUND);
    }

    /// No contract ended: the second year of an incapacity since Monday 3 June 2024 begins on 3 June 2025.
    @Test
    void more_than_a_year_of_incapacity_opens_it_without_an_employer() {
        InventedLife life = absent("2024-06-03", "2025-05-19");
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Prolonged(day("2025-06-02")));
        life.by(
                PHYSICIAN,
                life.incapacity(),
                new IncapacityAct.InvalidityProposed(day("2026-05-31"), Sealed.readable("a sheet")));
        life.on(day("2025-06-02"));
        int early = life.by(INSURED, 0, applied(Optional.empty()));
        life.by(EXPERT, early, refusedFor(FundRefusal.OUTSIDE_PUBLIC));
        life.on(day("2025-06-03"))
                .by(INSPECTOR, life.incapacity(), new IncapacityAct.InvalidityRecognised(day("2026-05-31")));
        int asked = life.by(INSURED, 0, applied(Optional.empty()));
        assertThat(life.refused(EXPERT, asked, refusedFor(FundRefusal.OUTSIDE_PUBLIC)))
                .containsExactly("fundMayRefuse");
        life.by(EXPERT, asked, granted("1800", "2025-12-02"));
    }

    @Test
    void nobody_applies_before_there_is_a_fund_or_without_a_recognised_day() {
        InventedLife before = InventedLife.incapable();
        assertThat(before.refusedOn(INSURED, 0, before.today(), applied(Optional.empty())))
                .containsExactly("notInForce");
        InventedLife life = absent("2024-10-01", "2025-10-02");
        assertThat(life.refused(INSURED, 0, applied(Optional.empty()))).containsExactly("incapable");
    }

    @Test
    void what_is_missing_is_asked_of_the_person_who_supplies_it_or_is_refused() {
        InventedLife life = absent("2024-12-02", "2025-05-02");
        life.on(day("2025-06-02"));
        assertThat(life.refused(INSURED, 0, applied(Optional.of("2025-06-03")))).containsExactly("contractEndedBefore");
        int asked = life.by(INSURED, 0, applied(Optional.empty()));
        assertThat(life.refused(INSURED, asked, supplied("2025-05-16"))).containsExactly("fundApplicationIncomplete");
        life.by(
                EXPERT,
                asked,
                new ReturnToWorkFundAct.FoundIncomplete(List.of(MissingPiece.PROOF_OF_END), "send the certificate"));
        assertThat(duties(life, Role.INSURED)).containsExactly("returnToWorkFund.supplied");
        assertThat(duties(life, Role.SOCIAL_EXPERT)).isEmpty();
        assertThat(life.refused(EXPERT, asked, granted("1800", "2025-12-01"))).contains("fundApplicationComplete");
        assertThat(life.refused(EXPERT, asked, refusedFor(FundRefusal.OUTSIDE_PUBLIC)))
                .isEmpty();
        assertThat(life.refused(EXPERT, asked, refusedFor(FundRefusal.INCOMPLETE)))
                .isEmpty();
        life.by(INSURED, asked, supplied("2025-05-16"));
        life.by(EXPERT, asked, granted("1800", "2025-12-01"));
    }

    /// The nearest wrong people: another employer, the occupational physician, the physician of the institute, the
    /// secretary of the commission. The employer reads its notice, and nothing of the application.
    @Test
    void the_employer_reads_nothing_of_the_application_and_the_institute_no_more_than_it_takes() {
        InventedLife life = absent("2024-10-01", "2025-05-02");
        int at = endedOn(life, "2025-05-16");
        life.by(EMPLOYER, at, told());
        int asked = life.by(INSURED, 0, applied(Optional.empty()));
        assertThat(life.access(EMPLOYER).reads(Compartment.RETURN_TO_WORK_FUND)).isFalse();
        assertThat(life.access(EMPLOYER).seen(life.file().act(asked).orElseThrow()))
                .isEmpty();
        assertThat(life.access(OTHER_EMPLOYER).maySee()).isFalse();
        assertThat(life.access(PHYSICIAN).reads(Compartment.RETURN_TO_WORK_FUND))
                .isFalse();
        assertThat(life.access(COORDINATOR).reads(Compartment.RETURN_TO_WORK_FUND))
                .isTrue();
        assertThat(life.access(SECRETARY).maySee()).isFalse();
        assertThat(life.access(INSPECTOR).reads(Compartment.RETURN_TO_WORK_FUND))
                .isFalse();
        assertThat(life.access(EXPERT).compartments())
                .containsExactlyInAnyOrder(
                        Compartment.IDENTITY,
                        Compartment.INCAPACITY,
                        Compartment.RETURN_TO_WORK_FUND,
                        Compartment.CORRECTION,
                        Compartment.PROTECTION);
        assertThat(Audience.of(life.file(), LAW, life.today()))
                .contains(Audience.key(EXPERT).orElseThrow());
        assertThat(Audience.of(life.file(), LAW, life.today()))
                .doesNotContain(Audience.key(SECRETARY).orElseThrow());
        life.on(life.today().plusDays(1));
        assertThat(life.access(AT_WORK).maySee()).isFalse();
        assertThat(life.access(EMPLOYER).maySee()).as("until its contribution").isTrue();
    }

    @Test
    void a_death_ends_what_is_owed_and_what_was_asked() {
        InventedLife life = absent("2024-10-01", "2025-05-02");
        int at = endedOn(life, "2025-05-16");
        int asked = life.by(INSURED, 0, applied(Optional.empty()));
        life.by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.DEATH));
        assertThat(open(life, at)).isFalse();
        assertThat(application(life, asked).isOpen()).isFalse();
        assertThat(life.access(EMPLOYER).maySee()).isFalse();
    }

    /// The days in the code are those of the law: whether notice and contribution are owed, day by day.
    @Test
    void what_an_employer_owes_by_the_file_is_what_it_owes_by_the_law() {
        for (EndOfContract how : EndOfContract.values()) {
            for (LocalDate ended = day("2024-03-25"); ended.isBefore(day("2026-01-10")); ended = ended.plusDays(1)) {
                DatedFact end = new DatedFact(ended, 1);
                boolean owed = how.inReturnToWorkFund()
                        .filter(law -> FundTerms.noticeBy(LAW, law, end).isTold())
                        .isPresent();
                assertThat(how.isOwedToFund(ended)).as("%s on %s", how, ended).isEqualTo(owed);
            }
        }
    }

    private static int endedOn(InventedLife life, String last) {
        int at = named(life, "2024-06-03");
        life.by(EMPLOYER, at, new OccupationalAct.ForceMajeureAsked(Optional.empty()));
        life.by(AT_WORK, at, new OccupationalAct.ForceMajeureAssessed(true));
        life.on(day(last)).by(EMPLOYER, at, force());
        assertThat(life.refused(AT_WORK, at, new OccupationalAct.ContactMade())).contains("contractGoesOn");
        return at;
    }

    private static OccupationalAct told() {
        return new OccupationalAct.EndNotified(Optional.of("+++123/4567/89002+++"));
    }

    private static OccupationalAct received(String amount) {
        return new OccupationalAct.ContributionReceived(Money.of(amount));
    }

    private static ReturnToWorkFundAct applied(Optional<String> ended) {
        return new ReturnToWorkFundAct.Applied("coaching", ended.map(Story::day), Optional.empty());
    }

    private static ReturnToWorkFundAct supplied(String ended) {
        return new ReturnToWorkFundAct.Supplied("the certificate", Optional.of(day(ended)));
    }

    private static ReturnToWorkFundAct granted(String amount, String until) {
        return new ReturnToWorkFundAct.Granted(Money.of(amount), day(until));
    }

    private static ReturnToWorkFundAct refusedFor(FundRefusal ground) {
        return new ReturnToWorkFundAct.Refused(ground, "see the ground");
    }

    private static ReturnToWorkFundAct used(boolean listed) {
        return new ReturnToWorkFundAct.VoucherUsed("Invented Coaching", listed, "coaching");
    }

    private static ReturnToWorkFundAct paid(String amount) {
        return new ReturnToWorkFundAct.ProviderPaid(Money.of(amount));
    }

    private static boolean open(InventedLife life, int at) {
        return life.file()
                .threads(Occupational.OCCUPATIONAL)
                .number(at)
                .orElseThrow()
                .isOpen();
    }

    private static FundApplication application(InventedLife life, int asked) {
        return life.file().threads(FundApplication.APPLICATION).number(asked).orElseThrow();
    }

    private static Optional<Ground> ground(InventedLife life, Role role) {
        assertThat(EXPERT.role()).isEqualTo(role);
        return Access.ground(EXPERT, life.file(), LAW, life.today());
    }
}
