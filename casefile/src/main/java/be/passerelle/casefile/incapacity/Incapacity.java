// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.ThreadFact;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.casefile.file.Threads;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.calendar.Timeline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.ThreadKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One incapacity for work, from its first day to its end, as its acts say.
///
/// @param number the number of the act that recognised it
/// @param opened its first day, and the act that recognised it
/// @param recognition what that act says
/// @param causes what was established since about what it comes from
/// @param recognisedUntil the last day that was recognised
/// @param invalidity the first day of invalidity, when it was recognised
/// @param foundFit the re-evaluation after a training that found the person no longer incapable
/// @param ended the last day of incapacity, when an act ended it
/// @param endCause why it ended
public record Incapacity(
        int number,
        DatedFact opened,
        DatedFact latest,
        IncapacityAct.Recognised recognition,
        Timeline<Cause> causes,
        LocalDate recognisedUntil,
        Optional<DatedFact> invalidity,
        Optional<DatedFact> foundFit,
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
            .day("invalidSince", Incapacity::invalidity)
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

    public boolean statutoryCivilServant() {
        return recognition.statutoryCivilServant();
    }

    public Optional<String> employer() {
        return recognition.employer();
    }

    /// The last day that is recognised so far.
    public LocalDate until() {
        return ended.map(DatedFact::day).filter(recognisedUntil::isAfter).orElse(recognisedUntil);
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

    /// Everything else in the file rests on it; who reads its compartment, with consent or without, reads it whole.
    @Override
    public boolean concerns(Role role, OrganisationId organisation, CaseFile file) {
        return true;
    }
}
