// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.Category;
import be.passerelle.casefile.assessment.Occupation;
import be.passerelle.casefile.assessment.OccupationScheme;
import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.PayBasis;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.outcome.OutcomeAct;
import be.passerelle.casefile.outcome.WorkExtent;
import be.passerelle.casefile.outcome.WorkWith;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.Opinion;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.programme.ReEvaluation;
import be.passerelle.casefile.programme.Ruling;
import be.passerelle.casefile.programme.TrainingResult;
import be.passerelle.casefile.resumption.KindOfWork;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.casefile.trajectory.PartnerActionKind;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.casefile.trajectory.TrajectoryResult;
import be.passerelle.law.assessment.GridLevel;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.population.person.Community;
import be.passerelle.population.person.NamedPerson;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.OrganisationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Whole files of days before there were trajectories: one of each regime.
final class FilesOfThen {

    private FilesOfThen() {}

    /// 2009: the vocational rehabilitation begins to pay; the physician asks, the commission grants, and the training
    /// ends before any amount was found.
    static LifeOfThen of2009() {
        LifeOfThen life = new LifeOfThen(NamedPerson.ACCIDENT_AT_WORK, "2009-07-06");
        int incapacity = recognised(life, "2010-07-05");
        life.on("2009-08-03");
        int programme = requested(life, "2009-09-07", "2009-11-27");
        grantedByCommission(life.on("2009-08-20"), programme);
        trained(life.on("2009-09-07"), programme, "2009-09", "2009-11-27");
        evaluated(life.on("2009-12-01"), incapacity, programme, "2010-05-03", "2010-06-01");
        return life;
    }

    /// 2012: as before, with premiums and a lump sum.
    static LifeOfThen of2012() {
        LifeOfThen life = new LifeOfThen(NamedPerson.READY_FOR_ROUTE_B, "2012-01-09");
        int incapacity = recognised(life, "2012-12-31");
        int programme = requested(life, "2012-02-06", "2012-05-25");
        grantedByCommission(life.on("2012-01-20"), programme);
        trained(life.on("2012-02-06"), programme, "2012-02", "2012-05-25");
        evaluated(life.on("2012-06-04"), incapacity, programme, "2012-11-05", "2012-12-03");
        return life;
    }

