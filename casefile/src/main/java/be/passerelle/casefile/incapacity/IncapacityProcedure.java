// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.incapacity.MeanwhileProcedure.BEFORE_PENSION;
import static be.passerelle.casefile.incapacity.MeanwhileProcedure.NOT_AT_PENSION;
import static be.passerelle.casefile.incapacity.MeanwhileProcedure.isBeforePension;
import static be.passerelle.casefile.incapacity.MeanwhileProcedure.isRecognisedToPension;
import static be.passerelle.casefile.incapacity.MeanwhileProcedure.lastBeforePension;
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
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Control;
import be.passerelle.law.incapacity.Invalidity;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Compartment;
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
import java.util.stream.Stream;

/// The table of acts about incapacity for work.
public final class IncapacityProcedure {

    private static final TermWording RECOGNISED_UNTIL = TermWording.of("recognisedUntil");

    private static final Question<In<Incapacity>, IncapacityChain> CHAIN =
            Question.of(s -> IncapacityChain.of(s.file(), s.law(), s.thread()));

    private static final Question<In<Incapacity>, Finding<LocalDate>> YEAR_ENDS = Question.of(
            s -> s.answer(CHAIN).invalidFrom(s.file(), s.law(), s.thread().scheme()));

    private static final Condition<In<?>> NO_OPEN_INCAPACITY = Condition.of(
            "noOpenIncapacity",
            Articles.RECOGNITION,
            s -> s.file().threads(INCAPACITY).open().isEmpty());

    private static final Condition<In<Incapacity>> PRIMARY =
            Condition.of("primary", Articles.PRIMARY_YEAR, s -> !isInvalid(s));

    private static final Condition<In<Incapacity>> INVALID =
            Condition.of("invalid", Articles.INVALIDITY, IncapacityProcedure::isInvalid);

    private static final Condition<In<Incapacity>> RELAPSE_UNDECIDED = Condition.of(
            "relapseUndecided",
            Articles.RELAPSE_IN_INVALIDITY,
            s -> s.thread().invalidity().isEmpty());

    private static final Condition<In<Incapacity>> PROPOSED = Condition.of(
            "invalidityProposed",
            Articles.INVALIDITY,
            s -> s.thread().invalidityProposed().isPresent());

    /// The whole year of primary incapacity is recognised: what follows leaves no gap.
    private static final Condition<In<Incapacity>> WHOLE_YEAR =
            Condition.found("wholeYear", Articles.PRIMARY_YEAR, IncapacityProcedure::wholeYear);

    private static final Condition<In<Incapacity>> NOT_PROPOSED = Condition.of(
            "invalidityNotProposed",
            Articles.INVALIDITY,
            s -> s.thread().invalidityProposed().isEmpty());

    /// After a training no re-evaluation found the person able to work again: otherwise the incapacity has to
    /// end.
    private static final Condition<In<Incapacity>> NOT_FOUND_FIT = Condition.<In<Incapacity>>of(
                    "notFoundFit",
                    Articles.RE_EVALUATION,
                    s -> s.thread().foundFit().isEmpty())
            .about(Compartment.PROGRAMME);

    /// The person does not work as much as before: otherwise the incapacity has to end.
    private static final Condition<In<Incapacity>> NOT_RESUMED = Condition.<In<Incapacity>>of(
                    "notResumed",
                    Articles.RECOGNITION,
                    s -> s.thread().resumed().isEmpty())
            .about(Compartment.OUTCOME);

