// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.appeal.AppealAct;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.Settlement;
import be.passerelle.casefile.incapacity.EndCause;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.orientation.OrientationAct;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.casefile.protection.ProtectionReason;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.casefile.returntoworkfund.ReturnToWorkFundAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What of a file decides who may look, read off its acts one after the other and without any of its
/// folds.
final class PlainFile {

    /// A trajectory: to whom the person was last referred in it, and on which day it ended.
    static final class Way {
        Optional<OrganisationId> partner = Optional.empty();
        Optional<LocalDate> ended = Optional.empty();
        boolean byThePerson;
        /// The partner accompanies the person from the beginning.
        boolean direct;
        final List<Integer> signatures = new ArrayList<>();
    }

    /// A protection that did not end: of which organisation, whether it lets all of that one handle the file,
    /// whether it may be that of an address, and who handles the file.
    record Guard(OrganisationId by, boolean open, boolean address, List<String> people) {}

    final Map<Integer, Guard> guards = new LinkedHashMap<>();
    final Map<Integer, Way> ways = new LinkedHashMap<>();
    final Map<Integer, PlainCourse> courses = new LinkedHashMap<>();
    final Map<Integer, PlainOrientation> orientations = new LinkedHashMap<>();
    final Map<Integer, PlainIllness> illnesses = new LinkedHashMap<>();
    /// Where the person works: who employs them, and who sees to prevention there.
    record Workplace(OrganisationId employer, OrganisationId service) {}

    final Map<Integer, Workplace> workplaces = new LinkedHashMap<>();
    /// The last days of what went on there.
    final Map<Integer, LocalDate> left = new HashMap<>();
    /// The threads of work that is resumed during an incapacity.
    final Set<Integer> resumptions = new HashSet<>();
    final Map<Integer, PlainAppeal> appeals = new LinkedHashMap<>();
    final Map<Integer, PlainFund> funds = new LinkedHashMap<>();
    /// Where an employer owes the Return To Work Fund something: whether it told it so.
    final Map<Integer, Boolean> notices = new HashMap<>();
    private List<RecordedAct> acts = List.of();
    final Map<Integer, ConsentAct.Given> consents = new LinkedHashMap<>();
    /// The trajectory that went on when a consent was given.
    private final Map<Integer, Integer> during = new HashMap<>();
    /// Those that were taken back too.
    private final Map<Integer, ConsentAct.Given> said = new LinkedHashMap<>();

    /// The days of those that were entered.
    private final Map<Integer, LocalDate> entered = new HashMap<>();

    private final Map<Integer, PlainCorrections.Objection> upheld = new HashMap<>();

    final Map<Integer, RepresentationAct.Recorded> representations = new LinkedHashMap<>();
    Optional<PersonAct.Registered> person = Optional.empty();
    final PlainNumbers numbers = new PlainNumbers();

    private PlainFile() {}

    static PlainFile of(List<RecordedAct> acts, List<IllegibleAct> unread) {
        PlainFile file = new PlainFile();
        file.acts = acts;
        Set<Integer> takenBack = PlainCorrections.takenBack(acts);
        file.upheld.putAll(PlainCorrections.upheld(acts, takenBack));
        List<IllegibleAct> hidden = new ArrayList<>(unread);
        for (RecordedAct recorded : acts) {
            if (recorded.act() instanceof ConsentAct.Given given) {
                file.said.put(recorded.number(), given);
                if (recorded.by().capacity() instanceof Capacity.Entered) {
                    file.entered.put(recorded.number(), recorded.happenedOn());
                }
            }
            while (!hidden.isEmpty() && hidden.getFirst().number() < recorded.number()) {
                file.pass(hidden.removeFirst(), takenBack);
            }
            if (!takenBack.contains(recorded.number())) {
                file.read(recorded);
            }
        }
        hidden.forEach(act -> file.pass(act, takenBack));
        return file;
    }

