// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.consent.DirectConsents;
import be.passerelle.casefile.file.Admission;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.incapacity.Control;
import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// On which grounds people may look at a file: deny by default, and a ground ends with what gave it.
final class Grounds {

    private static final ActTypes OF_CONSENTS = ActTypes.under(List.of(ConsentAct.class));

    /// After which no consent was given, as there is none.
    private static final int NO_THREAD = Integer.MAX_VALUE;

    private Grounds() {}

    /// Why a viewer may look at a file on a day; empty when they may not.
    static Optional<Ground> of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
        if (file.isErased()) {
            return groundBeforeErasure(viewer, file);
        }
        Optional<Person> person = file.state(Insured.PERSON).person();
        if (viewer.role() != Role.INSURED && isClose(viewer, file, day)) {
            return Optional.empty(); // nobody handles their own file, nor that of whom they represent
        }
        return usual(viewer, person, file, law, day).flatMap(ground -> Protected.from(viewer, file, ground));
    }

    /// The ground that they would have if nobody had protected the file.
    static Optional<Ground> asUsual(Viewer viewer, CaseFile file, Law law, LocalDate day) {
        return usual(viewer, file.state(Insured.PERSON).person(), file, law, day);
    }

    private static boolean isClose(Viewer viewer, CaseFile file, LocalDate day) {
        Set<NationalNumber> selves = viewer.selves();
        return !Collections.disjoint(selves, file.state(Insured.PERSON).numbers())
                || file.state(Representations.REPRESENTATIONS).inForceOn(day).stream()
                        .anyMatch(each -> selves.stream().anyMatch(each::isOf));
    }

    /// Why they may look as far as nobody protected the file.
    private static Optional<Ground> usual(
            Viewer viewer, Optional<Person> person, CaseFile file, Law law, LocalDate day) {
        OrganisationId organisation = viewer.organisation();
        return switch (viewer.role()) {
            case INSURED -> InPerson.ground(viewer, file, day);
            case ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, FUND_PAYMENTS ->
                person.isEmpty()
                        ? when(file.head() == 0, Ground.OPENS_FILE)
                        : when(person.get().fund().equals(organisation), Ground.MEMBER_OF_FUND);
            case EMPLOYMENT_ADVISER -> when(isReferred(file, organisation, day), Ground.REFERRED_WITH_CONSENT);
            case TRAINING_CENTRE ->
                when(organisations(file, Ground.TRAINEE, day).anyMatch(organisation::equals), Ground.TRAINEE);
            case EMPLOYER ->
                when(
                        organisations(file, Ground.EMPLOYS_PERSON, day).anyMatch(organisation::equals),
                        Ground.EMPLOYS_PERSON);
            case OCCUPATIONAL_PHYSICIAN ->
                when(
                        organisations(file, Ground.PREVENTION_AT_WORK, day).anyMatch(organisation::equals),
                        Ground.PREVENTION_AT_WORK);
            case TREATING_PHYSICIAN -> when(sharedWith(file).anyMatch(organisation::equals), Ground.SHARED_BY_PERSON);
            case COMMISSION_SECRETARY -> when(hasRequest(file, day), Ground.REQUEST_BEFORE_INSTITUTE);
            case REGISTRAR, SOCIAL_EXPERT ->
                hasRequest(file, day)
                        ? Optional.of(Ground.REQUEST_BEFORE_INSTITUTE)
                        : when(concernsReturnToWorkFund(file, day), Ground.RETURN_TO_WORK_FUND);
            case SECURITY_OFFICER -> Optional.empty();
            case INSPECTING_PHYSICIAN ->
                hasRequest(file, day)
                        ? Optional.of(Ground.REQUEST_BEFORE_INSTITUTE)
                        : when(isControlled(file, law, day), Ground.INVALIDITY);
            case DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR -> Optional.empty();
        };
    }

    /// In an erased file nobody can tell any more whose member the person was. What is left are the
    /// organisations that acts were recorded for, and the keys of who recorded them: whose organisation
    /// worked in it knew of it; where it protected the file, those alone who recorded something themselves.
    /// Whoever had a ground and never acted is told what everybody else is told.
    private static Optional<Ground> groundBeforeErasure(Viewer viewer, CaseFile file) {
        return when(
                viewer.role() == Role.INSURED
                        ? file.illegible().stream()
                                .anyMatch(a -> a.written().role().equals(Codes.of(Role.INSURED)) && isBy(viewer, a))
                        : Audience.key(viewer).isPresent() && workedInIt(viewer, file),
                Ground.WORKED_IN_ERASED_FILE);
    }

    private static boolean workedInIt(Viewer viewer, CaseFile file) {
        boolean closed = Protected.wasClosedBy(viewer.organisation(), file);
        return file.illegible().stream()
                .anyMatch(a -> closed
                        ? isBy(viewer, a)
                        : a.organisation().equals(viewer.organisation().key()));
    }

    private static boolean isBy(Viewer viewer, IllegibleAct act) {
        return act.person().equals(viewer.person().key());
    }

    private static Optional<Ground> when(boolean holds, Ground ground) {
        return holds ? Optional.of(ground) : Optional.empty();
    }

    /// Whether the person is referred to a partner and agrees to it, or agreed to be accompanied by it from the
    /// beginning.
    static boolean isReferred(CaseFile file, OrganisationId partner, LocalDate day) {
        return agreed(file, partner, day).findAny().isPresent();
    }

    /// The parts that the person lets people of an organisation read by consents that count.
    static Set<Compartment> agreedParts(CaseFile file, Viewer viewer, LocalDate day) {
        if (viewer.role() != Role.EMPLOYMENT_ADVISER) {
            return file.state(Consents.CONSENTS).readableBy(viewer.organisation());
        }
        Set<Compartment> parts = EnumSet.noneOf(Compartment.class);
        agreed(file, viewer.organisation(), day)
                .forEach(each -> parts.addAll(each.consent().compartments()));
        return parts;
    }

    /// The consents to a partner that count: to a referral in a trajectory that goes on; to be accompanied from the
    /// beginning, until one is opened, and then in that one alone, where it is this partner's.
    private static Stream<Consents.InForce> agreed(CaseFile file, OrganisationId partner, LocalDate day) {
        int begun = begun(file, partner, day);
        List<FileThread> ways = DirectConsents.ways(file);
        return file.state(Consents.CONSENTS).inForce().stream()
                .filter(each -> each.consent().recipient().equals(partner))
                .filter(each -> switch (each.consent().purpose()) {
                    case REFERRAL -> each.isAfter(begun);
                    case DIRECT_SUPPORT ->
                        DirectConsents.way(each, ways)
                                .map(way -> way.isLedByPartner() && isAdmitted(file, way, partner, day))
                                .orElseGet(() -> file.illegible().isEmpty());
                    case OCCUPATIONAL_PHYSICIAN, TREATING_PHYSICIAN -> false;
                });
    }

    /// The partners that may look at a file.
    static Stream<OrganisationId> partners(CaseFile file, LocalDate day) {
        return file.state(Consents.CONSENTS).inForce().stream()
                .map(each -> each.consent().recipient())
                .distinct()
                .filter(partner -> isReferred(file, partner, day));
    }

    /// The practices with which the person shares parts of the file, unless an act that nobody can read may
    /// have ended that.
    static Stream<OrganisationId> sharedWith(CaseFile file) {
        return mayAllBeRead(file, 0)
                ? file.state(Consents.CONSENTS).inForce().stream()
                        .map(Consents.InForce::consent)
                        .filter(each -> each.purpose() == ConsentPurpose.TREATING_PHYSICIAN)
                        .map(ConsentAct.Given::recipient)
                : Stream.empty();
    }

    /// The first of the trajectories in which a partner is referred to: a consent given before it was
    /// for another. Which was opened first the file says, whose numbers need not.
    static int begun(CaseFile file, OrganisationId partner, LocalDate day) {
        return file.threads().stream()
                .filter(thread -> isAdmitted(file, thread, partner, day))
                .map(FileThread::number)
                .reduce((one, other) -> file.isAfter(one, other) ? other : one)
                .orElse(NO_THREAD);
    }

    private static boolean isAdmitted(CaseFile file, FileThread thread, OrganisationId partner, LocalDate day) {
        return mayAllBeRead(file, thread.number())
                && thread.admits(file, day).stream()
                        .anyMatch(a -> a.ground() == Ground.REFERRED_WITH_CONSENT
                                && a.organisation().filter(partner::equals).isPresent());
    }

    static boolean hasRequest(CaseFile file, LocalDate day) {
        return admissions(file, day).anyMatch(a -> a.ground() == Ground.REQUEST_BEFORE_INSTITUTE);
    }

    static boolean concernsReturnToWorkFund(CaseFile file, LocalDate day) {
        return admissions(file, day).anyMatch(a -> a.ground() == Ground.RETURN_TO_WORK_FUND);
    }

    /// The organisations to which a thread of the file gives that ground.
    static Stream<OrganisationId> organisations(CaseFile file, Ground ground, LocalDate day) {
        return file.threads().stream()
                .filter(thread -> mayAllBeRead(file, thread.number()))
                .flatMap(thread -> thread.admits(file, day).stream())
                .filter(admission -> admission.ground() == ground)
                .flatMap(admission -> admission.organisation().stream());
    }

    /// Whether every act can be read that may have taken away what a thread gives: those of the thread,
    /// those of the file as a whole, and every consent. An act that nobody can read may be the one that
    /// withdraws.
    private static boolean mayAllBeRead(CaseFile file, int thread) {
        return file.illegible().stream()
                .noneMatch(act -> act.thread() == 0
                        || act.thread() == thread
                        || act.why() == IllegibleAct.Why.UNKNOWN_ACT
                        || OF_CONSENTS.byCode(act.written().code()).isPresent());
    }

    private static Stream<Admission> admissions(CaseFile file, LocalDate day) {
        return file.threads().stream()
                .filter(thread -> mayStillGoOn(file, thread.number()))
                .flatMap(thread -> thread.admits(file, day).stream());
    }

    /// Whether every act can be read that may have ended what the institute has to do with a thread: those of
    /// the thread, of an incapacity, on which all rests, and of the file as a whole.
    private static boolean mayStillGoOn(CaseFile file, int thread) {
        return file.illegible().stream()
                .noneMatch(act -> act.thread() == 0
                        || act.thread() == thread
                        || act.why() == IllegibleAct.Why.UNKNOWN_ACT
                        || file.threads(Incapacity.INCAPACITY).all().stream()
                                .anyMatch(incapacity -> incapacity.number() == act.thread()));
    }

    /// Whether the institute controls the incapacity, and decides on invalidity: it lasts more than six months,
    /// and has not ended.
    static boolean isControlled(CaseFile file, Law law, LocalDate day) {
        return controlled(file, law)
                .anyMatch(years -> !years.from().isAfter(day) && !years.until().isBefore(day));
    }

    /// The days on which that begins or ends, after a day.
    static Stream<LocalDate> controlChanges(CaseFile file, Law law, LocalDate day) {
        return controlled(file, law)
                .flatMap(years -> Stream.of(years.from().minusDays(1), years.until()))
                .filter(last -> !last.isBefore(day));
    }

    /// The days of incapacities from the seventh month on, until an act ends them: one that is recognised to
    /// its eve may go on. Of one that was reported after a later one, only where invalidity was proposed: then the
    /// institute still says how it went on.
    private static Stream<Period> controlled(CaseFile file, Law law) {
        return file.threads(Incapacity.INCAPACITY).all().stream()
                .filter(incapacity -> mayStillGoOn(file, incapacity.number()))
                .filter(incapacity -> !incapacity.liesBehind()
                        || incapacity.invalidityProposed().isPresent())
                .flatMap(incapacity -> {
                    LocalDate ended = incapacity.ended().map(DatedFact::day).orElse(LocalDate.MAX);
                    return Control.beginsOn(law, incapacity.recognised().day())
                            .value()
                            .filter(begins ->
                                    !begins.minusDays(1).isAfter(incapacity.until()) && !begins.isAfter(ended))
                            .map(begins -> Period.of(begins, ended))
                            .stream();
                });
    }
}
