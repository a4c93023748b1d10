// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.resumption;

import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.casefile.person.PersonConditions.ALIVE;
import static be.passerelle.casefile.resumption.Resumption.RESUMPTION;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSURED;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.TakenBack;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.resumption.ResumptionConditions;
import be.passerelle.law.resumption.ResumptionDecision;
import be.passerelle.law.resumption.ResumptionDuration;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.TermWording;
import be.passerelle.stream.procedure.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The table of work that is resumed during incapacity.
public final class ResumptionProcedure {

    private static final TermWording DECIDED_BY =
            TermWording.of("resumptionDecision", ResumptionDecision.TERM, ResumptionDecision.FIRST_DAY);

    // Full-time work ends it: whoever does not read what became of the person is not told of what it leaves to do.

    /// One request at a time: no other resumption waits for its decision.
    private static final Condition<In<?>> NO_UNDECIDED = timed(Condition.<In<?>>of(
                    "noUndecidedResumption",
                    Articles.AUTHORISED_WORK,
                    s -> s.file().threads(RESUMPTION).all().stream().noneMatch(each -> isUndecided(s, each))))
            .about(Compartment.INCAPACITY, Compartment.OUTCOME, Compartment.OCCUPATIONAL);

    /// Nobody decided on it, and no silence authorised it.
    private static final Condition<In<Resumption>> UNDECIDED = timed(Condition.<In<Resumption>>of(
                    "resumptionUndecided", Articles.AUTHORISED_WORK, s -> isUndecided(s, s.thread())))
            .about(Compartment.OUTCOME, Compartment.OCCUPATIONAL);

    private static final Condition<In<Resumption>> AUTHORISED = timed(Condition.<In<Resumption>>of(
                    "workAuthorised",
                    Articles.AUTHORISED_WORK,
                    s -> PlannedWork.isAuthorisedOn(s.file(), s.law(), s.thread(), s.on())))
            .about(Compartment.OCCUPATIONAL);

    private static final Condition<In<?>> PLAN_ACCEPTED = Condition.<In<?>>of(
                    "planAccepted",
                    Articles.PLAN_COMMENTED,
                    s -> PlannedWork.notBegun(s.file()).findAny().isPresent())
            .about(Compartment.OCCUPATIONAL, Compartment.INCAPACITY);

    private static final Condition<In<Resumption>> NOT_ENDED = Condition.<In<Resumption>>of(
                    "workNotEnded",
                    Articles.AUTHORISED_WORK,
                    s -> s.thread().ended().isEmpty() && s.thread().refused().isEmpty())
            .about(Compartment.OUTCOME);

    /// Work goes on on the material day: the last day is not over.
    private static final Condition<In<Resumption>> GOES_ON = new Condition<In<Resumption>>(
                    "workGoesOn", Articles.AUTHORISED_WORK, ResumptionProcedure::goesOn)
            .about(Compartment.OUTCOME);

    private static final Condition<In<Resumption>> MONTH_LEFT = Condition.<In<Resumption>>of(
                    "monthOfWorkLeft",
                    Articles.DECLARED_WORK,
                    s -> s.thread().monthLeft().isPresent())
            .about(Compartment.OUTCOME);