    /// An act that nobody can read may name anybody.
    private void pass(IllegibleAct act, Set<Integer> takenBack) {
        if (takenBack.contains(act.number())) {
            return;
        }
        OrganisationId by = new OrganisationId(act.organisation());
        if (act.written().code().equals("protection.begun")) {
            guards.put(act.number(), new Guard(by, false, true, List.of()));
        } else if (act.written().code().equals("protection.handedOver")) {
            guards.replaceAll((_, guard) ->
                    guard.by().equals(by) && !guard.open() ? new Guard(by, false, guard.address(), List.of()) : guard);
        }
    }

    private void read(RecordedAct recorded) {
        if (recorded.act() instanceof PersonAct said) {
            numbers.read(recorded.number(), said);
        }
        switch (recorded.act()) {
            case PersonAct.Registered registered -> person = Optional.of(registered);
            case PersonAct.Died _ -> died(recorded.happenedOn());
            case ConsentAct.Given given -> {
                consents.put(recorded.number(), given);
                if (openWay() > 0) {
                    during.put(recorded.number(), openWay());
                }
            }
            case RepresentationAct.Recorded said -> representations.put(recorded.number(), said);
            case RepresentationAct.Ended ended ->
                representations.remove(ended.representation().number());
            case RepresentationAct.Revoked revoked ->
                representations.remove(revoked.mandate().number());
            case ConsentAct.Withdrawn withdrawn -> over(withdrawn.consent().number());
            case CorrectionAct.EntrySettled _, CorrectionAct.AnnulmentConfirmed _ ->
                Optional.ofNullable(upheld.get(recorded.number())).ifPresent(this::uphold);
            case ProtectionAct.Begun begun ->
                guards.put(
                        recorded.number(),
                        new Guard(
                                recorded.by().organisation(),
                                begun.reason() == ProtectionReason.SECRET_ADDRESS,
                                begun.reason() == ProtectionReason.SECRET_ADDRESS,
                                begun.people()));
            case ProtectionAct.HandedOver over ->
                guards.computeIfPresent(
                        over.protection().number(),
                        (_, guard) -> new Guard(guard.by(), false, guard.address(), over.people()));
            case ProtectionAct.Ended ended -> guards.remove(ended.protection().number());
            case CorrectionAct.ContradictionSettled settled -> {
                if (settled.settlement() == Settlement.STEP_REVOKED) {
                    revoke(settled.step().number());
                }
            }
            default -> readThread(recorded, recorded.number() == recorded.thread());
        }
    }

    private void readThread(RecordedAct recorded, boolean opens) {
        switch (recorded.act()) {
            case IncapacityAct.Recognised recognised when opens -> fellIll(recorded, recognised.until());
            case IncapacityAct act ->
                Optional.ofNullable(illnesses.get(recorded.thread())).ifPresent(i -> read(i, recorded, act));
            case AppealAct act -> PlainAppeal.read(appeals, recorded, act, acts);
            case OccupationalAct.EmployerNamed at
            when opens -> workplaces.put(recorded.number(), new Workplace(at.employer(), at.preventionService()));
            case OccupationalAct.Ended _ -> left.putIfAbsent(recorded.thread(), recorded.happenedOn());
            case OccupationalAct.ContractEnded ended -> {
                left.putIfAbsent(recorded.thread(), recorded.happenedOn());
                int owedSince = switch (ended.how()) {
                    case MEDICAL_FORCE_MAJEURE -> 20240401;
                    case AGREED_FORCE_MAJEURE -> 20260101;
                    case MUTUAL_CONSENT, OTHERWISE -> Integer.MAX_VALUE;
                };
                LocalDate on = recorded.happenedOn();
                if (on.getYear() * 10_000 + on.getMonthValue() * 100 + on.getDayOfMonth() >= owedSince
                        && workplaces.containsKey(recorded.thread())) {
                    notices.put(recorded.thread(), false);
                }
            }
            case OccupationalAct.EndNotified _ -> notices.computeIfPresent(recorded.thread(), (_, _) -> true);
            case OccupationalAct.ContributionReceived _ -> notices.remove(recorded.thread());
            case ReturnToWorkFundAct.Applied _ when opens -> funds.put(recorded.number(), new PlainFund());
            case ReturnToWorkFundAct act ->
                Optional.ofNullable(funds.get(recorded.thread())).ifPresent(fund -> fund.read(act));
            case ResumptionAct.Asked _ when opens -> resumptions.add(recorded.number());
            case OrientationAct.Ordered order
            when opens -> orientations.put(recorded.number(), new PlainOrientation(order.centre()));
            case OrientationAct act ->
                Optional.ofNullable(orientations.get(recorded.thread())).ifPresent(o -> o.read(act));
            case TrajectoryAct.Proposed _ when opens -> ways.put(recorded.number(), new Way());
            case TrajectoryAct.ContactAsked _ when opens -> ways.put(recorded.number(), new Way());
            case TrajectoryAct.SentUnderConvention sent when opens -> led(recorded.number(), sent.partner());
            case TrajectoryAct.SentByOccupationalPhysician sent when opens -> led(recorded.number(), sent.partner());
            case TrajectoryAct.RegisteredWithPartner _
            when opens -> led(recorded.number(), recorded.by().organisation());
            case TrajectoryAct act ->
                Optional.ofNullable(ways.get(recorded.thread())).ifPresent(way -> read(way, recorded, act));
            case ProgrammeAct.ProjectProposed project
            when opens -> {
                courses.values().forEach(PlainCourse::leave);
                courses.put(recorded.number(), new PlainCourse(recorded, project, openWay()));
            }
            case ProgrammeAct act ->
                Optional.ofNullable(courses.get(recorded.thread())).ifPresent(c -> c.read(recorded, act));
            case DecisionAct act ->
                Optional.ofNullable(courses.get(recorded.thread())).ifPresent(c -> c.read(recorded, act));
            default -> {}
        }
    }

