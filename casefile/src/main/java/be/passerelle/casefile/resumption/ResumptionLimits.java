// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.resumption;

import static be.passerelle.casefile.resumption.Resumption.RESUMPTION;

import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.law.Law;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.resumption.ResumptionDecider;
import be.passerelle.law.resumption.ResumptionDuration;
import be.passerelle.law.resumption.ResumptionRegime;
import be.passerelle.law.resumption.SelfEmployedResumption;
import be.passerelle.law.resumption.SelfEmployedTrack;
import be.passerelle.stream.act.ProposedAct;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// What the law of its first day lets be authorised, by whom and for how long: for the self-employed it differs.
final class ResumptionLimits {

    private ResumptionLimits() {}

    static Scheme scheme(In<?> s, LocalDate firstDay) {
        return s.file().schemeOn(firstDay).orElse(Scheme.EMPLOYEE);
    }

    /// Whether work may begin before the decision. Where the law does not tell, it is not barred.
    static boolean startsBeforeDecision(In<?> s, LocalDate firstDay) {
        return !ResumptionRegime.startsBeforeDecision(s.law(), scheme(s, firstDay), firstDay)
                .isNo();
    }

    /// The physician decides, or records what the council decided: one of them is competent. Where the law does not
    /// tell which, whoever is named is taken. Nobody decides before there is something to decide on.
    static boolean isByWhoDecides(In<Resumption> s, ProposedAct proposed, Optional<LocalDate> council) {
        LocalDate firstDay = s.thread().firstDay();
        return council.filter(day -> day.isAfter(proposed.happenedOn()) || day.isBefore(declared(s)))
                        .isEmpty()
                && ResumptionRegime.decides(s.law(), scheme(s, firstDay), firstDay)
                        .value()
                        .filter(who -> (who == ResumptionDecider.COUNCIL) != council.isPresent())
                        .isEmpty();
    }

    private static LocalDate declared(In<Resumption> s) {
        return PlannedWork.declared(s.file(), s.thread()).day();
    }

    /// The self-employed had to wait a month before July 2015.
    static boolean isPossible(In<?> s, LocalDate firstDay) {
        return scheme(s, firstDay) != Scheme.SELF_EMPLOYED
                || Recognitions.on(s.file(), firstDay)
                        .flatMap(incapacity -> SelfEmployedResumption.earliest(
                                        s.law(), incapacity.recognised(), firstDay)
                                .where(firstDay::isBefore)
                                .value())
                        .isEmpty();
    }

    /// The self-employed have two tracks since July 2015; nobody else has any.
    static boolean hasTracks(In<Resumption> s) {
        LocalDate firstDay = s.thread().firstDay();
        return scheme(s, firstDay) == Scheme.SELF_EMPLOYED
                && s.law().asOf(firstDay).take(SelfEmployedResumption.AT_A_TIME).isTold();
    }

    /// A last day is fixed, but for authorisations of employees and the unemployed of before the law asked for one.
    static boolean isEndGiven(In<Resumption> s, ResumptionAct.Authorised act) {
        LocalDate firstDay = s.thread().firstDay();
        return act.until().isPresent()
                || (scheme(s, firstDay) != Scheme.SELF_EMPLOYED && isOpenEndedGiven(s, firstDay));
    }

    private static boolean isOpenEndedGiven(In<?> s, LocalDate firstDay) {
        return s.law().asOf(firstDay).holds(ResumptionDuration.OPEN_ENDED_GIVEN).isTold();
    }

    /// No longer than the law allows, where it is known how long that is.
    static boolean isWithinLongest(In<Resumption> s, ResumptionAct.Authorised act) {
        return longest(s, act)
                .noneMatch(
                        last -> act.until().filter(until -> until.isAfter(last)).isPresent());
    }

    private static Stream<LocalDate> longest(In<Resumption> s, ResumptionAct.Authorised act) {
        Law law = s.law();
        DatedFact begun = s.thread().begun();
        if (scheme(s, begun.day()) != Scheme.SELF_EMPLOYED) {
            // As long as an end had not to be given, none was too late: the transition ended those without one alone.
            return isOpenEndedGiven(s, begun.day())
                    ? Stream.empty()
                    : ResumptionDuration.lastDay(law, begun).value().stream();
        }
        return act.track().stream()
                .flatMap(track -> Stream.of(
                        SelfEmployedResumption.lastDay(law, track, begun),
                        SelfEmployedResumption.lastDayInAll(law, track, firstTowardsReturn(s))))
                .flatMap(finding -> finding.value().stream());
    }

    /// The first of the authorisations towards a full return in this incapacity: all together have a longest
    /// time.
    private static DatedFact firstTowardsReturn(In<Resumption> s) {
        DatedFact begun = s.thread().begun();
        LocalDate since = Recognitions.on(s.file(), begun.day())
                .map(Incapacity::recognised)
                .map(DatedFact::day)
                .orElse(begun.day());
        return s.file().threads(RESUMPTION).all().stream()
                .filter(each -> each.grant()
                        .flatMap(ResumptionAct.Authorised::track)
                        .filter(track -> track == SelfEmployedTrack.FULL_RETURN)
                        .isPresent())
                .map(Resumption::begun)
                .filter(each -> !each.day().isBefore(since))
                .reduce(begun, (one, other) -> other.day().isBefore(one.day()) ? other : one);
    }
}
