// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.representation.RepresentationScope;
import be.passerelle.casefile.role.IdentityField;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Who may see what of a file, decided a second time: from the table below and the acts one by one,
/// plainly, slowly, and without anything of [Access]. Where the two disagree, one of them is wrong.
public final class AccessOracle {

    static final Map<Role, OracleTable.Line> LINES = OracleTable.lines();

    private final List<RecordedAct> acts;
    private final List<IllegibleAct> unread;
    private final LocalDate day;
    private final PlainFile facts;
    private final CaseFileId file;

    public AccessOracle(CaseFileId file, List<RecordedAct> acts, List<IllegibleAct> unread, LocalDate day) {
        this.file = file;
        this.acts = acts;
        this.unread = unread;
        this.day = day;
        this.facts = PlainFile.of(acts, unread);
    }

    /// What a viewer sees.
    private OracleOfShown shown() {
        return new OracleOfShown(this, acts, unread);
    }

    Decided decide(Viewer viewer) {
        Optional<Ground> ground = ground(viewer);
        OracleTable.Line line = Optional.ofNullable(LINES.get(viewer.role())).orElseThrow();
        Set<Compartment> compartments = EnumSet.noneOf(Compartment.class);
        if (ground.isPresent() && !erased()) {
            compartments.addAll(line.always());
            if (viewer.role() == Role.INSPECTING_PHYSICIAN && usual(viewer).equals(Optional.of(Ground.INVALIDITY))) {
                compartments.removeAll(Set.of(Compartment.TRAJECTORY, Compartment.PROGRAMME, Compartment.ATTENDANCE));
            }
            if (ground.equals(Optional.of(Ground.RETURN_TO_WORK_FUND))) {
                compartments.removeAll(Set.of(
                        Compartment.WORK_ABILITY,
                        Compartment.TRAJECTORY,
                        Compartment.PROGRAMME,
                        Compartment.ATTENDANCE,
                        Compartment.OUTCOME));
            }
            if (viewer.represents().isPresent()) {
                compartments.remove(Compartment.PROTECTION);
            }
            int begun = viewer.role() == Role.TREATING_PHYSICIAN ? 0 : begun(viewer.organisation());
            for (var consent : facts.consents.entrySet()) {
                ConsentAct.Given given = consent.getValue();
                boolean counts = given.purpose() == ConsentPurpose.DIRECT_SUPPORT
                        ? isAccompaniedBy(viewer.organisation(), consent.getKey())
                        : consent.getKey() > begun;
                if (counts && given.recipient().equals(viewer.organisation())) {
                    given.compartments().stream()
                            .filter(line.withConsent()::contains)
                            .forEach(compartments::add);
                }
            }
        }
        Set<IdentityField> fields = compartments.contains(Compartment.IDENTITY) && facts.person.isPresent()
                ? fields(viewer, line)
                : Set.of();
        Map<Integer, Decided.Shown> shown = shown().acts(viewer, ground, compartments);
        // By which document somebody acted for the person is for those who read who represents them.
        Set<Integer> proofs = new TreeSet<>();
        for (RecordedAct act : acts) {
            boolean own = act.by().capacity().equals(Capacity.OWN);
            if (!own
                    && compartments.contains(Compartment.REPRESENTATION)
                    && shown.get(act.number()) != Decided.Shown.HIDDEN) {
                proofs.add(act.number());
            }
        }
        OracleOfDoing doing = new OracleOfDoing(viewer, ground);
        return new Decided(
                ground,
                compartments,
                shown,
                proofs,
                shown().unread(viewer, compartments),
                fields,
                doing.does(),
                doing.enters(),
                doing.takesLines(),
                doing.again(acts));
    }

    /// Where the person lives is never told to whoever represents them.
    static Set<IdentityField> fields(Viewer viewer, OracleTable.Line line) {
        Set<IdentityField> fields = EnumSet.noneOf(IdentityField.class);
        fields.addAll(line.fields());
        if (viewer.represents().isPresent()) {
            fields.remove(IdentityField.MUNICIPALITY);
        }
        return fields;
    }

