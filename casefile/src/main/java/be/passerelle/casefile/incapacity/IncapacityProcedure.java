// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.person.PersonConditions.ALIVE;
import static be.passerelle.casefile.person.PersonConditions.REGISTERED;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.INSPECTING_PHYSICIAN;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.Question;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.incapacity.Invalidity;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.TermWording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The table of acts about incapacity for work.
public final class IncapacityProcedure {

    private static final TermWording RECOGNISED_UNTIL = TermWording.of("recognisedUntil");

    private static final Question<In<Incapacity>, Finding<LocalDate>> YEAR_ENDS = Question.of(
            s -> Invalidity.beginsOn(s.law(), s.thread().recognised().day()));

    private static final Condition<In<?>> NO_OPEN_INCAPACITY = Condition.of(
            "noOpenIncapacity",
            Articles.RECOGNITION,
            s -> s.file().threads(INCAPACITY).open().isEmpty());

    private static final Condition<In<Incapacity>> PRIMARY = Condition.of(
            "primary", Articles.PRIMARY_YEAR, s -> s.thread().invalidity().isEmpty());

    private static final Condition<In<Incapacity>> INVALID =
            Condition.of("invalid", Articles.INVALIDITY, IncapacityProcedure::isInvalid);

    /// After a training no re-evaluation found the person able to work again: otherwise the incapacity has to end.
    private static final Condition<In<Incapacity>> NOT_FOUND_FIT =
            Condition.of("notFoundFit", Articles.RE_EVALUATION, s -> !isFoundFit(s));

    private static final List<Row<?, ?>> ROWS = List.of(
            FileRow.opening(INCAPACITY, IncapacityAct.Recognised.class, ADVISORY_PHYSICIAN, Articles.RECOGNITION)
                    .when(REGISTERED, ALIVE, NO_OPEN_INCAPACITY)
                    .check(
                            "endsAfterStart",
                            "until",
                            (_, p, act) -> !act.until().isBefore(p.happenedOn()))
                    .check(
                            "afterEarlierIncapacity",
                            "happenedOn",
                            (s, p, _) -> s.file().threads(INCAPACITY).all().stream()
                                    .allMatch(i -> i.until().isBefore(p.happenedOn()))),
            FileRow.in(INCAPACITY, IncapacityAct.Prolonged.class, ADVISORY_PHYSICIAN, Articles.RECOGNITION)
                    .when(PRIMARY, NOT_FOUND_FIT)
                    .must("incapacity.prolongOrEnd", s -> !lastsAYear(s), IncapacityProcedure::recognisedUntil)
                    .untilWorded(RECOGNISED_UNTIL)
                    .check("withoutGap", "happenedOn", IncapacityProcedure::followsOn)
                    .check(
                            "endsAfterStart",
                            "until",
                            (_, p, act) -> !act.until().isBefore(p.happenedOn()))
                    .check("withinPrimaryYear", "until", (s, _, act) -> !isOverOn(s, act.until())),
            FileRow.in(INCAPACITY, IncapacityAct.InvalidityRecognised.class, INSPECTING_PHYSICIAN, Articles.INVALIDITY)
                    .when(PRIMARY, NOT_FOUND_FIT)
                    .must("incapacity.invalidity", IncapacityProcedure::lastsAYear, IncapacityProcedure::invalidityTerm)
                    .from(s -> yearEnds(s).value().orElse(LocalDate.MIN))
                    .fromWorded(TermWording.of("from.invalidity", Invalidity.PRIMARY_INCAPACITY))
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
            FileRow.in(INCAPACITY, IncapacityAct.Prolonged.class, INSPECTING_PHYSICIAN, Articles.INVALIDITY)
                    .when(INVALID, NOT_FOUND_FIT)
                    .must("incapacity.prolongOrEnd", IncapacityProcedure::recognisedUntil)
                    .untilWorded(RECOGNISED_UNTIL)
                    .check("withoutGap", "happenedOn", IncapacityProcedure::followsOn)
                    .check(
                            "endsAfterStart",
                            "until",
                            (_, p, act) -> !act.until().isBefore(p.happenedOn())),
            FileRow.in(INCAPACITY, IncapacityAct.CauseEstablished.class, ADVISORY_PHYSICIAN, Articles.PUBLIC)
                    .notBefore(s -> Optional.of(s.thread().recognised()))
                    .check(
                            "otherCause",
                            "cause",
                            (s, p, act) -> act.cause() != s.thread().causeOn(p.happenedOn())),
            ended(ADVISORY_PHYSICIAN, s -> !isInvalid(s) && (isFoundFit(s) || !lastsAYear(s))),
            ended(INSPECTING_PHYSICIAN, IncapacityProcedure::isInvalid),
            died(ADVISORY_PHYSICIAN),
            died(RETURN_TO_WORK_COORDINATOR));