    private void led(int number, OrganisationId partner) {
        Way way = new Way();
        way.direct = true;
        way.partner = Optional.of(partner);
        ways.put(number, way);
    }

    /// The trajectory that a consent to be accompanied from the beginning is for: the one that went on when it was
    /// given, or the next; 0 for none yet.
    int wayOf(int consent) {
        return Optional.ofNullable(during.get(consent))
                .orElseGet(() -> ways.keySet().stream()
                        .filter(way -> way > consent)
                        .findFirst()
                        .orElse(0));
    }

    /// The trajectory that a project belongs to: the oldest that is not over; 0 for none.
    private int openWay() {
        return ways.entrySet().stream()
                .filter(way -> way.getValue().ended.isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /// A consent, and those that are alike.
    private void over(int consent) {
        Optional.ofNullable(said.get(consent))
                .ifPresent(one -> consents.values()
                        .removeIf(each -> each.recipient().equals(one.recipient()) && each.purpose() == one.purpose()));
    }

    /// Entries alike, until the person said that it is not theirs.
    private void uphold(PlainCorrections.Objection objection) {
        Optional.ofNullable(said.get(objection.entry()))
                .ifPresent(one -> consents.entrySet()
                        .removeIf(each -> each.getValue().recipient().equals(one.recipient())
                                && each.getValue().purpose() == one.purpose()
                                && Optional.ofNullable(entered.get(each.getKey()))
                                        .filter(day -> !day.isAfter(objection.said()))
                                        .isPresent()));
    }

    private void read(PlainIllness illness, RecordedAct recorded, IncapacityAct act) {
        switch (act) {
            case IncapacityAct.Prolonged longer -> prolong(illness, longer.until());
            case IncapacityAct.InvalidityRecognised invalid -> prolong(illness, invalid.until());
            case IncapacityAct.Ended ended -> {
                illness.ended = Optional.of(recorded.happenedOn());
                if (illness.next.isEmpty() && ended.cause() == EndCause.DEATH) {
                    died(recorded.happenedOn());
                } else if (illness.next.isEmpty()) {
                    courses.values().forEach(course -> course.capacityKnown = true);
                    over(recorded.happenedOn());
                }
            }
            case IncapacityAct.InvalidityNotRecognised _ -> {
                LocalDate last = illness.until.isBefore(recorded.happenedOn()) ? illness.until : recorded.happenedOn();
                illness.ended = Optional.of(last);
                if (illness.next.isEmpty()) {
                    courses.values().forEach(course -> course.capacityKnown = true);
                    over(last);
                }
            }
            case IncapacityAct.InvalidityProposed _ -> illness.proposed = true;
            case IncapacityAct.Recognised _,
                    IncapacityAct.CertificateReceived _,
                    IncapacityAct.ContractEnded _,
                    IncapacityAct.CauseEstablished _,
                    IncapacityAct.Interrupted _,
                    IncapacityAct.PensionAgeNoted _,
                    IncapacityAct.AbroadReported _,
                    IncapacityAct.Controlled _ -> {}
        }
    }

    /// One that is reported after a later one lies behind that.
    private void fellIll(RecordedAct recorded, LocalDate until) {
        PlainIllness illness = new PlainIllness(recorded.happenedOn(), until);
        illness.next = illnesses.values().stream()
                .map(each -> each.from)
                .filter(illness.from::isBefore)
                .min(LocalDate::compareTo);
        illnesses.put(recorded.number(), illness);
    }

    private static void prolong(PlainIllness illness, LocalDate until) {
        illness.until = until.isAfter(illness.until) ? until : illness.until;
    }

    private void over(LocalDate day) {
        courses.values().forEach(course -> course.over = course.over.isPresent() ? course.over : Optional.of(day));
        orientations.values().forEach(orientation -> orientation.over(day));
        funds.values().forEach(fund -> fund.over(day));
    }

    private void died(LocalDate day) {
        over(day);
        representations.clear();
        consents.clear();
        ways.values().forEach(way -> end(way, day));
        courses.values().forEach(course -> course.died = true);
        appeals.values().forEach(PlainAppeal::end);
        funds.values().forEach(fund -> fund.died(day));
        notices.clear();
        workplaces.keySet().forEach(thread -> left.put(thread, LocalDate.MIN));
        orientations.values().forEach(orientation -> orientation.died = true);
        for (PlainIllness each : illnesses.values()) {
            LocalDate last = each.next.isPresent() ? each.until : day;
            each.ended = each.ended.filter(ended -> !ended.isAfter(day)).or(() -> Optional.of(last));
        }
    }

    private void read(Way way, RecordedAct recorded, TrajectoryAct act) {
        if (act instanceof TrajectoryAct.EngagementSignedByInsured
                || act instanceof TrajectoryAct.EngagementSignedByCoordinator
                || act instanceof TrajectoryAct.EngagementSignedByPhysician) {
            way.signatures.add(recorded.number());
        }
        if (act instanceof TrajectoryAct.ReferredToPartner referred && way.signatures.size() >= 3) {
            way.partner = Optional.of(referred.partner());
        }
        boolean ends = act instanceof TrajectoryAct.HealthDoesNotAllow
                || act instanceof TrajectoryAct.InvalidityNotConfirmed
                || act instanceof TrajectoryAct.EngagementDeclined
                || act instanceof TrajectoryAct.Stopped
                || act instanceof TrajectoryAct.Closed;
        if (ends) {
            way.byThePerson |= way.ended.isEmpty()
                    && (act instanceof TrajectoryAct.Stopped || act instanceof TrajectoryAct.EngagementDeclined);
            end(way, recorded.happenedOn());
            for (PlainCourse course : courses.values()) {
                course.givenUp |= course.way == recorded.thread() && course.ruling.isEmpty();
            }
        }
    }

    private static void end(Way way, LocalDate day) {
        way.ended = way.ended.isPresent() ? way.ended : Optional.of(day);
    }

    private void revoke(int step) {
        ways.forEach((number, way) -> {
            if (number == step || (way.signatures.size() == 3 && way.signatures.getLast() == step)) {
                way.partner = number == step || !way.direct ? Optional.empty() : way.partner;
                way.signatures.clear();
            }
        });
        courses.values().forEach(course -> course.revoke(step));
    }

    /// The trajectories that had not ended before a day, and those in which a training began that goes
    /// on.
    List<Way> goingOn(LocalDate day) {
        List<Way> goingOn = new ArrayList<>();
        ways.forEach((number, way) -> {
            boolean over = way.ended.filter(day::isAfter).isPresent();
            boolean goesOn = !over || courses.values().stream().anyMatch(c -> c.way == number && c.open());
            if (goesOn && !(way.byThePerson && way.ended.isPresent())) {
                goingOn.add(way);
            }
        });
        return goingOn;
    }
}
