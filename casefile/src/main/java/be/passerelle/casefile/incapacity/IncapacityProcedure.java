// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import static be.passerelle.casefile.procedure.OnFile.ALIVE;
import static be.passerelle.casefile.procedure.OnFile.REGISTERED;
import static be.passerelle.casefile.procedure.ThreadKind.INCAPACITY;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSPECTING_PHYSICIAN;

import be.passerelle.casefile.procedure.Articles;
import be.passerelle.casefile.procedure.Condition;
import be.passerelle.casefile.procedure.Duty;
import be.passerelle.casefile.procedure.Row;
import be.passerelle.casefile.procedure.Situation;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ReEvaluation;
import be.passerelle.casefile.rights.Presumptions;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.incapacity.Invalidity;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The table of acts about incapacity for work.
public final class IncapacityProcedure {

    private static final Condition NO_OPEN_INCAPACITY = Condition.of(
            "noOpenIncapacity",
            Articles.RECOGNITION,
            s -> s.file().incapacities().stream().noneMatch(Incapacity::isOpen));

    private static final Condition PRIMARY = Condition.of(
            "primary", Articles.PRIMARY_YEAR, s -> s.incapacity().invalidity().isEmpty());

    private static final Condition INVALID =
            Condition.of("invalid", Articles.INVALIDITY, IncapacityProcedure::isInvalid);

    /// After a training no re-evaluation found the person able to work again: otherwise the incapacity has to end.
    private static final Condition NOT_FOUND_FIT =
            Condition.of("notFoundFit", Articles.RE_EVALUATION, s -> !isFoundFit(s));

    private static final List<Row<?>> ROWS = List.of(
            Row.opening(INCAPACITY, IncapacityAct.Recognised.class, ADVISORY_PHYSICIAN, Articles.RECOGNITION)
                    .when(REGISTERED, ALIVE, NO_OPEN_INCAPACITY)
                    .check(
                            "endsAfterStart",
                            "until",
                            (_, p, act) -> !act.until().isBefore(p.happenedOn()))
                    .check(
                            "afterEarlierIncapacity",
                            "happenedOn",
                            (s, p, _) -> s.file().incapacities().stream()
                                    .allMatch(i -> i.until().isBefore(p.happenedOn()))),
            Row.in(INCAPACITY, IncapacityAct.Prolonged.class, ADVISORY_PHYSICIAN, Articles.RECOGNITION)
                    .when(PRIMARY, NOT_FOUND_FIT)
                    .must("incapacity.prolongOrEnd", s -> !lastsAYear(s), IncapacityProcedure::recognisedUntil)
                    .check("withoutGap", "happenedOn", IncapacityProcedure::followsOn)
                    .check(
                            "endsAfterStart",
                            "until",
                            (_, p, act) -> !act.until().isBefore(p.happenedOn()))
                    .check("withinPrimaryYear", "until", (s, _, act) -> !isOverOn(s, act.until())),
            Row.in(INCAPACITY, IncapacityAct.InvalidityRecognised.class, INSPECTING_PHYSICIAN, Articles.INVALIDITY)
                    .when(PRIMARY, NOT_FOUND_FIT)
                    .must("incapacity.invalidity", IncapacityProcedure::lastsAYear, IncapacityProcedure::invalidityTerm)
                    .from(s -> yearEnds(s).value().orElse(LocalDate.MIN))
                    .check(
                            "afterPrimaryYear",
                            "happenedOn",
                            (s, p, _) -> yearEnds(s)
                                    .where(ends -> p.happenedOn().isBefore(ends))
                                    .value()
                                    .isEmpty())
                    .check(
                            "endsAfterStart",
                            "until",
                            (_, p, act) -> !act.until().isBefore(p.happenedOn())),
            Row.in(INCAPACITY, IncapacityAct.Prolonged.class, INSPECTING_PHYSICIAN, Articles.INVALIDITY)
                    .when(INVALID, NOT_FOUND_FIT)
                    .must("incapacity.prolongOrEnd", IncapacityProcedure::recognisedUntil)
                    .check("withoutGap", "happenedOn", IncapacityProcedure::followsOn)
                    .check(
                            "endsAfterStart",
                            "until",
                            (_, p, act) -> !act.until().isBefore(p.happenedOn())),
            Row.in(INCAPACITY, IncapacityAct.CauseEstablished.class, ADVISORY_PHYSICIAN, Articles.PUBLIC)
                    .notBefore(s -> Optional.of(s.incapacity().recognised()))
                    .check(
                            "otherCause",
                            "cause",
                            (s, p, act) -> act.cause() != s.incapacity().causeOn(p.happenedOn())),
            ended(ADVISORY_PHYSICIAN, s -> !isInvalid(s) && (isFoundFit(s) || !lastsAYear(s))),
            ended(INSPECTING_PHYSICIAN, IncapacityProcedure::isInvalid));

