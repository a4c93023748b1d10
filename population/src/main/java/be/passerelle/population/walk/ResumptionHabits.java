// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.occupational.Occupational;
import be.passerelle.casefile.resumption.KindOfWork;
import be.passerelle.casefile.resumption.Resumption;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.resumption.ResumptionDecider;
import be.passerelle.law.resumption.ResumptionRegime;
import be.passerelle.law.resumption.SelfEmployedTrack;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Habits about work that is resumed during incapacity.
final class ResumptionHabits {

    private static final BigDecimal FULL_TIME = BigDecimal.valueOf(38);
    private static final List<BigDecimal> HOURS =
            List.of(new BigDecimal("9.5"), new BigDecimal("15.2"), BigDecimal.valueOf(19), new BigDecimal("22.8"));
    private static final BigDecimal WEEKS_A_MONTH = BigDecimal.valueOf(4);

    private ResumptionHabits() {}

    static Optional<UpcomingAct> asked(Moment m) {
        Outlook o = m.outlook();
        boolean once = m.file().threads(Resumption.RESUMPTION).isEmpty();
        if (!once || o.known().isPresent() || !o.strays("resumption.takesPlace")) {
            return Optional.empty();
        }
        LocalDate on = o.start().plusDays(m.between(90, 420, "works again"));
        return Optional.of(UpcomingAct.of(on, day -> asked(m, day)));
    }