    private static final List<Row<?, ?>> ROWS = List.of(
            FileRow.opening(INCAPACITY, IncapacityAct.Recognised.class, ADVISORY_PHYSICIAN, Articles.RECOGNITION)
                    .when(REGISTERED, ALIVE)
                    .check(
                            "endsAfterStart",
                            "until",
                            (_, p, act) -> !act.until().isBefore(p.happenedOn()))
                    .check("besideOpenIncapacity", "happenedOn", IncapacityProcedure::isBeforeTheOpenOne)
                    .check("overlapsIncapacity", "happenedOn", IncapacityProcedure::isApart)
                    .check("otherInsurance", "scheme", SchemeChange::isOtherInsurance)
                    .check("withinPrimaryYear", "until", IncapacityProcedure::isWithinItsYear),
            FileRow.in(INCAPACITY, IncapacityAct.Prolonged.class, ADVISORY_PHYSICIAN, Articles.RECOGNITION)
                    .when(PRIMARY, NOT_FOUND_FIT, NOT_RESUMED, NOT_AT_PENSION)
                    .must("incapacity.prolongOrEnd", s -> !lastsAYear(s), IncapacityProcedure::recognisedUntil)
                    .untilWorded(RECOGNISED_UNTIL)
                    .notBefore(s -> Optional.of(s.thread().recognised()))
                    .check("withoutGap", "happenedOn", IncapacityProcedure::followsOn)
                    .check(
                            "endsAfterStart",
                            "until",
                            (_, p, act) -> !act.until().isBefore(p.happenedOn()))
                    .check("withinPrimaryYear", "until", (s, _, act) -> !isOverOn(s, act.until()))
                    .check(
                            PastIncapacity.BEFORE_NEXT,
                            "until",
                            (s, _, act) -> PastIncapacity.isBeforeNext(s, act.until()))
                    .check(BEFORE_PENSION, "until", (s, _, act) -> isBeforePension(s, act.until())),
            FileRow.in(INCAPACITY, IncapacityAct.Controlled.class, INSPECTING_PHYSICIAN, Articles.CONTROL)
                    .from(s -> Control.beginsOn(s.law(), s.answer(CHAIN).since())
                            .value()
                            .orElse(LocalDate.MIN))
                    .fromWorded(TermWording.of("from.control", Control.AFTER))
                    .notBefore(s -> Optional.of(s.thread().recognised())),
            FileRow.in(INCAPACITY, IncapacityAct.InvalidityProposed.class, ADVISORY_PHYSICIAN, Articles.INVALIDITY)
                    .when(PRIMARY, NOT_PROPOSED, NOT_FOUND_FIT, NOT_RESUMED, NOT_AT_PENSION)
                    .must(
                            "incapacity.proposeInvalidity",
                            IncapacityProcedure::lastsAYear,
                            IncapacityProcedure::recognisedUntil)
                    .untilWorded(RECOGNISED_UNTIL)
                    .notBefore(s -> Optional.of(s.thread().recognised()))
                    .check(
                            "afterPrimaryYear",
                            "until",
                            (s, _, act) -> yearEnds(s)
                                    .where(ends -> act.until().isBefore(ends))
                                    .value()
                                    .isEmpty()),
            FileRow.in(INCAPACITY, IncapacityAct.InvalidityRecognised.class, INSPECTING_PHYSICIAN, Articles.INVALIDITY)
                    .when(PRIMARY, PROPOSED, WHOLE_YEAR, NOT_FOUND_FIT, NOT_RESUMED, NOT_AT_PENSION)
                    .must("incapacity.invalidity", IncapacityProcedure::lastsAYear, IncapacityProcedure::invalidityTerm)
                    .from(s -> yearEnds(s).value().orElse(LocalDate.MIN))
                    .fromWorded(TermWording.of("from.invalidity", Invalidity.PRIMARY_INCAPACITY))
                    .check("afterPrimaryYear", "happenedOn", IncapacityProcedure::isAfterItsYear)
                    .check(
                            "withoutGap",
                            "happenedOn",
                            (s, p, _) ->
                                    !p.happenedOn().isAfter(Day.after(s.thread().until())))
                    .check(
                            "endsAfterStart",
                            "until",
                            (_, p, act) -> !act.until().isBefore(p.happenedOn()))
                    .check(
                            PastIncapacity.BEFORE_NEXT,
                            "until",
                            (s, _, act) -> PastIncapacity.isBeforeNext(s, act.until()))
                    .check(BEFORE_PENSION, "until", (s, _, act) -> isBeforePension(s, act.until())),
            FileRow.in(
                            INCAPACITY,
                            IncapacityAct.InvalidityNotRecognised.class,
                            INSPECTING_PHYSICIAN,
                            Articles.INVALIDITY)
                    .when(PRIMARY, PROPOSED, WHOLE_YEAR)
                    .must("incapacity.invalidity", IncapacityProcedure::lastsAYear, IncapacityProcedure::invalidityTerm)
                    .from(s -> yearEnds(s).value().orElse(LocalDate.MIN))
                    .fromWorded(TermWording.of("from.invalidity", Invalidity.PRIMARY_INCAPACITY))
                    .notBefore(s -> s.thread().invalidityProposed())
                    .check("afterPrimaryYear", "happenedOn", IncapacityProcedure::isAfterItsYear)
                    .check(
                            "notWhilePresumed",
                            "happenedOn",
                            (s, _, _) -> !isBarred(s, s.thread().until())),
            relapseDecided(IncapacityAct.InvalidityRecognised.class)
                    .check(
                            "endsAfterStart",
                            "until",
                            (_, p, act) -> !act.until().isBefore(p.happenedOn()))
                    .check(
                            "withoutGap",
                            "happenedOn",
                            (s, p, _) ->
                                    !p.happenedOn().isAfter(Day.after(s.thread().until())))
                    .check(
                            PastIncapacity.BEFORE_NEXT,
                            "until",
                            (s, _, act) -> PastIncapacity.isBeforeNext(s, act.until()))
                    .check(BEFORE_PENSION, "until", (s, _, act) -> isBeforePension(s, act.until())),
            relapseDecided(IncapacityAct.InvalidityNotRecognised.class)
                    .check("notWhilePresumed", "happenedOn", (s, p, _) -> !isBarred(s, p.happenedOn())),
            FileRow.in(INCAPACITY, IncapacityAct.Prolonged.class, INSPECTING_PHYSICIAN, Articles.INVALIDITY)
                    .when(INVALID, NOT_FOUND_FIT, NOT_RESUMED, NOT_AT_PENSION)
                    .must("incapacity.prolongOrEnd", IncapacityProcedure::recognisedUntil)
                    .untilWorded(RECOGNISED_UNTIL)
                    .notBefore(s -> Optional.of(s.thread().recognised()))
                    .check("withoutGap", "happenedOn", IncapacityProcedure::followsOn)
                    .check(
                            "endsAfterStart",
                            "until",
                            (_, p, act) -> !act.until().isBefore(p.happenedOn()))
                    .check(
                            PastIncapacity.BEFORE_NEXT,
                            "until",
                            (s, _, act) -> PastIncapacity.isBeforeNext(s, act.until()))
                    .check(BEFORE_PENSION, "until", (s, _, act) -> isBeforePension(s, act.until())),
            FileRow.in(INCAPACITY, IncapacityAct.CauseEstablished.class, ADVISORY_PHYSICIAN, Articles.PUBLIC)
                    .notBefore(s -> Optional.of(s.thread().recognised()))
                    .check(
                            "otherCause",
                            "cause",
                            (s, p, act) -> act.cause() != s.thread().causeOn(p.happenedOn())),
            ended(ADVISORY_PHYSICIAN, s -> !isInvalid(s) && (isOver(s) || !lastsAYear(s))),
            ended(INSPECTING_PHYSICIAN, IncapacityProcedure::isInvalid),
            died(ADVISORY_PHYSICIAN),
            died(RETURN_TO_WORK_COORDINATOR));

