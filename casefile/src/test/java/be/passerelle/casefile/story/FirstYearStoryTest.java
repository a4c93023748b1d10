// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.INSPECTOR;
import static be.passerelle.casefile.file.InventedLife.INSURED;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.file.InventedLife.REGISTRAR;
import static be.passerelle.casefile.file.InventedLife.SECRETARY;
import static be.passerelle.casefile.story.Story.day;
import static be.passerelle.casefile.story.Story.days;
import static be.passerelle.casefile.story.Story.due;
import static be.passerelle.casefile.story.Story.duties;
import static be.passerelle.casefile.story.Story.next;
import static be.passerelle.casefile.story.Story.period;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.assessment.ContactWith;
import be.passerelle.casefile.assessment.FirstYearAct;
import be.passerelle.casefile.assessment.ReturnOutlook;
import be.passerelle.casefile.assessment.SparedFor;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.resumption.KindOfWork;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.assessment.ContactMoment;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Sealed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The first year of incapacity: the questionnaire of the tenth week, the contacts, and what follows an
/// absence.
class FirstYearStoryTest {

    private static final FirstYearAct SENT = new FirstYearAct.QuestionnaireSent();
    private static final FirstYearAct MISSED = new FirstYearAct.ContactMissedWithPhysician();

    /// Incapable from Monday 8 January 2024: ten weeks end on Sunday 17 March, so the questionnaire leaves on
    /// Monday 18 March, is back by 1 April, and the fourth month runs from 8 April to 7 May.
    @Test
    void sent_returned_and_the_contacts_held() {
        InventedLife life = InventedLife.incapable();
        int incapacity = life.incapacity();
        assertThat(next(life, "assessment.questionnaireSent").from()).isEqualTo(day("2024-03-18"));
        life.on(day("2024-03-17"));
        assertThat(life.refused(COORDINATOR, incapacity, SENT)).containsExactly("tooEarly");
        life.on(day("2024-03-18")).by(COORDINATOR, incapacity, SENT);
        assertThat(life.refused(COORDINATOR, incapacity, SENT)).containsExactly("questionnaireNotSent");
        assertThat(due(life, "assessment.questionnaireReturned")).isEqualTo(day("2024-04-01"));
        life.on(day("2024-03-25")).entered(COORDINATOR, Channel.TELEPHONE, incapacity, returned());
        assertThat(duties(life, Role.INSURED)).isEmpty();
        life.on(day("2024-04-07"));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("assessment.contactHeldByPhysician");
        assertThat(life.refused(PHYSICIAN, incapacity, held(ContactMoment.FIRST)))
                .containsExactly("momentOfContact");
        life.on(day("2024-04-08"));
        assertThat(due(life, "assessment.contactHeldByPhysician")).isEqualTo(day("2024-05-07"));
        assertThat(due(life, "assessment.contactHeldByCoordinator")).isEqualTo(day("2024-05-07"));
        life.by(PHYSICIAN, incapacity, held(ContactMoment.FIRST));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("assessment.contactHeldByPhysician");
        assertThat(life.refused(PHYSICIAN, incapacity, held(ContactMoment.FIRST)))
                .containsExactly("momentOfContact");
        life.on(day("2024-07-08"));
        assertThat(due(life, "assessment.contactHeldByPhysician")).isEqualTo(day("2024-08-07"));
        life.on(day("2024-11-08")).by(PHYSICIAN, incapacity, held(ContactMoment.THIRD));
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).doesNotContain("assessment.contactHeldByPhysician");
    }

    /// Incapable from 2 January 2023; the questionnaire of 13 March is not back by 27 March. She is invited,
    /// comes neither the first time, for which she has a good reason, nor the second and the third. The
    /// benefit is lower from the second absence without one until she gets in touch, and
    /// from the third until the day before she comes.
    @Test
    void absences_without_a_good_reason_lower_the_benefit() {
        InventedLife life = ill("2023-01-02", Scheme.EMPLOYEE);
        int incapacity = life.incapacity();
        life.on(day("2023-03-13")).by(COORDINATOR, incapacity, SENT);
        life.on(day("2023-03-27"));
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).doesNotContain("assessment.invited");
        life.on(day("2023-03-28"));
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).contains("assessment.invited");
        assertThat(life.refused(PHYSICIAN, incapacity, MISSED)).containsExactly("expectedByPhysician");
        life.by(COORDINATOR, incapacity, invited("2023-04-05"));
        life.on(day("2023-04-06"));
        assertThat(life.refused(PHYSICIAN, incapacity, MISSED)).containsExactly("dayOfAppointment");
        int justified = life.by(PHYSICIAN, incapacity, day("2023-04-05"), MISSED);
        life.by(COORDINATOR, incapacity, judged(justified, true));
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).doesNotContain("assessment.letterSent");
        assertThat(life.refused(COORDINATOR, incapacity, letter("2023-04-20"))).containsExactly("absenceWithoutLetter");

        life.on(day("2023-04-11")).by(COORDINATOR, incapacity, invited("2023-04-17"));
        life.on(day("2023-04-18"));
        int first = life.by(PHYSICIAN, incapacity, day("2023-04-17"), MISSED);
        assertThat(life.refused(COORDINATOR, incapacity, judged(justified, false)))
                .containsExactly("absenceOpen");
        life.by(COORDINATOR, incapacity, judged(first, false));
        assertThat(due(life, "assessment.letterSent")).isEqualTo(day("2023-05-17"));
        assertThat(life.refused(COORDINATOR, incapacity, letter("2023-05-18"))).containsExactly("appointmentInTime");
        assertThat(life.refused(COORDINATOR, incapacity, letter("2023-04-18"))).containsExactly("appointmentLater");
        assertThat(days(life, Entitlement.Kind.ABSENCE_REDUCTION)).isEmpty();
        life.on(day("2023-04-20")).by(COORDINATOR, incapacity, letter("2023-05-03"));

        life.on(day("2023-05-04"));
        int second = life.by(PHYSICIAN, incapacity, day("2023-05-03"), MISSED);
        assertThat(days(life, Entitlement.Kind.ABSENCE_REDUCTION)).isEmpty();
        life.by(COORDINATOR, incapacity, judged(second, false));
        assertThat(days(life, Entitlement.Kind.ABSENCE_REDUCTION)).containsExactly(period("2023-05-03", "2024-01-01"));
        assertThat(duties(life, Role.INSURED)).contains("assessment.newDateAsked");
        life.on(day("2023-05-10")).by(INSURED, incapacity, new FirstYearAct.NewDateAsked());
        assertThat(days(life, Entitlement.Kind.ABSENCE_REDUCTION)).containsExactly(period("2023-05-03", "2023-05-10"));
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).contains("assessment.invited");

        life.by(COORDINATOR, incapacity, invited("2023-05-22"));
        life.on(day("2023-05-23"));
        int third = life.by(PHYSICIAN, incapacity, day("2023-05-22"), MISSED);
        life.by(COORDINATOR, incapacity, judged(third, false));
        life.on(day("2023-06-01")).by(INSURED, incapacity, new FirstYearAct.NewDateAsked());
        life.on(day("2023-06-12")).by(PHYSICIAN, incapacity, contact());
        assertThat(days(life, Entitlement.Kind.ABSENCE_REDUCTION))
                .containsExactly(period("2023-05-03", "2023-05-10"), period("2023-05-22", "2023-06-11"));
    }

    /// Who came after the letter, and is absent again later, begins anew: a letter comes first.
    @Test
    void whoever_came_in_between_begins_anew() {
        InventedLife life = absentOnce("2023-01-02");
        int incapacity = life.incapacity();
        life.by(COORDINATOR, incapacity, judged(life.file().head(), false));
        life.by(COORDINATOR, incapacity, letter("2023-05-15"));
        life.on(day("2023-05-15")).by(PHYSICIAN, incapacity, contact());
        life.on(day("2023-07-03")).by(COORDINATOR, incapacity, invited("2023-07-03"));
        int again = life.by(PHYSICIAN, incapacity, MISSED);
        life.by(COORDINATOR, incapacity, judged(again, false));
        assertThat(days(life, Entitlement.Kind.ABSENCE_REDUCTION)).isEmpty();
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).contains("assessment.letterSent");
    }

    /// Whoever pays reads that the benefit is lower and for which days, and nothing of what was answered and
    /// said.
    @Test
    void who_pays_reads_the_days_and_nothing_that_was_said() {
        InventedLife life = ill("2023-01-02", Scheme.EMPLOYEE);
        int incapacity = life.incapacity();
        life.on(day("2023-03-13")).by(COORDINATOR, incapacity, SENT);
        life.on(day("2023-03-20")).by(INSURED, incapacity, returned());
        life.by(COORDINATOR, incapacity, invited("2023-04-17"));
        life.on(day("2023-04-17"));
        int first = life.by(PHYSICIAN, incapacity, MISSED);
        life.by(COORDINATOR, incapacity, judged(first, false));
        life.by(COORDINATOR, incapacity, letter("2023-05-03"));
        life.on(day("2023-05-03"));
        int second = life.by(PHYSICIAN, incapacity, MISSED);
        life.by(COORDINATOR, incapacity, judged(second, false));
        assertThat(life.seenBy(PAYMENTS).rights())
                .extracting(Entitlement::kind)
                .containsExactly(Entitlement.Kind.ABSENCE_REDUCTION);
        assertThat(life.seenBy(REGISTRAR).rights()).isEmpty();
        for (Viewer viewer : List.of(PAYMENTS, REGISTRAR, SECRETARY)) {
            assertThat(life.seenBy(viewer).acts()).noneMatch(act -> act.act() instanceof FirstYearAct);
            assertThat(life.seenBy(viewer).next()).noneMatch(n -> n.code().startsWith("assessment."));
        }
        assertThat(life.seenBy(COORDINATOR).acts())
                .anyMatch(act -> act.act() instanceof FirstYearAct.QuestionnaireReturned);
        assertThat(life.seenBy(INSURED).acts())
                .anyMatch(act -> act.act() instanceof FirstYearAct.QuestionnaireReturned);
    }

    /// The measure is for incapacities that began on 1 January 2023 or later, and the contacts too.
    @Test
    void an_incapacity_from_before_2023_knows_neither_contacts_nor_measure() {
        InventedLife before = absentOnce("2022-12-31");
        assertThat(before.refused(
                        COORDINATOR, before.incapacity(), judged(before.file().head(), false)))
                .containsExactly("absencesCount");
        assertThat(before.refused(PHYSICIAN, before.incapacity(), held(ContactMoment.FIRST)))
                .containsExactly("momentOfContact");
        assertThat(before.refused(PHYSICIAN, before.incapacity(), contact())).isEmpty();
        assertThat(duties(before, Role.ADVISORY_PHYSICIAN)).doesNotContain("assessment.contactHeldByPhysician");

        InventedLife since = absentOnce("2023-01-01");
        assertThat(since.refused(
                        COORDINATOR, since.incapacity(), judged(since.file().head(), false)))
                .isEmpty();
        assertThat(since.refused(PHYSICIAN, since.incapacity(), held(ContactMoment.FIRST)))
                .isEmpty();
    }

    /// Trajectories were opened to employees in 2022, and to the self-employed in 2023.
    @Test
    void the_questionnaire_exists_since_the_trajectories_of_the_scheme() {
        assertThat(refusedAfterTenWeeks("2021-12-31", Scheme.EMPLOYEE)).containsExactly("hasQuestionnaire");
        assertThat(refusedAfterTenWeeks("2022-01-01", Scheme.EMPLOYEE)).isEmpty();
        assertThat(refusedAfterTenWeeks("2022-12-31", Scheme.SELF_EMPLOYED)).containsExactly("hasQuestionnaire");
        assertThat(refusedAfterTenWeeks("2023-01-01", Scheme.SELF_EMPLOYED)).isEmpty();
    }

    /// A reason that the physician knows, and one that the file knows: nobody has to send anything, until it
    /// is over.
    @Test
    void who_is_spared_gets_no_questionnaire_and_is_estimated_all_the_same() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-01"));
        int incapacity = life.incapacity();
        assertThat(life.refused(COORDINATOR, incapacity, spared(SparedFor.MEDICAL_REASON)))
                .containsExactly("medicalReasonByPhysician");
        life.by(
                PHYSICIAN,
                incapacity,
                new FirstYearAct.QuestionnaireSpared(
                        SparedFor.MEDICAL_REASON, Optional.of(day("2024-04-10")), Optional.empty()));
        life.on(day("2024-04-08"));
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).doesNotContain("assessment.questionnaireSent");
        assertThat(duties(life, Role.ADVISORY_PHYSICIAN)).contains("assessment.categorySet");
        assertThat(due(life, "assessment.categorySet")).isEqualTo(day("2024-05-07"));
        life.on(day("2024-04-10"));
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).doesNotContain("assessment.questionnaireSent");
        life.on(day("2024-04-11"));
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).contains("assessment.questionnaireSent");
    }

    @Test
    void the_file_knows_by_itself_of_authorised_work_and_of_an_own_trajectory() {
        InventedLife working = InventedLife.incapable().on(day("2024-03-01"));
        int work = working.by(INSURED, 0, asked());
        working.by(PHYSICIAN, work, authorised());
        working.on(day("2024-03-18"));
        assertThat(duties(working, Role.RETURN_TO_WORK_COORDINATOR)).doesNotContain("assessment.questionnaireSent");
        working.on(day("2024-06-01"));
        assertThat(duties(working, Role.RETURN_TO_WORK_COORDINATOR)).contains("assessment.questionnaireSent");

        InventedLife asking = InventedLife.incapable().on(day("2024-03-18"));
        int trajectory = asking.by(INSURED, 0, new TrajectoryAct.ContactAsked(Optional.empty()));
        assertThat(duties(asking, Role.RETURN_TO_WORK_COORDINATOR)).doesNotContain("assessment.questionnaireSent");
        asking.by(INSURED, trajectory, new TrajectoryAct.Stopped(Optional.empty()));
        assertThat(duties(asking, Role.RETURN_TO_WORK_COORDINATOR)).contains("assessment.questionnaireSent");
    }

    /// The incapacity began within six months before the month after the pension age, or it did not.
    @Test
    void the_pension_is_near_or_not() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-01"));
        assertThat(life.refused(COORDINATOR, life.incapacity(), nearPension("2024-07-31")))
                .containsExactly("pensionIsNear");
        assertThat(life.refused(COORDINATOR, life.incapacity(), nearPension("2024-06-30")))
                .isEmpty();
        assertThat(life.refused(COORDINATOR, life.incapacity(), spared(SparedFor.NEAR_PENSION)))
                .containsExactly("pensionAgeGiven");
    }

    /// After a relapse within fourteen days the year goes on, and with it what was sent and held.
    @Test
    void a_relapse_goes_on_with_the_year() {
        InventedLife life = InventedLife.incapable().on(day("2024-03-18"));
        life.by(COORDINATOR, life.incapacity(), SENT);
        life.by(COORDINATOR, life.incapacity(), invited("2024-04-05"));
        life.on(day("2024-03-29")).by(PHYSICIAN, life.incapacity(), new IncapacityAct.Ended(EndCause.WORK_RESUMED));
        life.on(day("2024-04-08")).recognised(Scheme.EMPLOYEE, day("2024-12-31"), Optional.empty());
        assertThat(life.refused(COORDINATOR, life.incapacity(), SENT)).containsExactly("questionnaireNotSent");
        assertThat(duties(life, Role.INSURED)).contains("assessment.questionnaireReturned");
        assertThat(due(life, "assessment.contactHeldByPhysician")).isEqualTo(day("2024-05-07"));
        assertThat(life.refused(PHYSICIAN, life.incapacity(), MISSED)).containsExactly("expectedByPhysician");
    }

    /// What ends the incapacity ends what was owed; so does invalidity.
    @Test
    void nothing_is_owed_once_the_year_or_the_incapacity_is_over() {
        InventedLife life = ill("2023-01-02", Scheme.EMPLOYEE);
        life.on(day("2024-01-01"));
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).contains("assessment.questionnaireSent");
        life.by(
                PHYSICIAN,
                life.incapacity(),
                new IncapacityAct.InvalidityProposed(day("2025-01-01"), Sealed.readable("grounds")));
        life.on(day("2024-01-02"))
                .by(INSPECTOR, life.incapacity(), new IncapacityAct.InvalidityRecognised(day("2025-01-01")));
        assertThat(life.refused(COORDINATOR, life.incapacity(), SENT)).containsExactly("inFirstYear");
        assertThat(life.refused(PHYSICIAN, life.incapacity(), contact())).containsExactly("inFirstYear");
        assertThat(duties(life, Role.RETURN_TO_WORK_COORDINATOR)).isEmpty();
        InventedLife ended = ill("2023-01-02", Scheme.EMPLOYEE).on(day("2023-03-13"));
        ended.by(COORDINATOR, ended.incapacity(), SENT);
        ended.by(PHYSICIAN, ended.incapacity(), new IncapacityAct.Ended(EndCause.DEATH));
        assertThat(duties(ended, Role.INSURED)).isEmpty();
        assertThat(duties(ended, Role.RETURN_TO_WORK_COORDINATOR)).isEmpty();
    }

    private static List<String> refusedAfterTenWeeks(String from, Scheme scheme) {
        InventedLife life = ill(from, scheme);
        life.on(day(from).plusWeeks(10));
        return life.refused(COORDINATOR, life.incapacity(), SENT);
    }

    private static InventedLife ill(String from, Scheme scheme) {
        InventedLife life = new InventedLife().on(day(from)).registered();
        return life.recognised(scheme, day(from).plusYears(1).minusDays(1), Optional.empty());
    }

    private static InventedLife absentOnce(String from) {
        InventedLife life = ill(from, Scheme.EMPLOYEE);
        life.on(day(from).plusMonths(4))
                .by(COORDINATOR, life.incapacity(), invited(life.today().toString()));
        life.by(PHYSICIAN, life.incapacity(), MISSED);
        return life;
    }

    private static FirstYearAct.QuestionnaireReturned returned() {
        return new FirstYearAct.QuestionnaireReturned(
                ReturnOutlook.OTHER_WORK, Optional.of("standing all day"), Optional.empty(), true);
    }

    private static FirstYearAct.ContactHeldByPhysician held(ContactMoment moment) {
        return new FirstYearAct.ContactHeldByPhysician(Optional.of(moment), ContactMode.IN_PERSON, "talked");
    }

    private static FirstYearAct.ContactHeldByPhysician contact() {
        return new FirstYearAct.ContactHeldByPhysician(Optional.empty(), ContactMode.TELEPHONE, "talked");
    }

    private static FirstYearAct invited(String on) {
        return new FirstYearAct.Invited(day(on), ContactWith.PHYSICIAN, ContactMode.IN_PERSON, Optional.empty());
    }

    private static FirstYearAct letter(String on) {
        return new FirstYearAct.LetterSent(day(on), ContactWith.PHYSICIAN, ContactMode.IN_PERSON, Optional.empty());
    }

    private static FirstYearAct judged(int absence, boolean justified) {
        return new FirstYearAct.AbsenceJudged(new ActNumber(absence), justified, "said so");
    }

    private static FirstYearAct spared(SparedFor why) {
        return new FirstYearAct.QuestionnaireSpared(why, Optional.empty(), Optional.empty());
    }

    private static FirstYearAct nearPension(String age) {
        return new FirstYearAct.QuestionnaireSpared(SparedFor.NEAR_PENSION, Optional.empty(), Optional.of(day(age)));
    }

    private static ResumptionAct asked() {
        return new ResumptionAct.Asked(
                day("2024-03-04"),
                new BigDecimal("19"),
                new BigDecimal("38"),
                KindOfWork.EMPLOYEE,
                Optional.of("Bakery"));
    }

    private static ResumptionAct authorised() {
        return new ResumptionAct.Authorised(
                "baker",
                new BigDecimal("19"),
                Optional.empty(),
                Optional.of(day("2024-05-31")),
                Optional.empty(),
                Optional.empty());
    }
}