    private boolean erased() {
        return unread.stream().anyMatch(act -> act.why() == IllegibleAct.Why.ERASED);
    }

    /// Why a viewer may look at the file; empty when they may not.
    public Optional<Ground> ground(Viewer viewer) {
        if (erased()) {
            return workedInIt(viewer) ? Optional.of(Ground.WORKED_IN_ERASED_FILE) : Optional.empty();
        }
        if (viewer.role() == Role.INSURED) {
            return usual(viewer);
        }
        boolean own = facts.numbers.isOf(viewer);
        boolean represents = facts.representations.values().stream()
                .anyMatch(said -> OracleOfDoing.isTheirs(viewer, said.nationalNumber())
                        && !day.isBefore(said.from())
                        && said.until().filter(day::isAfter).isEmpty());
        if (own || represents) {
            return Optional.empty();
        }
        boolean closed = facts.guards.values().stream()
                .anyMatch(guard -> guard.by().equals(viewer.organisation())
                        && !guard.open()
                        && !guard.people().contains(viewer.person().key()));
        if (!closed) {
            return usual(viewer);
        }
        boolean named = switch (viewer.role()) {
            case ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, INSPECTING_PHYSICIAN -> true;
            default -> false;
        };
        return usual(viewer)
                .filter(_ -> named && viewer.emergencies().stream().anyMatch(file::equals))
                .map(_ -> Ground.EMERGENCY);
    }

    /// Something is asked of the institute, or reported to it, or the court judges what it decided.
    private boolean isWithInstitute() {
        return facts.courses.entrySet().stream()
                        .anyMatch(course -> course.getValue().withInstituteOn(day) && mayGoOn(course.getKey()))
                || facts.orientations.entrySet().stream()
                        .anyMatch(each -> each.getValue().withInstituteOn(day) && mayGoOn(each.getKey()))
                || facts.appeals.entrySet().stream()
                        .anyMatch(appeal -> appeal.getValue().isWithInstitute() && mayGoOn(appeal.getKey()));
    }

    /// Something is asked of the fund, or an employer told it that a contract ended and has not paid, or the court
    /// judges what it decided.
    private boolean isWithReturnToWorkFund() {
        return facts.funds.entrySet().stream()
                        .anyMatch(each -> each.getValue().withInstituteOn(day) && mayGoOn(each.getKey()))
                || facts.notices.entrySet().stream().anyMatch(each -> each.getValue() && mayGoOn(each.getKey()))
                || facts.appeals.entrySet().stream()
                        .anyMatch(appeal -> appeal.getValue().isWithFund() && mayGoOn(appeal.getKey()));
    }