    private IncapacityProcedure() {}

    public static List<Row<?, ?>> rows() {
        return Stream.concat(MeanwhileProcedure.rows().stream(), ROWS.stream()).toList();
    }

    /// Whoever has to prolong the incapacity may end it instead, and must when a re-evaluation found the person
    /// fit, or when they work as much as before. In the first year that is the advisory physician alone.
    private static Row<In<Incapacity>, IncapacityAct.Ended> ended(Role by, Predicate<In<Incapacity>> obliges) {
        return FileRow.in(INCAPACITY, IncapacityAct.Ended.class, by, Articles.RECOGNITION)
                // Whether it must end follows from work and from re-evaluations: whoever reads neither is not told.
                .when((by == INSPECTING_PHYSICIAN ? INVALID : PRIMARY)
                        .about(Compartment.OUTCOME, Compartment.PROGRAMME))
                .must(
                        "incapacity.prolongOrEnd",
                        s -> obliges.test(s) || isRecognisedToPension(s),
                        IncapacityProcedure::endsBy)
                .untilWorded(RECOGNISED_UNTIL)
                .notBefore(s -> Optional.of(s.thread().recognised()))
                .check("notWhilePresumed", "happenedOn", IncapacityProcedure::isNotPresumed)
                .check(
                        PastIncapacity.BEFORE_NEXT,
                        "happenedOn",
                        (s, p, _) -> PastIncapacity.isBeforeNext(s, p.happenedOn()))
                .check("aliveInNextIncapacity", "cause", (s, _, act) -> !PastIncapacity.isDeathBeforeNext(s, act))
                .check("pensionFromFirst", "happenedOn", MeanwhileProcedure::endsWithBenefit);
    }