    /// The work of a plan that was accepted, as the plan says, or now where its first day is over.
    static Optional<UpcomingAct> planBegun(Moment m) {
        return m.file().threads(Occupational.OCCUPATIONAL).open().stream()
                .flatMap(at -> at.plans().stream())
                .filter(plan ->
                        Recognitions.isRecognisedOn(m.file(), later(plan.says().from(), m.seen())))
                .reduce((_, later) -> later)
                .map(plan -> UpcomingAct.of(
                        m.after(1, 9),
                        day -> new ResumptionAct.PlanBegun(
                                new ActNumber(plan.handedOver().act()),
                                later(plan.says().from(), day),
                                plan.says().hoursAWeek(),
                                FULL_TIME)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// As a rule in time; where the recognition is over by then, on the day on which it is declared.
    private static ResumptionAct.Asked asked(Moment m, LocalDate day) {
        LocalDate planned = OfficeDays.working(day.plusDays(m.between(2, 12, "first day")));
        LocalDate first = Recognitions.isRecognisedOn(m.file(), planned) ? planned : day;
        KindOfWork work = kind(m);
        Optional<String> employer = work == KindOfWork.EMPLOYEE || work == KindOfWork.SHELTERED
                ? m.file()
                        .threads(Incapacity.INCAPACITY)
                        .openOrLast()
                        .flatMap(Incapacity::employer)
                        .or(() -> Optional.of(m.words("employer")))
                : Optional.empty();
        return new ResumptionAct.Asked(first, m.chance().of(HOURS, "hours a week"), FULL_TIME, work, employer);
    }

    private static KindOfWork kind(Moment m) {
        if (m.outlook().scheme() == Scheme.SELF_EMPLOYED) {
            return KindOfWork.SELF_EMPLOYED;
        }
        return switch (m.between(0, 19, "kind of work")) {
            case 0 -> KindOfWork.SHELTERED;
            case 1 -> KindOfWork.CHILDMINDER;
            case 2 -> KindOfWork.SELF_EMPLOYED;
            default -> KindOfWork.EMPLOYEE;
        };
    }

    static Optional<UpcomingAct> authorised(Moment m) {
        if (isRefused(m)) {
            return Optional.empty();
        }
        Resumption resumption = m.resumption();
        boolean selfEmployed = m.outlook().scheme() == Scheme.SELF_EMPLOYED;
        int months = selfEmployed ? 6 : m.chance().of(List.of(6, 12, 12, 24), "months of work");
        return Optional.of(UpcomingAct.of(
                m.after(3, 20),
                on -> new ResumptionAct.Authorised(
                        Courses.drawn(m.outlook().person(), m.chance(), false)
                                .occupation()
                                .label(),
                        resumption.asked().hoursAWeek(),
                        Optional.of(m.words("workConditions")),
                        Optional.of(resumption.firstDay().plusMonths(months).minusDays(1)),
                        selfEmployed ? Optional.of(SelfEmployedTrack.FULL_RETURN) : Optional.empty(),
                        council(m, on))));
    }

    static Optional<UpcomingAct> refused(Moment m) {
        return isRefused(m)
                ? Optional.of(UpcomingAct.of(
                        m.after(3, 20),
                        on -> new ResumptionAct.Refused(Optional.of(m.words("workRefused")), council(m, on))))
                : Optional.empty();
    }

    /// The council sat on the day on which the fund records what it decided, where it was for the council to decide.
    private static Optional<LocalDate> council(Moment m, LocalDate on) {
        return ResumptionRegime.decides(
                        m.situation().law(),
                        m.outlook().scheme(),
                        m.resumption().firstDay())
                .value()
                .filter(who -> who == ResumptionDecider.COUNCIL)
                .map(_ -> on);
    }

    private static boolean isRefused(Moment m) {
        return m.outlook().strays("resumption.refused", m.next().thread());
    }

    /// Most people report the hours of a month in the first days of the next.
    static Optional<UpcomingAct> monthReported(Moment m) {
        Resumption resumption = m.resumption();
        Optional<YearMonth> month = resumption.monthLeft();
        if (month.isEmpty() || !m.next().obligatory()) {
            return Optional.empty();
        }
        BigDecimal weekly = resumption.asked().hoursAWeek();
        BigDecimal hours = weekly.multiply(WEEKS_A_MONTH).subtract(BigDecimal.valueOf(m.between(0, 8, "absent")));
        LocalDate from = m.next().from().isAfter(m.seen()) ? m.next().from() : m.seen();
        return Optional.of(
                UpcomingAct.of(m.after(from, 0, 9), _ -> new ResumptionAct.MonthReported(month.get(), hours)));
    }

    static Optional<UpcomingAct> examined(Moment m) {
        Optional<LocalDate> due = m.next().until();
        if (due.isEmpty() || !m.next().obligatory()) {
            return Optional.empty();
        }
        boolean met = !m.happens("resumption.noLongerMet");
        return Optional.of(UpcomingAct.of(
                m.after(due.get(), -25, 2),
                _ -> new ResumptionAct.Examined(
                        met, Optional.of(m.words(met ? "workGoesWell" : "workTooMuch")), Optional.empty())));
    }

    static Optional<UpcomingAct> ended(Moment m) {
        return m.role() == Role.INSURED ? stopped(m) : endedByPhysician(m);
    }

    private static Optional<UpcomingAct> stopped(Moment m) {
        if (m.resumption().authorised().isEmpty()
                || !m.outlook().strays("resumption.stopped", m.next().thread())) {
            return Optional.empty();
        }
        LocalDate on = m.after(m.resumption().firstDay(), 30, 150);
        return withinWork(m, on, m.words("stop"));
    }

    private static Optional<UpcomingAct> endedByPhysician(Moment m) {
        boolean met = m.resumption()
                .examination()
                .map(ResumptionAct.Examined::stillMet)
                .orElse(true);
        LocalDate examined = m.resumption().examined().map(DatedFact::day).orElse(m.seen());
        return met ? Optional.empty() : withinWork(m, m.after(examined, 1, 10), m.words("workTooMuch"));
    }

    /// On the day itself, or on the last day of work where that came first.
    private static Optional<UpcomingAct> withinWork(Moment m, LocalDate on, String reason) {
        Optional<LocalDate> last = m.resumption().lastDay();
        return Optional.of(UpcomingAct.of(
                on, day -> new ResumptionAct.Ended(last.filter(day::isAfter).orElse(day), Optional.of(reason))));
    }
}