    private static final List<Row<?, ?>> ROWS = List.of(
            FileRow.opening(RESUMPTION, ResumptionAct.Asked.class, INSURED, Articles.DECLARED_WORK)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.ASKING)
                    .when(ALIVE, INCAPABLE, NO_UNDECIDED)
                    .check(
                            "someWork",
                            "hoursAWeek",
                            (_, _, act) -> act.hoursAWeek().signum() > 0)
                    .check("withinFullTime", "hoursAWeek", (_, _, act) -> isWithin(act, act.hoursAWeek()))
                    .check(
                            "firstDayRecognised",
                            "firstDay",
                            (s, _, act) -> Recognitions.isRecognisedOn(s.file(), act.firstDay()))
                    .check("stoppedBefore", "firstDay", (s, _, act) -> hadStopped(s, act.firstDay()))
                    .check("authorisationFirst", "firstDay", ResumptionProcedure::isAskedInTime)
                    .check("earliestWork", "firstDay", (s, _, act) -> ResumptionLimits.isPossible(s, act.firstDay()))
                    .check(
                            "takenBackSince",
                            "",
                            (s, p, _) -> TakenBack.isSaidSince(s.file(), p, ResumptionAct.Asked.class::isInstance)),
            FileRow.opening(RESUMPTION, ResumptionAct.PlanBegun.class, INSURED, Articles.PLAN_COMMENTED)
                    .inForce(Validity.from(LocalDate.of(2017, 1, 1)))
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.ASKING)
                    .when(ALIVE, INCAPABLE, NO_UNDECIDED, PLAN_ACCEPTED)
                    .must("resumption.ofPlan")
                    .since(s -> PlannedWork.notBegun(s.file())
                            .map(plan -> plan.accepted().day())
                            .findFirst())
                    .check(
                            "someWork",
                            "hoursAWeek",
                            (_, _, act) -> act.hoursAWeek().signum() > 0)
                    .check(
                            "withinFullTime",
                            "hoursAWeek",
                            (_, _, act) -> act.hoursAWeek().compareTo(act.fullTimeHours()) <= 0)
                    .check(
                            "firstDayRecognised",
                            "firstDay",
                            (s, _, act) -> Recognitions.isRecognisedOn(s.file(), act.firstDay())),
            FileRow.in(RESUMPTION, ResumptionAct.Authorised.class, ADVISORY_PHYSICIAN, Articles.AUTHORISED_WORK)
                    .when(UNDECIDED, INCAPABLE)
                    .must("resumption.decision", ResumptionProcedure::isToBeDecided, ResumptionProcedure::decideBy)
                    .untilWorded(DECIDED_BY)
                    .check(
                            "someWork",
                            "hoursAWeek",
                            (_, _, act) -> act.hoursAWeek().signum() > 0)
                    .check(
                            "withinFullTime",
                            "hoursAWeek",
                            (s, _, act) -> isWithin(s.thread().asked(), act.hoursAWeek()))
                    .check(
                            "firstDayRecognised",
                            "",
                            (s, _, _) -> Recognitions.isRecognisedOn(
                                    s.file(), s.thread().firstDay()))
                    .check("authorisedFirst", "happenedOn", ResumptionProcedure::isAuthorisedInTime)
                    .check(
                            "untilAfterFirstDay",
                            "until",
                            (s, _, act) -> act.until()
                                    .filter(s.thread().firstDay()::isAfter)
                                    .isEmpty())
                    .check("endOfAuthorisation", "until", (s, _, act) -> ResumptionLimits.isEndGiven(s, act))
                    .check("withinLongest", "until", (s, _, act) -> ResumptionLimits.isWithinLongest(s, act))
                    .check(
                            "trackOfSelfEmployed",
                            "track",
                            (s, _, act) -> act.track().isPresent() == ResumptionLimits.hasTracks(s))
                    .check(
                            "competentForWork",
                            "councilDecidedOn",
                            (s, p, act) -> ResumptionLimits.isByWhoDecides(s, p, act.councilDecidedOn())),
            FileRow.in(RESUMPTION, ResumptionAct.Refused.class, ADVISORY_PHYSICIAN, Articles.AUTHORISED_WORK)
                    .when(UNDECIDED)
                    .must("resumption.decision", ResumptionProcedure::isToBeDecided, ResumptionProcedure::decideBy)
                    .untilWorded(DECIDED_BY)
                    .check(
                            "competentForWork",
                            "councilDecidedOn",
                            (s, p, act) -> ResumptionLimits.isByWhoDecides(s, p, act.councilDecidedOn())),
            FileRow.in(RESUMPTION, ResumptionAct.MonthReported.class, INSURED, Articles.DECLARED_WORK)
                    .alsoByRepresentative()
                    .alsoEntered(WaysToTell.ASKING)
                    .when(MONTH_LEFT)
                    .mustWhile("resumption.months", ResumptionProcedure::mayWork, _ -> Duty.noTerm())
                    .from(ResumptionProcedure::reportedFrom)
                    .fromWorded(TermWording.of("from.monthOfWork"))
                    .check("monthOfWork", "month", ResumptionProcedure::isMonthOfWork),
            FileRow.in(RESUMPTION, ResumptionAct.Examined.class, ADVISORY_PHYSICIAN, Articles.WORK_EXAMINED)
                    .when(AUTHORISED, NOT_ENDED, GOES_ON)
                    .must("resumption.examination", ResumptionProcedure::isToBeExamined, s -> examineBy(s))
                    .untilWorded(TermWording.of("workExamination", ResumptionDuration.EXAMINATION))
                    .notBefore(s -> s.thread().authorised())
                    .check(
                            "nextExaminationLater",
                            "nextOn",
                            (_, p, act) -> act.nextOn()
                                    .filter(next -> !next.isAfter(p.happenedOn()))
                                    .isEmpty()),
            FileRow.in(RESUMPTION, ResumptionAct.Ended.class, INSURED, Articles.AUTHORISED_WORK)
                    .alsoByRepresentative()
                    // It reports a fact, and takes nothing from anybody.
                    .alsoEntered(WaysToTell.ASKING)
                    .when(NOT_ENDED)
                    .check("lastDayOfWork", "lastDay", (s, _, act) -> isDayOfWork(s.thread(), act.lastDay())),
            FileRow.in(RESUMPTION, ResumptionAct.Ended.class, ADVISORY_PHYSICIAN, Articles.AUTHORISED_WORK)
                    .when(AUTHORISED, NOT_ENDED)
                    .must("resumption.end", s -> !isStillMet(s.thread()), _ -> Duty.noTerm())
                    .notBefore(s -> s.thread().authorised())
                    .check("lastDayOfWork", "lastDay", (s, _, act) -> isDayOfWork(s.thread(), act.lastDay()))
                    .check(
                            "reasonForPerson",
                            "reason",
                            (_, _, act) -> act.reason().isPresent()));

    private ResumptionProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }

    /// A condition that the silence of the advisory physician changes one day.
    private static <S extends In<?>> Condition<S> timed(Condition<S> condition) {
        return new Condition<>(
                condition.code(),
                condition.citation(),
                s -> condition
                        .in(s)
                        .stableAtMost(s.file().threads(RESUMPTION).all().stream()
                                .map(each -> PlannedWork.alikeUntil(s.file(), s.law(), each, s.on()))
                                .reduce(LocalDate.MAX, Day::earlier)));
    }

    private static boolean isUndecided(In<?> s, Resumption work) {
        return work.isUndecided() && !PlannedWork.isAgreedOn(s.file(), s.law(), work, s.on());
    }

    /// Nobody has to decide what silence settles.
    private static boolean isToBeDecided(In<Resumption> s) {
        return !PlannedWork.isLeftToSilence(s.file(), s.law(), s.thread());
    }

    /// No more hours than the reference person works: the fraction is one at most.
    private static boolean isWithin(ResumptionAct.Asked asked, BigDecimal hours) {
        return hours.compareTo(asked.fullTimeHours()) <= 0;
    }

    /// All work had stopped, be it for a day: what was never given up is not resumed.
    private static boolean hadStopped(In<?> s, LocalDate firstDay) {
        return Recognitions.on(s.file(), firstDay)
                .map(incapacity -> incapacity.opened().day().isBefore(firstDay))
                .filter(stopped -> ResumptionConditions.met(true, true, stopped).isNo())
                .isEmpty();
    }

    /// Where the authorisation comes first, it is asked for before the work begins.
    private static boolean isAskedInTime(In<?> s, ProposedAct proposed, ResumptionAct.Asked act) {
        return ResumptionLimits.startsBeforeDecision(s, act.firstDay())
                || proposed.happenedOn().isBefore(act.firstDay());
    }

    private static boolean isAuthorisedInTime(In<Resumption> s, ProposedAct proposed, ResumptionAct.Authorised act) {
        LocalDate firstDay = s.thread().firstDay();
        return ResumptionLimits.startsBeforeDecision(s, firstDay)
                || !act.councilDecidedOn().orElse(proposed.happenedOn()).isAfter(firstDay);
    }

    /// By the thirtieth working day, or as soon as possible after a late declaration, which the reason shows.
    private static Finding<Deadline> decideBy(In<Resumption> s) {
        Resumption r = s.thread();
        return ResumptionDecision.by(
                s.law(), ResumptionLimits.scheme(s, r.firstDay()), r.begun(), PlannedWork.declared(s.file(), r));
    }

    /// Hours are owed for months in which there may have been work: not while an authorisation is waited for
    /// that has to come first.
    private static Finding<Yes> mayWork(In<Resumption> s) {
        Resumption r = s.thread();
        return Finding.when(
                !r.isUndecided() || ResumptionLimits.startsBeforeDecision(s, r.firstDay()),
                lines -> lines.fact(Phrase.of("procedure.firstDayOfWork", "day", r.firstDay()), r.number()));
    }

    /// When the month, or the work, is over.
    private static LocalDate reportedFrom(In<Resumption> s) {
        return s.thread().monthLeft().map(month -> whenOver(s.thread(), month)).orElse(LocalDate.MIN);
    }

    private static LocalDate whenOver(Resumption r, YearMonth month) {
        LocalDate next = Day.after(month.atEndOfMonth());
        return r.lastDay().map(Day::after).filter(next::isAfter).orElse(next);
    }

    private static boolean isMonthOfWork(In<Resumption> s, ProposedAct proposed, ResumptionAct.MonthReported act) {
        Resumption r = s.thread();
        YearMonth month = act.month();
        return !month.isBefore(YearMonth.from(r.firstDay()))
                && r.lastDay()
                        .filter(last -> month.isAfter(YearMonth.from(last)))
                        .isEmpty()
                && !whenOver(r, month).isAfter(proposed.happenedOn());
    }

    private static Finding<Yes> goesOn(In<Resumption> s) {
        Optional<LocalDate> last = s.thread().lastDay();
        boolean over = last.filter(day -> s.on().isAfter(day)).isPresent();
        if (over) {
            return Finding.no(Phrase.of("refusal.workGoesOn"), Articles.AUTHORISED_WORK);
        }
        return Finding.yes(lines -> lines.fact(Phrase.of("condition.workGoesOn")))
                .stableAtMost(last.orElse(LocalDate.MAX));
    }

    private static boolean isStillMet(Resumption r) {
        return r.examination().map(ResumptionAct.Examined::stillMet).orElse(true);
    }

    /// Not where the work ends before the term does, nor where it has to be ended.
    private static boolean isToBeExamined(In<Resumption> s) {
        return isStillMet(s.thread())
                && examineBy(s)
                        .value()
                        .filter(by -> s.thread()
                                .lastDay()
                                .filter(last -> last.isBefore(by.day()))
                                .isEmpty())
                        .isPresent();
    }

    private static Finding<Deadline> examineBy(In<Resumption> s) {
        Resumption r = s.thread();
        Optional<DatedFact> justified = r.examination()
                .flatMap(ResumptionAct.Examined::nextOn)
                .flatMap(day -> r.examined().map(fact -> new DatedFact(day, fact.act())));
        return r.examined()
                .or(r::authorised)
                .or(() -> PlannedWork.authorised(s.file(), s.law(), r).value())
                .map(last -> ResumptionDuration.examineBy(s.law(), last, justified))
                .orElseGet(Duty::noTerm);
    }

    /// From the first day of work on, or from the day of the request where that came first; until the last day
    /// that is known.
    private static boolean isDayOfWork(Resumption r, LocalDate day) {
        LocalDate first = Day.earlier(r.firstDay(), r.opened().day());
        return !day.isBefore(first) && r.lastDay().filter(day::isAfter).isEmpty();
    }
}