    /// Where an incapacity runs, its end says that the person died. A death before an end that was noted cuts
    /// that incapacity too: nobody is incapable of work after it.
    private static Row<In<WholeFile>, PersonAct.Died> died(Role by) {
        return FileRow.onFile(PersonAct.Died.class, by, Articles.ACCURACY)
                .when(REGISTERED, ALIVE, NO_OPEN_INCAPACITY)
                .check(
                        "notBeforeIncapacity",
                        "happenedOn",
                        (s, p, _) -> s.file().threads(INCAPACITY).all().stream()
                                .noneMatch(i -> i.opened().day().isAfter(p.happenedOn())));
    }

    /// What the law presumes is ended by what the person does or reaches, work, a pension or another insurance, and by
    /// nobody's finding. Within an approved training work ends it that was reported as such.
    private static boolean isNotPresumed(In<Incapacity> s, ProposedAct proposed, IncapacityAct.Ended act) {
        return switch (act.cause()) {
            case FIT_FOR_WORK, OTHER -> !isBarred(s, proposed.happenedOn());
            case WORK_RESUMED -> s.thread().resumed().isPresent() || !isInTraining(s, proposed.happenedOn());
            case PENSION, DEATH, SCHEME_CHANGED -> true;
        };
    }

    /// With that last day nobody's finding ends the incapacity: the law presumes it.
    private static boolean isBarred(In<Incapacity> s, LocalDate lastDay) {
        return s.rights().isPresumedIncapable(s.file(), s.law(), lastDay) || isInTraining(s, lastDay);
    }

    /// An approved training covers that day, or the next one, which an end on that day would take away:
    /// whether or not anybody prolonged the recognition.
    private static boolean isInTraining(In<Incapacity> s, LocalDate lastDay) {
        return s.rights().isInTraining(s.file(), s.law(), lastDay)
                || s.rights().isInTraining(s.file(), s.law(), Day.after(lastDay));
    }

    /// A relapse goes on with the invalidity: the advisory physician recognises that the person is incapable
    /// again, and the council decides on the invalidity. No source says who recognises it, nor for how long.
    private static <A extends IncapacityAct> Row<In<Incapacity>, A> relapseDecided(Class<A> act) {
        return FileRow.in(INCAPACITY, act, INSPECTING_PHYSICIAN, Articles.RELAPSE_IN_INVALIDITY)
                .when(INVALID, RELAPSE_UNDECIDED, NOT_FOUND_FIT, NOT_RESUMED)
                .must("incapacity.relapse")
                .notBefore(s -> Optional.of(s.thread().recognised()));
    }

