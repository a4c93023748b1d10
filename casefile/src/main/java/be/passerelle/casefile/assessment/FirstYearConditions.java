// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.assessment;

import static be.passerelle.casefile.assessment.Assessment.ASSESSMENT;
import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;
import static be.passerelle.casefile.incapacity.IncapacityConditions.INCAPABLE;
import static be.passerelle.casefile.incapacity.IncapacityConditions.IN_PUBLIC;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.Question;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityChain;
import be.passerelle.casefile.resumption.PlannedWork;
import be.passerelle.casefile.resumption.Resumption;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.assessment.ContactMoment;
import be.passerelle.law.assessment.FirstYear;
import be.passerelle.law.assessment.FirstYearFacts;
import be.passerelle.law.assessment.NoQuestionnaire;
import be.passerelle.law.benefit.AbsenceMeasure;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Percent;
import be.passerelle.law.trajectory.Route;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the rows of the first year of incapacity ask. The year is that of a chain of incapacities: a relapse
/// goes on with it, and nobody gets a second questionnaire.
final class FirstYearConditions {

    private static final Question<In<Incapacity>, DatedFact> SINCE = Question.of(FirstYearConditions::firstDay);

    /// Of an incapacity that was reported after a later one nobody is asked anything any more: contacts are those of
    /// the
    /// later one.
    private static final Question<In<Incapacity>, Contacts> CONTACTS =
            Question.of(s -> s.file().state(ASSESSMENT).contacts().since(firstOf(s)));

    /// What recognition follows from: whoever does not read all of it is not told what it obliges somebody to.
    private static final Set<Compartment> OF_RECOGNITION =
            Set.of(Compartment.INCAPACITY, Compartment.OUTCOME, Compartment.PROGRAMME);

    private static final Finding<Yes> NOTHING_DUE = Finding.no(lines -> lines.fact(Phrase.of("procedure.nothingDue")));

    /// The material day lies in the year of primary incapacity.
    static final Condition<In<Incapacity>> IN_FIRST_YEAR =
            new Condition<>("inFirstYear", Articles.PRIMARY_YEAR, FirstYearConditions::inFirstYear);

    /// The law has a questionnaire for the incapacity: it began since there is one for its scheme.
    static final Condition<In<Incapacity>> HAS_QUESTIONNAIRE = Condition.<In<Incapacity>>found(
                    "hasQuestionnaire",
                    Articles.QUESTIONNAIRE,
                    s -> FirstYear.questionnaireOn(s.law(), withoutException(s)))
            // Whether it is owed follows from trajectories too.
            .about(Compartment.TRAJECTORY);

    static final Condition<In<Incapacity>> NOT_SENT = Condition.of(
            "questionnaireNotSent",
            Articles.QUESTIONNAIRE,
            s -> contacts(s).sent().isEmpty());

    static final Condition<In<Incapacity>> OWED = Condition.<In<Incapacity>>of(
                    "questionnaireOwed",
                    Articles.QUESTIONNAIRE_RETURNED,
                    s -> contacts(s).owed().isPresent())
            .about(OF_RECOGNITION);

    static final Condition<In<Incapacity>> EXPECTED_BY_PHYSICIAN = Condition.of(
            "expectedByPhysician",
            Articles.ABSENCE,
            s -> !pending(s, ContactWith.PHYSICIAN).isEmpty());

    static final Condition<In<Incapacity>> EXPECTED_BY_COORDINATOR = Condition.of(
            "expectedByCoordinator",
            Articles.ABSENCE,
            s -> !pending(s, ContactWith.COORDINATOR).isEmpty());

    static final Condition<In<Incapacity>> UNJUDGED = Condition.of(
            "absenceUnjudged", Articles.ABSENCE, s -> !contacts(s).unjudged().isEmpty());

    static final Condition<In<Incapacity>> WITHOUT_LETTER = Condition.of(
            "absenceWithoutLetter",
            Articles.ABSENCE,
            s -> contacts(s).withoutLetter().isPresent());

    static final Condition<In<Incapacity>> UNANSWERED = Condition.of(
            "absenceUnanswered", Articles.ABSENCE, s -> contacts(s).unanswered().isPresent());

    /// The measure after absences applies to the incapacity: it began since there is one.
    static final Condition<In<Incapacity>> ABSENCES_COUNT = Condition.found(
            "absencesCount",
            Articles.ABSENCE,
            s -> s.law()
                    .forIncapacityFrom(since(s).day())
                    .asOf(s.on())
                    .take(AbsenceMeasure.SHARE)
                    .where(share -> !share.equals(Percent.NONE)));

    private FirstYearConditions() {}

    /// What happened in the chain of the incapacity.
    static Contacts contacts(In<Incapacity> s) {
        return s.answer(CONTACTS);
    }