    private Optional<Ground> usual(Viewer viewer) {
        OrganisationId own = viewer.organisation();
        boolean requested = isWithInstitute();
        return switch (viewer.role()) {
            case INSURED -> inPerson(viewer);
            case ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, FUND_PAYMENTS ->
                acts.isEmpty() && unread.isEmpty()
                        ? Optional.of(Ground.OPENS_FILE)
                        : when(facts.person.filter(p -> p.fund().equals(own)).isPresent(), Ground.MEMBER_OF_FUND);
            case EMPLOYMENT_ADVISER -> when(isReferredTo(own), Ground.REFERRED_WITH_CONSENT);
            case TRAINING_CENTRE ->
                when(
                        facts.courses.entrySet().stream()
                                        .anyMatch(course ->
                                                course.getValue().centre.equals(own)
                                                        && course.getValue().withCentreOn(day)
                                                        && nothingIsHidden(course.getKey()))
                                || facts.orientations.entrySet().stream()
                                        .anyMatch(each -> each.getValue().centre.equals(own)
                                                && each.getValue().withCentre()
                                                && nothingIsHidden(each.getKey())),
                        Ground.TRAINEE);
            case COMMISSION_SECRETARY -> when(requested, Ground.REQUEST_BEFORE_INSTITUTE);
            case REGISTRAR, SOCIAL_EXPERT ->
                requested
                        ? Optional.of(Ground.REQUEST_BEFORE_INSTITUTE)
                        : when(isWithReturnToWorkFund(), Ground.RETURN_TO_WORK_FUND);
            case INSPECTING_PHYSICIAN ->
                requested
                        ? Optional.of(Ground.REQUEST_BEFORE_INSTITUTE)
                        : when(
                                facts.illnesses.entrySet().stream()
                                        .anyMatch(i -> i.getValue().isControlledOn(day) && mayGoOn(i.getKey())),
                                Ground.INVALIDITY);
            case EMPLOYER ->
                when(
                        facts.workplaces.entrySet().stream()
                                .anyMatch(at -> at.getValue().employer().equals(own)
                                        && (isAtWork(at.getKey())
                                                || (facts.notices.containsKey(at.getKey())
                                                        && nothingIsHidden(at.getKey())))),
                        Ground.EMPLOYS_PERSON);
            case OCCUPATIONAL_PHYSICIAN ->
                when(
                        facts.workplaces.entrySet().stream()
                                .anyMatch(at -> at.getValue().service().equals(own) && isAtWork(at.getKey())),
                        Ground.PREVENTION_AT_WORK);
            case TREATING_PHYSICIAN -> when(isSharedWith(own), Ground.SHARED_BY_PERSON);
            case DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR, SECURITY_OFFICER -> Optional.empty();
        };
    }

    private boolean isAtWork(int thread) {
        return nothingIsHidden(thread)
                && Optional.ofNullable(facts.left.get(thread))
                        .filter(day::isAfter)
                        .isEmpty();
    }

    /// By a consent to care, in a trajectory or not, that nothing hidden may have ended.
    private boolean isSharedWith(OrganisationId practice) {
        return nothingIsHidden(0)
                && facts.consents.values().stream()
                        .anyMatch(consent -> consent.recipient().equals(practice)
                                && consent.purpose() == ConsentPurpose.TREATING_PHYSICIAN);
    }

    /// Their own file; or that of whom they represent, as whom they say they look.
    private Optional<Ground> inPerson(Viewer viewer) {
        if (viewer.represents().isEmpty()) {
            return when(facts.numbers.isNow(viewer.self()), Ground.OWN_FILE);
        }
        RepresentationAct.Recorded said =
                facts.representations.get(viewer.represents().get().representation());
        boolean hidden =
                unread.stream().anyMatch(act -> act.thread() == 0 || act.why() == IllegibleAct.Why.UNKNOWN_ACT);
        if (said == null
                || hidden
                || !viewer.represents().get().file().equals(file)
                || !viewer.self().equals(Optional.of(said.nationalNumber()))
                || day.isBefore(said.from())
                || day.isAfter(said.until().orElse(LocalDate.MAX))) {
            return Optional.empty();
        }
        return Optional.of(said.scope() == RepresentationScope.ACT ? Ground.REPRESENTS : Ground.REPRESENTS_TO_LOOK);
    }

    private static Optional<Ground> when(boolean holds, Ground ground) {
        return holds ? Optional.of(ground) : Optional.empty();
    }

    private boolean workedInIt(Viewer viewer) {
        return switch (viewer.role()) {
            case DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR, SECURITY_OFFICER -> false;
            case INSURED ->
                unread.stream()
                        .anyMatch(act -> act.written().role().equals("insured")
                                && act.person().equals(viewer.person().key()));
            default -> {
                String own = viewer.organisation().key();
                boolean closed = unread.stream()
                        .anyMatch(act -> act.organisation().equals(own)
                                && act.written().code().startsWith("protection."));
                yield unread.stream()
                        .anyMatch(act -> closed
                                ? act.person().equals(viewer.person().key())
                                : act.organisation().equals(own));
            }
        };
    }