    private IncapacityProcedure() {}

    public static List<Row<?>> rows() {
        return ROWS;
    }

    /// Whoever has to prolong the incapacity may end it instead, and must when a re-evaluation found the person fit.
    private static Row<IncapacityAct.Ended> ended(Role by, Predicate<Situation> obliges) {
        return Row.in(INCAPACITY, IncapacityAct.Ended.class, by, Articles.RECOGNITION)
                .must("incapacity.prolongOrEnd", obliges, s -> isFoundFit(s) ? Duty.noTerm() : recognisedUntil(s))
                .notBefore(s -> Optional.of(s.incapacity().recognised()))
                .check("notWhilePresumed", "happenedOn", IncapacityProcedure::isNotPresumed);
    }

    /// A finding of fitness cannot end an incapacity that the law presumes; a return to work or a pension
    /// can.
    private static boolean isNotPresumed(Situation s, ProposedAct proposed, IncapacityAct.Ended act) {
        return act.cause() != EndCause.FIT_FOR_WORK || !Presumptions.on(s.file(), s.law(), proposed.happenedOn());
    }

    private static boolean followsOn(Situation s, ProposedAct proposed, IncapacityAct.Prolonged act) {
        return !proposed.happenedOn().isAfter(Day.after(s.incapacity().until()));
    }

    private static boolean isInvalid(Situation s) {
        return s.incapacity().invalidity().isPresent();
    }

    /// A re-evaluation since this incapacity was recognised concluded that there is none any longer.
    private static boolean isFoundFit(Situation s) {
        for (Programme programme : s.file().programmes()) {
            if (programme.thread() > s.incapacity().thread()
                    && programme
                            .conclusion()
                            .filter(c -> c == ReEvaluation.NO_LONGER_INCAPABLE)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean lastsAYear(Situation s) {
        return isOverOn(s, Day.after(s.incapacity().until()));
    }

    /// The year of primary incapacity is over on that day; not where the law does not tell how long it lasts.
    private static boolean isOverOn(Situation s, LocalDate day) {
        return yearEnds(s).where(ends -> !day.isBefore(ends)).isTold();
    }

    /// The first day after the year of primary incapacity.
    private static Finding<LocalDate> yearEnds(Situation s) {
        return Invalidity.beginsOn(s.law(), s.incapacity().recognised().day());
    }

    private static Finding<Deadline> recognisedUntil(Situation s) {
        LocalDate until = s.incapacity().until();
        return Finding.of(
                Deadline.on(until),
                lines -> lines.add(
                        Reason.rule(Phrase.of("procedure.recognisedUntil", "day", until), Articles.RECOGNITION)));
    }

    /// No term; and where the law does not tell when invalidity begins, that it does not.
    private static Finding<Deadline> invalidityTerm(Situation s) {
        return yearEnds(s).choose(_ -> Duty.noTerm());
    }
}