    /// While an incapacity is open, only an earlier one may be reported, which was over before.
    private static boolean isBeforeTheOpenOne(In<?> s, ProposedAct proposed, IncapacityAct.Recognised act) {
        return s.file()
                .threads(INCAPACITY)
                .open()
                .filter(open -> !act.until().isBefore(open.opened().day())
                        || !proposed.happenedOn().isBefore(open.opened().day()))
                .isEmpty();
    }

    /// It shares no day with another one: reports may come in any order.
    private static boolean isApart(In<?> s, ProposedAct proposed, IncapacityAct.Recognised act) {
        return Period.ifAny(proposed.happenedOn(), act.until())
                .filter(days -> s.file().threads(INCAPACITY).all().stream()
                        .flatMap(each -> each.days().stream())
                        .anyMatch(each -> each.days().overlaps(days)))
                .isEmpty();
    }

    /// At most the year of primary incapacity is recognised at once; an invalidity that goes on after a relapse
    /// may be recognised for longer.
    private static boolean isWithinItsYear(In<?> s, ProposedAct proposed, IncapacityAct.Recognised act) {
        IncapacityChain chain = IncapacityChain.beginning(s.file(), s.law(), proposed.happenedOn(), act.scheme());
        return chain.invalid()
                || chain.invalidFrom(s.file(), s.law(), act.scheme())
                        .where(ends -> !act.until().isBefore(ends))
                        .value()
                        .isEmpty();
    }

    private static boolean followsOn(In<Incapacity> s, ProposedAct proposed, IncapacityAct.Prolonged act) {
        return !proposed.happenedOn().isAfter(Day.after(s.thread().until()));
    }

    /// In the year of primary incapacity the advisory physician alone ends and prolongs.
    private static boolean isAfterItsYear(In<Incapacity> s, ProposedAct proposed, IncapacityAct act) {
        return yearEnds(s)
                .where(ends -> proposed.happenedOn().isBefore(ends))
                .value()
                .isEmpty();
    }

    private static boolean isInvalid(In<Incapacity> s) {
        return s.answer(CHAIN).invalid();
    }

    /// A re-evaluation since this incapacity was recognised concluded that there is none any longer, or the
    /// person works as much as before.
    private static boolean isOver(In<Incapacity> s) {
        return s.thread().foundFit().isPresent() || s.thread().resumed().isPresent();
    }

    /// Where the law does not tell how long the year is, nothing keeps the council from deciding.
    private static Finding<Yes> wholeYear(In<Incapacity> s) {
        LocalDate next = Day.after(s.thread().until());
        return yearEnds(s)
                .where(ends -> !next.isBefore(ends))
                .map(_ -> Yes.YES)
                .ifUnknown(() -> Finding.yes(s.answer(CHAIN).yearUnknown()));
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

    /// Whoever is recognised up to the pension has it ended with the last day before it.
    private static Finding<Deadline> endsBy(In<Incapacity> s) {
        if (isOver(s)) {
            return Duty.noTerm();
        }
        return lastBeforePension(s)
                .filter(_ -> isRecognisedToPension(s))
                .map(last -> last.map(Deadline::on))
                .orElseGet(() -> recognisedUntil(s));
    }

    private static Finding<Deadline> recognisedUntil(In<Incapacity> s) {
        LocalDate until = s.thread().until();
        if (s.thread().liesBehind()) {
            return Duty.noTerm();
        }
        return Finding.of(Deadline.on(until), lines -> {
            lines.add(Reason.rule(Phrase.of("procedure.recognisedUntil", "day", until), Articles.RECOGNITION));
            if (yearEnds(s).isUnknown()) {
                s.answer(CHAIN).yearUnknown().tell(lines);
            }
        });
    }

    /// No term; and where the law does not tell when invalidity begins, that it does not.
    private static Finding<Deadline> invalidityTerm(In<Incapacity> s) {
        return yearEnds(s).choose(_ -> Duty.noTerm());
    }
}
