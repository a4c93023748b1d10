// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.ThreadFact;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.casefile.file.Threads;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One incapacity for work, from its first day to its end, as its acts say.
///
/// @param number the number of the act that recognised it
/// @param opened its first day, and the act that recognised it
/// @param recognition what that act says
/// @param causes what was established since about what it comes from
/// @param written the days that were recognised, whatever ended them since
/// @param recognisedUntil the last day that was recognised
/// @param invalidityProposed the act that proposed invalidity to the medical council
/// @param invalidity the first day of invalidity, when it was recognised
/// @param foundFit the re-evaluation after a training that found the person no longer incapable
/// @param resumed the first day of full-time work again
/// @param contractEnded the last day of the contract of employment, when it ended meanwhile
/// @param next the first day of the incapacity that followed, where this one was reported after it
/// @param meanwhile what happened while it was recognised, and ended nothing
/// @param ended the last day of incapacity, when an act ended it
/// @param endCause why it ended
public record Incapacity(
        int number,
        DatedFact opened,
        DatedFact latest,
        IncapacityAct.Recognised recognition,
        Timeline<Cause> causes,
        Timeline<Yes> written,
        LocalDate recognisedUntil,
        Optional<DatedFact> invalidityProposed,
        Optional<DatedFact> invalidity,
        Optional<DatedFact> foundFit,
        Optional<DatedFact> resumed,
        Optional<DatedFact> contractEnded,
        Optional<LocalDate> next,
        Meanwhile meanwhile,
        Optional<DatedFact> ended,
        Optional<EndCause> endCause)
        implements FileThread {

    /// The kind of its threads.
    public static final ThreadKind<Incapacity> INCAPACITY = ThreadKind.of("incapacity", Incapacity.class);

    /// What is told of one.
    public static final ThreadFacts<Incapacity> FACTS = ThreadFacts.of(
                    INCAPACITY, "incapacities", "An incapacity for work", Compartment.INCAPACITY)
            .days("period", Incapacity::period)
            .mustCode("scheme", Scheme.class, Incapacity::scheme)
            .mustCode("cause", Cause.class, Incapacity::cause)
            .yesNo("statutoryCivilServant", "", Incapacity::statutoryCivilServant)
            .may("employer", new ThreadFact.Type.Words(), "", Incapacity::employer)
            .day("contractEndedOn", Incapacity::contractEnded)
            .day("invalidSince", Incapacity::invalidity)
            .day("pensionAgeOn", Incapacity::pensionAgeReached)
            .day("endedOn", Incapacity::ended)
            .mayCode("endCause", EndCause.class, Incapacity::endCause)
            .stage("incapacity", Compartment.INCAPACITY, i -> Optional.of(i.opened()));

    /// The subject.
    public static final Subject<Threads<Incapacity>> INCAPACITIES =
            Subject.ofThreads(FACTS, List.of(IncapacityAct.class), IncapacityFold::all, IncapacityProcedure::rows);

    @Override
    public ThreadFacts<Incapacity> facts() {
        return FACTS;
    }

    @Override
    public Optional<Scheme> incapacity() {
        return Optional.of(scheme());
    }

    @Override
    public LocalDate incapacitySince(CaseFile file, Law law) {
        return IncapacityChain.of(file, law, this).since();
    }

    /// The first day, and the act that recognised it.
    public DatedFact recognised() {
        return opened;
    }

    public Scheme scheme() {
        return recognition.scheme();
    }

    /// What it comes from, as far as its latest days are known.
    public Cause cause() {
        return causes.last().map(Timeline.Span::value).orElse(recognition.cause());
    }

    /// What it comes from on a day: as it was recognised, until something else is established.
    public Cause causeOn(LocalDate day) {
        return causes.at(day).orElse(recognition.cause());
    }

    /// When the legal pension age is reached, as far as somebody said so in this incapacity.
    public Optional<DatedFact> pensionAgeReached() {
        return meanwhile.pensionAge().map(PensionAge::reached);
    }

    public boolean statutoryCivilServant() {
        return recognition.statutoryCivilServant();
    }

    /// The employer with whom a contract runs; none any more once it ended.
    public Optional<String> employer() {
        return contractEnded.isEmpty() ? recognition.employer() : Optional.empty();
    }

    /// The last day that is recognised so far.
    public LocalDate until() {
        return ended.map(DatedFact::day).filter(recognisedUntil::isAfter).orElse(recognisedUntil);
    }

    /// What closed it: an end, a re-evaluation that found the person fit, or full-time work again; whichever
    /// leaves the fewest days. Its day is the last one of incapacity. Empty while nothing did: then the
    /// recognition may run out, and be prolonged. One that was reported after a later one is over with the last
    /// day that is recognised so far.
    public Optional<DatedFact> closed() {
        return closedByAct().or(() -> next.map(_ -> new DatedFact(recognisedUntil, number)));
    }

    private Optional<DatedFact> closedByAct() {
        Optional<DatedFact> before = resumed.map(work -> new DatedFact(Day.before(work.day()), work.act()));
        return DatedFact.first(DatedFact.first(ended, foundFit), before);
    }

    /// The last day on which it is recognised, as far as is known: a report that comes late gives no days back.
    public LocalDate lastRecognised() {
        return closed().map(DatedFact::day).filter(recognisedUntil::isAfter).orElse(recognisedUntil);
    }

    /// Whether the person is recognised incapable on a day: it was recognised, and nothing closed it before.
    public boolean isRecognisedOn(LocalDate day) {
        return written.at(day).isPresent()
                && closed().filter(last -> last.day().isBefore(day)).isEmpty();
    }

    /// The last day on which [#isRecognisedOn] stays as it is on a day, if no act comes.
    public LocalDate recognisedAlikeUntil(LocalDate day) {
        LocalDate until = LocalDate.MAX;
        for (RecognisedDays each : days()) {
            Period period = each.days();
            LocalDate last = period.contains(day) ? period.until() : Day.before(period.from());
            if (!period.until().isBefore(day)) {
                until = Day.earlier(until, last);
            }
        }
        return until;
    }

    /// The days that are recognised, a period for each run without a gap. Every right rests on them.
    public List<RecognisedDays> days() {
        Optional<DatedFact> closed = closed();
        List<RecognisedDays> days = new ArrayList<>(1);
        for (Timeline.Span<Yes> span : written.spans()) {
            Optional<Period> left = closed.isEmpty()
                    ? Optional.of(span.period())
                    : Period.ifAny(
                            span.period().from(),
                            Day.earlier(span.period().until(), closed.get().day()));
            left.ifPresent(period -> days.add(new RecognisedDays(period, opened.act(), closed)));
        }
        return days;
    }

    /// All its days, as recognised so far.
    public Period period() {
        LocalDate first = opened.day();
        LocalDate last = until();
        return Period.of(first, last.isBefore(first) ? first : last);
    }

    /// Whether no act has ended it.
    @Override
    public boolean isOpen() {
        return ended.isEmpty();
    }

    /// It was reported after a later one, and is told up to the day before that: what is due today, and what the
    /// person may begin, rests on the later one alone.
    @Override
    public boolean liesBehind() {
        return next.isPresent();
    }

    /// Everything else in the file rests on it; who reads its compartment, with consent or without, reads it
    /// whole.
    @Override
    public boolean concerns(Role role, OrganisationId organisation, CaseFile file) {
        return true;
    }
}