    private static LocalDate firstOf(In<Incapacity> s) {
        return s.thread().liesBehind() ? LocalDate.MAX : s.answer(SINCE).day();
    }

    /// The appointments that wait in this incapacity: what was fixed for a day before a relapse is settled by
    /// it, and so is what was fixed under another scheme for a day on which this one had no contacts yet.
    static List<Contacts.Appointment> pending(In<Incapacity> s, ContactWith with) {
        return contacts(s).pending(with).stream()
                .filter(each -> !each.on().isBefore(s.thread().opened().day())
                        && FirstYearProcedure.SINCE.covers(
                                each.on(), Optional.of(s.thread().scheme())))
                .toList();
    }

    /// The first day of the chain, and the act that recognised it.
    static DatedFact since(In<Incapacity> s) {
        return s.answer(SINCE);
    }

    private static DatedFact firstDay(In<Incapacity> s) {
        LocalDate since = IncapacityChain.of(s.file(), s.law(), s.thread()).since();
        return s.file().threads(INCAPACITY).all().stream()
                .map(Incapacity::recognised)
                .filter(recognised -> recognised.day().equals(since))
                .findFirst()
                .orElseGet(s.thread()::recognised);
    }

    private static Finding<Yes> inFirstYear(In<Incapacity> s) {
        IncapacityChain chain = IncapacityChain.of(s.file(), s.law(), s.thread());
        if (s.thread().liesBehind() || chain.invalid()) {
            return Finding.no(Phrase.of("refusal.inFirstYear"), Articles.PRIMARY_YEAR);
        }
        return chain.invalidFrom(s.file(), s.law(), s.thread().scheme())
                .choose(begins -> s.on().isBefore(begins)
                        ? Finding.yes(lines -> lines.fact(Phrase.of("condition.inFirstYear")))
                                .stableAtMost(Day.before(begins))
                        : Finding.no(Phrase.of("refusal.inFirstYear"), Articles.PRIMARY_YEAR));
    }

    /// Whether the year goes on and the incapacity is recognised: obligations rest on that, and what was
    /// begun may be finished without it.
    static Finding<Yes> goesOn(In<Incapacity> s) {
        return INCAPABLE.in(s).and(() -> IN_FIRST_YEAR.in(s));
    }

    /// The same for whoever the trajectories are meant for: another insurance or service sees to the others.
    static Finding<Yes> isFollowed(In<Incapacity> s) {
        return goesOn(s).and(() -> IN_PUBLIC.in(s));
    }

    /// On which day the questionnaire is sent, whatever stands against it.
    static LocalDate questionnaireFrom(In<Incapacity> s) {
        return FirstYear.questionnaireOn(s.law(), withoutException(s)).value().orElse(LocalDate.MIN);
    }

    /// On which day it is sent, unless somebody is spared.
    static Finding<LocalDate> questionnaireOn(In<Incapacity> s) {
        return FirstYear.questionnaireOn(s.law(), facts(s)).stableAtMost(sparedAlikeUntil(s));
    }

    /// The days of the month of the first estimate, unless somebody is spared.
    static Finding<Period> estimateIn(In<Incapacity> s) {
        return FirstYear.estimateIn(s.law(), facts(s)).stableAtMost(sparedAlikeUntil(s));
    }

    private static FirstYearFacts withoutException(In<Incapacity> s) {
        return new FirstYearFacts(s.thread().scheme(), since(s), Set.of(), Optional.empty());
    }

    private static FirstYearFacts facts(In<Incapacity> s) {
        Set<NoQuestionnaire> exceptions = EnumSet.noneOf(NoQuestionnaire.class);
        Optional<DatedFact> pensionAge = s.thread().pensionAgeReached();
        for (Contacts.Spared spared : contacts(s).spared()) {
            if (spared.holdsOn(s.on())) {
                spared.act().why().exception().ifPresent(exceptions::add);
                if (spared.act().pensionAge().isPresent()) {
                    pensionAge = spared.act()
                            .pensionAge()
                            .map(day -> new DatedFact(day, spared.fact().act()));
                }
            }
        }
        if (s.file().threads(Resumption.RESUMPTION).all().stream().anyMatch(each -> isAuthorisedOn(s, each))) {
            exceptions.add(NoQuestionnaire.AUTHORISED_WORK);
        }
        if (s.file().threads(Trajectory.TRAJECTORY).all().stream()
                .anyMatch(each -> each.route() == Route.B && each.isOpen())) {
            exceptions.add(NoQuestionnaire.OWN_TRAJECTORY);
        }
        return new FirstYearFacts(s.thread().scheme(), since(s), exceptions, pensionAge);
    }

    /// Whether the law spares somebody the questionnaire who reaches the legal pension age on that day.
    static boolean isTooNear(In<Incapacity> s, LocalDate pensionAge) {
        DatedFact reached = new DatedFact(pensionAge, s.thread().number());
        return FirstYear.questionnaireOn(
                        s.law(), new FirstYearFacts(s.thread().scheme(), since(s), Set.of(), Optional.of(reached)))
                .isNo();
    }