    /// A consent is to one referral: what was agreed to before the first trajectory that still goes on
    /// is over.
    private int begun(OrganisationId partner) {
        return facts.ways.entrySet().stream()
                .filter(way -> facts.goingOn(day).contains(way.getValue())
                        && way.getValue().partner.equals(Optional.of(partner))
                        && nothingIsHidden(way.getKey()))
                .mapToInt(way -> way.getKey())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// By a consent to be accompanied from the beginning: until a trajectory is opened, and then while that goes on,
    /// if it is this partner's.
    private boolean isAccompaniedBy(OrganisationId partner, int consent) {
        int number = facts.wayOf(consent);
        PlainFile.Way way = facts.ways.get(number);
        return way == null
                ? unread.isEmpty()
                : way.direct
                        && way.partner.equals(Optional.of(partner))
                        && facts.goingOn(day).contains(way)
                        && nothingIsHidden(number);
    }

    private boolean isReferredTo(OrganisationId partner) {
        boolean direct = facts.consents.entrySet().stream()
                .anyMatch(consent -> consent.getValue().recipient().equals(partner)
                        && consent.getValue().purpose() == ConsentPurpose.DIRECT_SUPPORT
                        && isAccompaniedBy(partner, consent.getKey()));
        if (direct) {
            return true;
        }
        int begun = begun(partner);
        boolean consented = facts.consents.entrySet().stream()
                .anyMatch(consent -> consent.getKey() > begun
                        && consent.getValue().recipient().equals(partner)
                        && consent.getValue().purpose() == ConsentPurpose.REFERRAL);
        return consented
                && facts.ways.entrySet().stream()
                        .anyMatch(way -> facts.goingOn(day).contains(way.getValue())
                                && way.getValue().partner.equals(Optional.of(partner))
                                && nothingIsHidden(way.getKey()));
    }

    /// An act that nobody can read may have ended what a thread gives: one of the thread, one about the
    /// file as a whole, a consent, one of which nobody knows what it is.
    private boolean nothingIsHidden(int thread) {
        return unread.stream()
                .noneMatch(act -> act.thread() == 0
                        || act.thread() == thread
                        || act.why() == IllegibleAct.Why.UNKNOWN_ACT
                        || act.written().code().startsWith("consent."));
    }

    /// The same for the institute: what ended the request or an incapacity may be what nobody can read.
    private boolean mayGoOn(int thread) {
        return unread.stream()
                .noneMatch(act -> act.thread() == 0
                        || act.thread() == thread
                        || act.why() == IllegibleAct.Why.UNKNOWN_ACT
                        || facts.illnesses.containsKey(act.thread()));
    }

    /// The threads that a partner or a centre has a part in: those of an incapacity, on which all
    /// rests, with the work that is resumed in it, and their own.
    boolean hasPartIn(int thread, Viewer viewer) {
        OrganisationId own = viewer.organisation();
        boolean centre = viewer.role() == Role.TRAINING_CENTRE;
        if (facts.ways.containsKey(thread)) {
            return centre || facts.ways.get(thread).partner.equals(Optional.of(own));
        }
        if (facts.orientations.containsKey(thread)) {
            return !centre || facts.orientations.get(thread).centre.equals(own);
        }
        if (facts.courses.containsKey(thread)) {
            PlainCourse course = facts.courses.get(thread);
            return centre
                    ? course.centre.equals(own)
                    : course.proposer.equals(own) || course.way == 0 || hasPartIn(course.way, viewer);
        }
        if (facts.workplaces.containsKey(thread)) {
            PlainFile.Workplace at = facts.workplaces.get(thread);
            return (viewer.role() == Role.EMPLOYER && at.employer().equals(own))
                    || (viewer.role() == Role.OCCUPATIONAL_PHYSICIAN
                            && at.service().equals(own));
        }
        return facts.illnesses.containsKey(thread)
                || facts.resumptions.contains(thread)
                || facts.appeals.containsKey(thread);
    }
}
