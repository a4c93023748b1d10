// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.resumption;

import static be.passerelle.stream.act.ActKind.REPORT;
import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.INCAPACITY;
import static be.passerelle.stream.act.Compartment.WORK_ABILITY;

import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.law.resumption.SelfEmployedTrack;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Apart;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Refers;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.Within;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Acts of work that is resumed in part during incapacity (law of 14 July 1994, art. 100 §2; royal decree of 3
/// July 1996, art. 230). Days, hours, nature and decisions are read by whoever reads the incapacity, as the payments do
/// who pay by them; with which employer it is, under which conditions, and the words of physicians stand with what
/// somebody can do.
@ReadBeside(
        facts = {
            ResumptionAct.Asked.class,
            ResumptionAct.PlanBegun.class,
            ResumptionAct.Authorised.class,
            ResumptionAct.Refused.class,
            ResumptionAct.MonthReported.class,
            ResumptionAct.Examined.class
        },
        earlier = {
            IncapacityAct.Recognised.class,
            IncapacityAct.Prolonged.class,
            ResumptionAct.Authorised.class,
            ResumptionAct.Ended.class
        })
public sealed interface ResumptionAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Resumption.RESUMPTIONS;
    }

    /// The person declares that they resume work and asks that it be authorised, in one; it happened on the day
    /// on which the form reached the fund. Opens the resumption.
    ///
    /// @param firstDay the first day of work
    /// @param hoursAWeek the hours of work a week
    /// @param fullTimeHours the hours a week of somebody who works full time in that job, the reference person
    /// @param employer with whom, where there is an employer
    @Declared(code = "resumption.asked", kind = STEP, compartment = INCAPACITY)
    record Asked(
            LocalDate firstDay,
            @Within(max = 80) BigDecimal hoursAWeek,
            @Within(min = 1, max = 80) BigDecimal fullTimeHours,
            KindOfWork work,
            @Apart(WORK_ABILITY) @TextLength(max = 120) Optional<String> employer)
            implements ResumptionAct {}

    /// The work of a plan of the employer begins, which the person accepted: the plan asked for it, and silence of the
    /// advisory physician authorises it. Opens the resumption.
    ///
    /// @param plan the plan
    /// @param firstDay the first day of work
    /// @param hoursAWeek the hours of work a week
    /// @param fullTimeHours the hours a week of somebody who works full time in that job, the reference person
    @FilledWith(BeginningPlan.class)
    @Declared(code = "resumption.planBegun", kind = STEP, compartment = INCAPACITY)
    record PlanBegun(
            @Refers(to = OccupationalAct.PlanHandedOver.class, among = PlansToBegin.class)
            ActNumber plan,

            LocalDate firstDay,
            @Within(max = 80) BigDecimal hoursAWeek,
            @Within(min = 1, max = 80) BigDecimal fullTimeHours)
            implements ResumptionAct {}

    /// The advisory physician authorises the work.
    ///
    /// @param nature what the work is
    /// @param hoursAWeek how many hours a week at most
    /// @param conditions under which it may be done, as far as there are any
    /// @param until the last day for which it is authorised; some of before April 2018 had none
    /// @param track of the self-employed, since there are two
    /// @param councilDecidedOn the day on which the medical council for invalidity decided, where it was for the
    ///     council to decide: the physician then records what it decided
    @FilledWith(Authorising.class)
    @Declared(code = "resumption.authorised", kind = STEP, compartment = INCAPACITY)
    record Authorised(
            @TextLength(max = 400) String nature,
            @Within(max = 80) BigDecimal hoursAWeek,

            @Apart(WORK_ABILITY) @TextLength(max = 1000, lines = true)
            Optional<String> conditions,

            Optional<LocalDate> until,
            Optional<SelfEmployedTrack> track,
            Optional<LocalDate> councilDecidedOn)
            implements ResumptionAct {

        /// The day on which authorisations without an end were over at the latest: they had to be limited by then
        /// (Vlaams Patientenplatform, Samenspraak 93). That they ended on it is the reading of
        /// `resumption/openEndedTransition`, and a test holds this day against that parameter.
        public static final LocalDate OPEN_ENDED_UNTIL = LocalDate.of(2019, 3, 31);

        /// The last day for which it authorises.
        public LocalDate lastDay() {
            return until.orElse(OPEN_ENDED_UNTIL);
        }
    }

    /// The advisory physician does not authorise the work; it happened on the day on which the refusal was sent
    /// or handed over, the last one on which the work was covered.
    ///
    /// @param reasons in words that the person understands
    /// @param councilDecidedOn as of an authorisation
    @Declared(code = "resumption.refused", kind = STEP, compartment = INCAPACITY)
    record Refused(
            @Apart(value = WORK_ABILITY, always = true) @TextLength(max = 2000, lines = true)
            Optional<String> reasons,

            Optional<LocalDate> councilDecidedOn)
            implements ResumptionAct {}

    /// The hours really worked in a month.
    @FilledWith(ReportingMonth.class)
    @Declared(code = "resumption.monthReported", kind = REPORT, compartment = INCAPACITY)
    record MonthReported(YearMonth month, @Within(max = 400) BigDecimal hours) implements ResumptionAct {}

    /// The advisory physician examined the person, who works.
    ///
    /// @param stillMet whether the medical condition is still met: capacity reduced by half or more, and work
    ///     that is compatible with health
    /// @param findings in words that the person understands, without a diagnosis
    /// @param nextOn the day of the next examination, where the file justifies one later than six months
    @Declared(code = "resumption.examined", kind = STEP, compartment = INCAPACITY)
    record Examined(
            boolean stillMet,

            @Apart(value = WORK_ABILITY, always = true) @TextLength(max = 2000, lines = true)
            Optional<String> findings,

            Optional<LocalDate> nextOn)
            implements ResumptionAct {}

    /// The authorised work ended, by the person or because the medical condition is no longer met.
    ///
    /// @param lastDay the last day of work: a paper that says it may be of a later day
    /// @param reason in words that the person understands; the physician always gives one
    @Declared(code = "resumption.ended", kind = STEP, compartment = INCAPACITY)
    record Ended(
            LocalDate lastDay,

            @Apart(WORK_ABILITY) @TextLength(max = 1000, lines = true)
            Optional<String> reason) implements ResumptionAct {}
}