    private static boolean isAuthorisedOn(In<Incapacity> s, Resumption resumption) {
        return PlannedWork.isAuthorisedOn(s.file(), s.law(), resumption, s.on())
                && !resumption.firstDay().isAfter(s.on())
                && resumption.lastDay().filter(s.on()::isAfter).isEmpty();
    }

    /// The last day on which whoever is spared a questionnaire stays so, or the last before somebody is.
    private static LocalDate sparedAlikeUntil(In<Incapacity> s) {
        LocalDate until = LocalDate.MAX;
        for (Contacts.Spared spared : contacts(s).spared()) {
            until = earlier(until, spared.act().until(), s.on());
        }
        for (Resumption each : s.file().threads(Resumption.RESUMPTION).all()) {
            until = earlier(until, Optional.of(Day.before(each.firstDay())), s.on());
            until = earlier(until, each.lastDay(), s.on());
            until = Day.earlier(until, PlannedWork.alikeUntil(s.file(), s.law(), each, s.on()));
        }
        return until;
    }

    private static LocalDate earlier(LocalDate known, Optional<LocalDate> last, LocalDate on) {
        return last.filter(day -> !day.isBefore(on) && day.isBefore(known)).orElse(known);
    }

    /// By when the questionnaire comes back.
    static Finding<Deadline> returnBy(In<Incapacity> s) {
        return contacts(s).owed().map(sent -> FirstYear.returnBy(s.law(), sent)).orElseGet(Duty::noTerm);
    }

    /// The days of the month in which the next contact takes place; no when the last one did.
    static Finding<Period> nextContactIn(In<Incapacity> s) {
        return contacts(s)
                .nextMoment()
                .map(moment -> contactIn(s, moment))
                .orElseGet(() -> Finding.no(lines -> lines.fact(Phrase.of("procedure.nothingDue"))));
    }

    static Finding<Period> contactIn(In<Incapacity> s, ContactMoment moment) {
        return FirstYear.contactIn(s.law(), moment, since(s));
    }

    /// Whether the month of the next contact has begun.
    static Finding<Yes> isContactDue(In<Incapacity> s) {
        return isFollowed(s).and(() -> hasBegun(s, nextContactIn(s))).map(_ -> Yes.YES);
    }

    static Finding<Yes> hasBegun(In<?> s, Finding<Period> days) {
        return days.choose(month -> s.on().isBefore(month.from())
                ? NOTHING_DUE.stableAtMost(Day.before(month.from()))
                : Finding.yes(lines -> lines.fact(Phrase.of("law.contact.in", "period", month))));
    }

    /// Somebody has to be invited who did not return the questionnaire in time, or who asked for a new
    /// appointment.
    static Finding<Yes> isInvitationDue(In<Incapacity> s) {
        return isFollowed(s).and(() -> isWaitedFor(s)).map(_ -> Yes.YES);
    }

    private static Finding<Yes> isWaitedFor(In<Incapacity> s) {
        Optional<DatedFact> asked = contacts(s).openDate();
        if (asked.isPresent()) {
            return Finding.yes(lines -> lines.fact("law.fact.contacted", asked));
        }
        Optional<DatedFact> owed = contacts(s).owed().filter(sent -> !isFollowedUp(contacts(s), sent));
        return owed.isEmpty()
                ? NOTHING_DUE
                : FirstYear.returnBy(s.law(), owed.get())
                        .choose(by -> s.on().isAfter(by.day())
                                ? Finding.yes(lines -> lines.fact("law.fact.questionnaireSent", owed))
                                : NOTHING_DUE.stableAtMost(by.day()));
    }

    private static boolean isFollowedUp(Contacts contacts, DatedFact sent) {
        return contacts.appointments().stream()
                        .anyMatch(each -> !each.fact().day().isBefore(sent.day()))
                || contacts.held().stream().anyMatch(each -> !each.fact().day().isBefore(sent.day()));
    }

    /// By when the new appointment is that the registered letter fixes.
    static Finding<Deadline> newDateBy(In<Incapacity> s) {
        return contacts(s)
                .withoutLetter()
                .map(absence -> AbsenceMeasure.newDateBy(s.law(), absence.fact()))
                .orElseGet(Duty::noTerm);
    }

    /// The day of an appointment is over, and nobody said whether the person came.
    static Finding<Yes> isAppointmentOver(In<Incapacity> s, ContactWith with) {
        return pending(s, with).stream()
                .findFirst()
                .map(each -> s.on().isAfter(each.on())
                        ? Finding.yes(lines -> lines.fact(Phrase.of("procedure.appointment", "day", each.on())))
                        : NOTHING_DUE.stableAtMost(each.on()))
                .orElse(NOTHING_DUE);
    }
}