    /// 2014: a level of the grid, and half-time work under the income brackets.
    static LifeOfThen of2014() {
        LifeOfThen life = new LifeOfThen(NamedPerson.READY_IN_EUPEN, "2014-01-06");
        int incapacity = recognised(life, "2014-12-31");
        life.on("2014-01-20");
        life.by(
                "fundPayments",
                0,
                LocalDate.of(2014, 1, 6),
                new BenefitAct.PayReported(
                        PayBasis.MONTH,
                        Money.of("2600.00"),
                        Optional.empty(),
                        LocalDate.of(2013, 10, 1),
                        LocalDate.of(2013, 12, 31)));
        life.on("2014-04-07");
        life.by("advisoryPhysician", incapacity, new AssessmentAct.GridLevelSet(GridLevel.LEVEL_2B));
        life.on("2014-05-02");
        int work = life.byThePerson(
                0,
                new ResumptionAct.Asked(
                        LocalDate.of(2014, 5, 5),
                        BigDecimal.valueOf(19),
                        BigDecimal.valueOf(38),
                        KindOfWork.EMPLOYEE,
                        Optional.of("Werkstatt Süd")));
        life.on("2014-05-12");
        life.by(
                "advisoryPhysician",
                work,
                new ResumptionAct.Authorised(
                        "Leichte Montage, im Sitzen",
                        BigDecimal.valueOf(19),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2014, 8, 31)),
                        Optional.empty(),
                        Optional.empty()));
        for (String month : List.of("2014-05", "2014-06", "2014-07", "2014-08")) {
            life.on(YearMonth.parse(month).plusMonths(1).atDay(1).toString());
            life.byThePerson(work, new ResumptionAct.MonthReported(YearMonth.parse(month), BigDecimal.valueOf(72)));
            life.by("fundPayments", 0, new BenefitAct.IncomeReported(YearMonth.parse(month), Money.of("20.00")));
        }
        return life;
    }

    /// 2016: sent to the partner of Flanders as soon as its convention is renewed, category 3 of the new plan, and work
    /// without a training.
    static LifeOfThen of2016() {
        LifeOfThen life = LifeOfThen.unknown(Community.FLANDERS, "2016-09-05");
        int incapacity = recognised(life, "2017-09-04");
        life.on("2016-10-10");
        life.byThePerson(0, agreed());
        int support = life.by(
                "dutchAdvisoryPhysician",
                0,
                new TrajectoryAct.SentUnderConvention(Organisations.VDAB, "Zoekt ander werk."));
        life.on("2016-10-17");
        life.by("dutchEmploymentAdviser", support, new TrajectoryAct.IntakeHeld("Kan zittend werk aan."));
        life.on("2016-12-05");
        life.by("dutchAdvisoryPhysician", incapacity, new AssessmentAct.CategorySet(Category.THREE));
        life.on("2017-02-06");
        life.by(
                "dutchEmploymentAdviser",
                support,
                new TrajectoryAct.Closed(TrajectoryResult.READY_FOR_WORK, "Heeft werk gevonden."));
        life.by(
                "dutchEmploymentAdviser",
                0,
                new OutcomeAct.ReturnedToWork(WorkExtent.FULL, WorkWith.OTHER_EMPLOYER, Optional.of("Telefonist")));
        return life;
    }

    private static ConsentAct agreed() {
        return new ConsentAct.Given(
                Organisations.VDAB,
                ConsentPurpose.DIRECT_SUPPORT,
                List.of(Compartment.WORK_ABILITY),
                ConsentPurpose.DIRECT_SUPPORT.textVersion(),
                Language.NL);
    }

    /// 2018: sent to the partner of Flanders under its convention, category 4 of the plan of 2016, a training under a
    /// directive, ratified; it has begun, and nobody wrote on.
    static LifeOfThen of2018() {
        LifeOfThen life = new LifeOfThen(NamedPerson.READY_IN_FLANDERS, "2018-01-08");
        int incapacity = recognised(life, "2018-12-31");
        life.on("2018-02-19");
        life.by("dutchAdvisoryPhysician", incapacity, new AssessmentAct.CategorySet(Category.FOUR));
        life.byThePerson(0, agreed());
        int support = life.by(
                "dutchAdvisoryPhysician",
                0,
                new TrajectoryAct.SentUnderConvention(Organisations.VDAB, "Zoekt ander werk; een project is nodig."));
        life.on("2018-03-05");
        life.by("dutchEmploymentAdviser", support, new TrajectoryAct.IntakeHeld("Voorraadbeheer, misschien."));
        life.by(
                "dutchEmploymentAdviser",
                support,
                new TrajectoryAct.PartnerActionHeld(PartnerActionKind.PROJECT_DEFINITION, "Voorraadbeheer"));
        life.on("2018-03-19");
        int programme = life.by(
                "dutchEmploymentAdviser",
                0,
                project(Organisations.VDAB_GHENT, "Voorraadbeheer", Language.NL, "2018-04-16", "2018-07-13"));
        life.by("dutchAdvisoryPhysician", programme, new ProgrammeAct.FoundCompatible(Optional.empty()));
        life.by("dutchEmploymentAdviser", programme, new ProgrammeAct.Requested("Leidt tot een gezocht beroep."));
        life.on("2018-03-23");
        life.by("dutchSocialExpert", programme, new DecisionAct.GrantedUnderDirective("1", "Voldoet aan richtlijn 1."));
        life.by("registrar", programme, new DecisionAct.Notified(NoticeChannel.EBOX));
        life.on("2018-04-12");
        life.by("commissionSecretary", programme, new DecisionAct.Ratified());
        life.on("2018-04-16");
        life.by("dutchTrainingCentre", programme, new ProgrammeAct.TrainingStarted());
        return life;
    }

    private static int recognised(LifeOfThen life, String until) {
        return life.by(
                "advisoryPhysician",
                0,
                new IncapacityAct.Recognised(
                        LocalDate.parse(until), Scheme.EMPLOYEE, Cause.ILLNESS, false, Optional.empty()));
    }

    private static int requested(LifeOfThen life, String from, String until) {
        int programme = life.by(
                "advisoryPhysician",
                0,
                project(Organisations.TECHNOFUTUR_TIC, "Gestion des stocks", Language.FR, from, until));
        life.by("advisoryPhysician", programme, new ProgrammeAct.FoundCompatible(Optional.empty()));
        life.by("advisoryPhysician", programme, new ProgrammeAct.Requested("Un métier recherché dans la région."));
        return programme;
    }

    private static ProgrammeAct project(
            OrganisationId centre, String title, Language language, String from, String until) {
        return new ProgrammeAct.ProjectProposed(
                title,
                centre,
                new Occupation(OccupationScheme.ISCO_08, "4321", title),
                language,
                LocalDate.parse(from),
                LocalDate.parse(until),
                300,
                Money.of("1800.00"),
                true,
                true);
    }

    private static void grantedByCommission(LifeOfThen life, int programme) {
        life.by(
                "socialExpert",
                programme,
                new ProgrammeAct.SocialOpinionGiven(Opinion.FAVOURABLE, "Le métier est recherché."));
        life.by(
                "inspectingPhysician",
                programme,
                new ProgrammeAct.MedicalOpinionGiven(Opinion.FAVOURABLE, "Compatible avec la santé."));
        life.by(
                "commissionSecretary",
                programme,
                new DecisionAct.TakenByCommission(
                        Ruling.GRANTED, Optional.empty(), "La formation mène à un métier recherché."));
        life.by("registrar", programme, new DecisionAct.Notified(NoticeChannel.LETTER));
    }

    private static void trained(LifeOfThen life, int programme, String firstMonth, String lastDay) {
        life.by("trainingCentre", programme, new ProgrammeAct.TrainingStarted());
        LocalDate last = LocalDate.parse(lastDay);
        for (YearMonth month = YearMonth.parse(firstMonth);
                month.isBefore(YearMonth.from(last));
                month = month.plusMonths(1)) {
            life.on(month.plusMonths(1).atDay(1).toString());
            life.by("trainingCentre", programme, new ProgrammeAct.AttendanceRecorded(month, BigDecimal.valueOf(64)));
        }
        life.on(lastDay);
        life.by(
                "trainingCentre",
                programme,
                new ProgrammeAct.TrainingEnded(TrainingResult.SUCCESS, true, Optional.empty()));
        YearMonth lastMonth = YearMonth.from(last);
        life.on(lastMonth.plusMonths(1).atDay(1).toString());
        life.by("trainingCentre", programme, new ProgrammeAct.AttendanceRecorded(lastMonth, BigDecimal.valueOf(48)));
    }

    private static void evaluated(LifeOfThen life, int incapacity, int programme, String sixMonths, String again) {
        life.by("advisoryPhysician", programme, new ProgrammeAct.EvaluatedAfterTraining("A acquis le métier."));
        life.on(sixMonths);
        life.by(
                "advisoryPhysician",
                programme,
                new ProgrammeAct.EvaluatedAtSixMonths(true, "De nouvelles compétences."));
        life.on(again);
        life.by(
                "inspectingPhysician",
                programme,
                new ProgrammeAct.IncapacityReEvaluated(
                        ReEvaluation.NO_LONGER_INCAPABLE, "Peut exercer le nouveau métier."));
        life.by("advisoryPhysician", incapacity, new IncapacityAct.Ended(EndCause.FIT_FOR_WORK));
    }
}