    private IncapacityProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }

    /// Whoever has to prolong the incapacity may end it instead, and must when a re-evaluation found the person fit.
    private static Row<In<Incapacity>, IncapacityAct.Ended> ended(Role by, Predicate<In<Incapacity>> obliges) {
        return FileRow.in(INCAPACITY, IncapacityAct.Ended.class, by, Articles.RECOGNITION)
                .must("incapacity.prolongOrEnd", obliges, s -> isFoundFit(s) ? Duty.noTerm() : recognisedUntil(s))
                .untilWorded(RECOGNISED_UNTIL)
                .notBefore(s -> Optional.of(s.thread().recognised()))
                .check("notWhilePresumed", "happenedOn", IncapacityProcedure::isNotPresumed);
    }

    /// Where an incapacity runs, its end says that the person died.
    private static Row<In<WholeFile>, PersonAct.Died> died(Role by) {
        return FileRow.onFile(PersonAct.Died.class, by, Articles.ACCURACY)
                .when(REGISTERED, ALIVE, NO_OPEN_INCAPACITY)
                .check(
                        "notBeforeEarlierEnd",
                        "happenedOn",
                        (s, p, _) -> s.file().threads(INCAPACITY).all().stream()
                                .allMatch(i -> i.ended()
                                        .filter(end -> end.day().isAfter(p.happenedOn()))
                                        .isEmpty()));
    }

    /// A finding of fitness cannot end an incapacity that the law presumes; a return to work or a pension
    /// can.
    private static boolean isNotPresumed(In<Incapacity> s, ProposedAct proposed, IncapacityAct.Ended act) {
        return act.cause() != EndCause.FIT_FOR_WORK
                || !s.rights().isPresumedIncapable(s.file(), s.law(), proposed.happenedOn());
    }

    private static boolean followsOn(In<Incapacity> s, ProposedAct proposed, IncapacityAct.Prolonged act) {
        return !proposed.happenedOn().isAfter(Day.after(s.thread().until()));
    }

    private static boolean isInvalid(In<Incapacity> s) {
        return s.thread().invalidity().isPresent();
    }

    /// A re-evaluation since this incapacity was recognised concluded that there is none any longer.
    private static boolean isFoundFit(In<Incapacity> s) {
        return s.thread().foundFit().isPresent();
    }

    private static boolean lastsAYear(In<Incapacity> s) {
        return isOverOn(s, Day.after(s.thread().until()));
    }

    /// The year of primary incapacity is over on that day; not where the law does not tell how long it lasts.
    private static boolean isOverOn(In<Incapacity> s, LocalDate day) {
        return yearEnds(s).where(ends -> !day.isBefore(ends)).isTold();
    }

    /// The first day after the year of primary incapacity.
    private static Finding<LocalDate> yearEnds(In<Incapacity> s) {
        return s.answer(YEAR_ENDS);
    }

    private static Finding<Deadline> recognisedUntil(In<Incapacity> s) {
        LocalDate until = s.thread().until();
        return Finding.of(
                Deadline.on(until),
                lines -> lines.add(
                        Reason.rule(Phrase.of("procedure.recognisedUntil", "day", until), Articles.RECOGNITION)));
    }

    /// No term; and where the law does not tell when invalidity begins, that it does not.
    private static Finding<Deadline> invalidityTerm(In<Incapacity> s) {
        return yearEnds(s).choose(_ -> Duty.noTerm());
    }
}
