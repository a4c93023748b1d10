// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.file.Admission;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.ThreadFact;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.law.Law;
import be.passerelle.law.incapacity.Invalidity;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Row;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What one person of one organisation may see and do in a file, and on which ground. Every screen, the
/// API and the write path ask here; nothing else decides.
///
/// @param ground why they may look; empty when they may not
/// @param compartments what they may read; empty without a ground
/// @param foreign the numbers of the acts that they have nothing to do with, whatever the compartment:
///     the threads of other partners and centres, consents to others
/// @param closed the numbers of the corrections of acts that they may not read
public record Access(
        Viewer viewer,
        Optional<Ground> ground,
        Set<Compartment> compartments,
        Set<Integer> foreign,
        Set<Integer> closed) {

    private static final ActTypes OF_CONSENTS = ActTypes.under(List.of(ConsentAct.class));

    private static final String PHYSICIANS_OF_INSTITUTE = "institute.physicians";

    /// Decides for a viewer, a file and a day.
    public static Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
        Optional<Ground> ground = ground(viewer, file, law, day);
        Set<Compartment> readable = EnumSet.noneOf(Compartment.class);
        if (ground.isPresent() && !file.isErased()) {
            readable.addAll(AccessTable.readable(viewer.role()));
            Set<Compartment> consented = file.state(Consents.CONSENTS)
                    .readableBy(viewer.organisation(), begun(file, viewer.organisation(), day));
            consented.retainAll(AccessTable.readableWithConsent(viewer.role()));
            readable.addAll(consented);
        }
        Set<Integer> foreign = ground.isPresent() ? Foreign.to(viewer, file) : Set.of();
        return new Access(
                viewer, ground, readable, foreign, Foreign.corrections(viewer.role(), file, readable, foreign));
    }

    public boolean maySee() {
        return ground.isPresent();
    }

    public boolean reads(Compartment compartment) {
        return compartments.contains(compartment);
    }

    /// Whether a right of this kind may be read: a presumption by whoever reads what its days come from, and by whoever
    /// pays the benefit for them; an amount by whoever reads money.
    public boolean reads(Entitlement.Kind right) {
        boolean pays = reads(Compartment.INCAPACITY) && reads(Compartment.MONEY);
        return switch (right) {
            case PRESUMPTION_DURING_TRAJECTORY -> reads(Compartment.TRAJECTORY) || pays;
            case PRESUMPTION_DURING_TRAINING -> (reads(Compartment.PROGRAMME) && reads(Compartment.ATTENDANCE)) || pays;
            case HOURLY_PREMIUM, LUMP_SUM -> reads(Compartment.MONEY);
        };
    }

    /// Whether threads of that kind may be known of, be it only what is told to all.
    public boolean reads(ThreadFacts<?> facts) {
        return reads(facts.compartment())
                || ground.filter(facts.grounds()::contains).isPresent();
    }

    /// Whether this fact of a thread may be told: of what the viewer reads, or told to all who are told of the thread.
    <T extends FileThread> boolean reads(ThreadFacts<T> facts, ThreadFact<T> fact) {
        boolean isRead = reads(facts.compartment()) && reads(fact.part().orElse(facts.compartment()));
        return isRead
                || (fact.isForAll() && ground.filter(facts.grounds()::contains).isPresent());
    }

    /// A field of the person, for whoever may see it.
    <V> Optional<V> field(IdentityField field, V value) {
        return maySee() && AccessTable.fields(viewer.role()).contains(field) ? Optional.of(value) : Optional.empty();
    }

    /// A refusal as this viewer may know it: one that tells of a part that they do not read says no more than that.
    public Refusal seen(Refusal refusal) {
        return refusal.about().filter(part -> !reads(part)).isPresent() ? refusal.untold() : refusal;
    }

    /// The file without the threads that this viewer has nothing to do with; nothing of it without a ground.
    CaseFile narrowed(CaseFile file) {
        if (!maySee()) {
            return CaseFile.of(file.id(), List.of());
        }
        return foreign.isEmpty()
                ? file
                : CaseFile.of(
                        file.id(),
                        file.acts().stream()
                                .filter(a -> !foreign.contains(a.number()))
                                .toList(),
                        file.illegible());
    }

    /// Whether a role reads acts of this record once it reads their compartment. What is said of the person in one act
    /// has rules for each field; the person is told apart from such acts.
    static boolean readsWhole(Role role, Act act) {
        return !(act instanceof PersonAct) || AccessTable.fields(role).containsAll(EnumSet.allOf(IdentityField.class));
    }

    /// Whether this viewer may perform acts of the given role in this file.
    public boolean performs(Role role) {
        return maySee() && viewer.role() == role;
    }

    /// Whether this viewer may perform acts of that row, once it is open.
    public boolean performs(Row<?, ?> row) {
        return performs(row.by()) && InPerson.performs(viewer, ground, row);
    }

    /// Whether this viewer may enter acts of that row for the person who did them, once it is open.
    public boolean enters(Row<?, ?> row) {
        return InPerson.enters(viewer, ground, row);
    }

    /// Whether this viewer may know that an act is to come: when it is theirs to perform, or of a part
    /// that they read.
    public boolean sees(NextAct next) {
        return performs(next.role()) || reads(next.row().type().compartment());
    }

    /// Whether this viewer may know what acts change: a right or a task that they may know of, and what a
    /// training will give when they read the programme.
    public boolean sees(Change change) {
        return switch (change) {
            case Change.RightGained gained -> reads(gained.right().kind());
            case Change.RightLost lost -> reads(lost.right().kind());
            case Change.RightChanged changed -> reads(changed.after().kind());
            case Change.ProspectOpened _ -> reads(Compartment.PROGRAMME);
            case Change.TaskOpened opened -> sees(opened.next());
            case Change.TaskSettled settled -> sees(settled.next());
            case Change.DeadlineMoved moved -> sees(moved.after());
        };
    }

    /// The act as this viewer sees it: hidden, with what is sealed withheld, or whole.
    public Optional<RecordedAct> seen(RecordedAct recorded) {
        if (foreign.contains(recorded.number()) || closed.contains(recorded.number())) {
            return Optional.empty();
        }
        ActType<?> type = ActType.of(recorded.act());
        if (!readsWhole(viewer.role(), recorded.act())) {
            return Optional.empty();
        }
        RecordedAct told = reads(Compartment.REPRESENTATION) ? recorded : InPerson.withoutProof(recorded);
        if (reads(type.compartment())) {
            return Optional.of(told);
        }
        return maySee() && type.toldTo().contains(viewer.role())
                ? Optional.of(told.seenAs(type.withheld(recorded.act())))
                : Optional.empty();
    }

    /// Whether this viewer may know of an act that cannot be read: by its code where that is known, and
    /// otherwise when they read what is put right in the file.
    public boolean sees(IllegibleAct illegible) {
        Compartment compartment = FileActs.byCode(illegible.written().code())
                .map(ActType::compartment)
                .orElse(Compartment.CORRECTION);
        return reads(compartment) && !foreign.contains(illegible.thread());
    }

    /// The acts as this viewer sees them, in order.
    public List<RecordedAct> seen(List<RecordedAct> acts) {
        return acts.stream().flatMap(a -> seen(a).stream()).toList();
    }

    /// Why a viewer may look at a file on a day; empty when they may not.
    public static Optional<Ground> ground(Viewer viewer, CaseFile file, Law law, LocalDate day) {
        if (file.isErased()) {
            return groundBeforeErasure(viewer, file);
        }
        Optional<Person> person = file.state(Insured.PERSON).person();
        OrganisationId organisation = viewer.organisation();
        return switch (viewer.role()) {
            case INSURED -> InPerson.ground(viewer, file, day);
            case ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, FUND_PAYMENTS ->
                person.isEmpty()
                        ? when(file.head() == 0, Ground.OPENS_FILE)
                        : when(person.get().fund().equals(organisation), Ground.MEMBER_OF_FUND);
            case REFERRAL_COUNSELLOR -> when(isReferred(file, organisation, day), Ground.REFERRED_WITH_CONSENT);
            case TRAINING_CENTRE ->
                when(organisations(file, Ground.TRAINEE, day).anyMatch(organisation::equals), Ground.TRAINEE);
            case REGISTRAR, SOCIAL_EXPERT, COMMISSION_SECRETARY ->
                when(hasRequest(file, day), Ground.REQUEST_BEFORE_INSTITUTE);
            case SECURITY_OFFICER -> Optional.empty();
            case INSPECTING_PHYSICIAN ->
                hasRequest(file, day)
                        ? Optional.of(Ground.REQUEST_BEFORE_INSTITUTE)
                        : when(lastsAYear(file, law, day), Ground.INVALIDITY);
            case DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR -> Optional.empty();
        };
    }

    /// In an erased file nobody can tell any more whose member the person was. What is left are the
    /// organisations that acts were recorded for, and the keys of who recorded them: whose organisation worked
    /// in it knew of it. Whoever had a ground and never acted is told what everybody else is told.
    private static Optional<Ground> groundBeforeErasure(Viewer viewer, CaseFile file) {
        String role = Codes.of(Role.INSURED);
        boolean worked = viewer.role() == Role.INSURED
                ? file.illegible().stream()
                        .anyMatch(a -> a.written().role().equals(role)
                                && a.person().equals(viewer.person().key()))
                : audienceKey(viewer).isPresent()
                        && file.illegible().stream()
                                .anyMatch(a -> a.organisation()
                                        .equals(viewer.organisation().key()));
        return when(worked, Ground.WORKED_IN_ERASED_FILE);
    }

    private static Optional<Ground> when(boolean holds, Ground ground) {
        return holds ? Optional.of(ground) : Optional.empty();
    }

    private static boolean isReferred(CaseFile file, OrganisationId partner, LocalDate day) {
        return file.state(Consents.CONSENTS).covers(partner, ConsentPurpose.REFERRAL, begun(file, partner, day));
    }

    /// The first of the trajectories in which a partner is referred to: a consent given before it was for another.
    private static int begun(CaseFile file, OrganisationId partner, LocalDate day) {
        return file.threads().stream()
                .filter(thread -> mayAllBeRead(file, thread.number()))
                .filter(thread -> thread.admits(file, day).stream()
                        .anyMatch(a -> a.ground() == Ground.REFERRED_WITH_CONSENT
                                && a.organisation().filter(partner::equals).isPresent()))
                .mapToInt(FileThread::number)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean hasRequest(CaseFile file, LocalDate day) {
        return admissions(file, day).anyMatch(a -> a.ground() == Ground.REQUEST_BEFORE_INSTITUTE);
    }

    /// The organisations to which a thread of the file gives that ground.
    private static Stream<OrganisationId> organisations(CaseFile file, Ground ground, LocalDate day) {
        return file.threads().stream()
                .filter(thread -> mayAllBeRead(file, thread.number()))
                .flatMap(thread -> thread.admits(file, day).stream())
                .filter(admission -> admission.ground() == ground)
                .flatMap(admission -> admission.organisation().stream());
    }

    /// Whether every act can be read that may have taken away what a thread gives: those of the thread, those of the
    /// file as a whole, and every consent. An act that nobody can read may be the one that withdraws.
    private static boolean mayAllBeRead(CaseFile file, int thread) {
        return file.illegible().stream()
                .noneMatch(act -> act.thread() == 0
                        || act.thread() == thread
                        || act.why() == IllegibleAct.Why.UNKNOWN_ACT
                        || OF_CONSENTS.byCode(act.written().code()).isPresent());
    }

    private static Stream<Admission> admissions(CaseFile file, LocalDate day) {
        return file.threads().stream().flatMap(t -> t.admits(file, day).stream());
    }

    private static boolean lastsAYear(CaseFile file, Law law, LocalDate day) {
        return yearsAreOver(file, law).anyMatch(begins -> !begins.isAfter(day));
    }

    /// The days on which incapacities last, or will have lasted, a year.
    private static Stream<LocalDate> yearsAreOver(CaseFile file, Law law) {
        return file.threads(Incapacity.INCAPACITY).all().stream()
                .flatMap(incapacity ->
                        Invalidity.beginsOn(law, incapacity.recognised().day())
                                .value()
                                .filter(begins -> !begins.minusDays(1).isAfter(incapacity.until()))
                                .stream());
    }

    /// The keys of everybody who has a ground to look at a file: what lists and search are narrowed by,
    /// before each hit is asked for again here. The insured person is not among them: they reach their
    /// one file by who they are.
    public static Set<String> audience(CaseFile file, Law law, LocalDate day) {
        Set<String> audience = new TreeSet<>();
        file.state(Insured.PERSON).person().ifPresent(p -> audience.add(key(p.fund())));
        organisations(file, Ground.REFERRED_WITH_CONSENT, day)
                .filter(partner -> isReferred(file, partner, day))
                .forEach(partner -> audience.add(key(partner)));
        organisations(file, Ground.TRAINEE, day).forEach(centre -> audience.add(key(centre)));
        if (hasRequest(file, day)) {
            audience.add("institute");
        }
        if (hasRequest(file, day) || lastsAYear(file, law, day)) {
            audience.add(PHYSICIANS_OF_INSTITUTE);
        }
        return audience;
    }

    /// The last day on which those of a day have a ground, and nobody else, if no act comes; [LocalDate#MAX] when time
    /// changes nothing.
    public static LocalDate audienceHoldsUntil(CaseFile file, Law law, LocalDate day) {
        return Stream.concat(
                        Stream.concat(
                                file.threads().stream().map(thread -> thread.admitsAlikeUntil(day)),
                                InPerson.admitsAlikeUntil(file, day)),
                        yearsAreOver(file, law).filter(day::isBefore).map(begins -> begins.minusDays(1)))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /// The key under which a viewer finds files; empty for an insured person, and for roles that look at
    /// no file.
    public static Optional<String> audienceKey(Viewer viewer) {
        return switch (viewer.role()) {
            case INSURED, DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR, SECURITY_OFFICER -> Optional.empty();
            case ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, FUND_PAYMENTS, REFERRAL_COUNSELLOR, TRAINING_CENTRE ->
                Optional.of(key(viewer.organisation()));
            case REGISTRAR, SOCIAL_EXPERT, COMMISSION_SECRETARY -> Optional.of("institute");
            case INSPECTING_PHYSICIAN -> Optional.of(PHYSICIANS_OF_INSTITUTE);
        };
    }

    private static String key(OrganisationId organisation) {
        return "org." + organisation.key();
    }
}
