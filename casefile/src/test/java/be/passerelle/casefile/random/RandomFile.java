// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.random;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.orientation.OrientationAct;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.casefile.protection.Protections;
import be.passerelle.casefile.resumption.ResumptionAct;
import be.passerelle.casefile.returntoworkfund.ReturnToWorkFundAct;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.Law;
import be.passerelle.registers.Registers;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/// A file to which anything happens: what the procedure offers, in any order and with any content that passes;
/// and between that, acts by the wrong role, of the wrong organisation, from the future, out of turn, or twice.
public final class RandomFile {

    private static final Set<Class<? extends Act>> ENDS = Set.of(
            IncapacityAct.Ended.class,
            TrajectoryAct.HealthDoesNotAllow.class,
            TrajectoryAct.InvalidityNotConfirmed.class,
            TrajectoryAct.EngagementDeclined.class,
            TrajectoryAct.Stopped.class,
            TrajectoryAct.Closed.class,
            ConsentAct.Withdrawn.class,
            ProgrammeAct.NotPursued.class,
            ProgrammeAct.Withdrawn.class,
            OrientationAct.Declined.class,
            ResumptionAct.Refused.class,
            ResumptionAct.Ended.class,
            ReturnToWorkFundAct.Withdrawn.class,
            CorrectionAct.AnnulmentAsked.class);
    private static final Set<Class<? extends Act>> LEADS_ON = Set.of(
            IncapacityAct.Recognised.class,
            TrajectoryAct.Proposed.class,
            TrajectoryAct.ContactAsked.class,
            TrajectoryAct.SentUnderConvention.class,
            TrajectoryAct.RegisteredWithPartner.class,
            TrajectoryAct.SentByOccupationalPhysician.class,
            ProgrammeAct.ProjectProposed.class,
            ProgrammeAct.SocialOpinionGiven.class,
            ProgrammeAct.MedicalOpinionGiven.class);
    /// Why what was recorded in error can no longer be taken back: too much rests on it. It can be declined.
    private static final Set<String> TOO_LATE = Set.of("correctable", "leavesOneOpen");

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 3);
    private static final int LONGEST_PAUSE = 45;

    private final SplittableRandom random;
    private final Law law;
    private final Registers registers;
    private final boolean patient;
    private final AnyContent any;
    private final ValidContent valid;
    private final OtherHands hands;
    private CaseFile file;
    private LocalDate day;
    private Instant latest = Instant.EPOCH;
    private int accepted;
    private int refused;

    public RandomFile(long seed, Law law, Registers registers) {
        this(seed, law, registers, FIRST_DAY);
    }

    /// A life that begins in the 900 days from a day on, under the law of then.
    public RandomFile(long seed, Law law, Registers registers, LocalDate first) {
        this.random = new SplittableRandom(seed);
        this.law = law;
        this.registers = registers;
        this.patient = random.nextInt(4) > 0;
        this.any = new AnyContent(random, registers);
        this.valid = new ValidContent(random);
        this.hands = new OtherHands(random);
        this.file = CaseFile.of(new CaseFileId(new UUID(seed, random.nextLong())), List.of());
        this.day = first.plusDays(random.nextInt(900));
    }

    public CaseFile file() {
        return file;
    }

    public LocalDate day() {
        return day;
    }

    public int accepted() {
        return accepted;
    }

    public int refused() {
        return refused;
    }

    /// What may come next.
    public List<NextAct> offered() {
        return Procedure.next(file, law, registers, day);
    }

    /// One thing happens.
    ///
    /// @param offered what may come next
    public void step(List<NextAct> offered) {
        switch (random.nextInt(20)) {
            case 0 -> timePasses(offered);
            case 1 -> outOfTurn(offered);
            case 2 -> wrongRole(offered);
            case 3 -> wrongOrganisation(offered);
            case 4 -> future(offered);
            case 5 -> twice();
            case 8 -> wrongHands(offered);
            case 6, 7 -> timePasses(offered);
            default -> offeredAct(offered);
        }
    }

    /// Some days pass; or as many as somebody has to wait for.
    private void timePasses(List<NextAct> offered) {
        Optional<LocalDate> awaited = offered.stream()
                .filter(NextAct::obligatory)
                .map(NextAct::from)
                .filter(day::isBefore)
                .min(LocalDate::compareTo);
        day = random.nextBoolean() ? awaited.orElse(day) : day.plusDays(random.nextInt(LONGEST_PAUSE));
    }

    /// What is offered, and can be done today, is accepted with valid content; what waits for a later day is
    /// not.
    private void offeredAct(List<NextAct> offered) {
        NextAct next = chosen(offered);
        Performer by = performer(next);
        propose(next, by).ifPresent(proposed -> {
            List<Refusal> refusals = accepts(proposed);
            if (refusals.stream().anyMatch(r -> TOO_LATE.contains(r.code()))) {
                assertThat(next.code()).isIn("correction.annulmentAsked", "correction.annulmentConfirmed");
                refused++;
            } else if (next.isDoableOn(day)) {
                assertThat(refusals)
                        .as("%s is offered on %s, but refused: %s", next.code(), day, proposed)
                        .isEmpty();
                record(proposed, next.row());
            } else {
                assertThat(refusals).extracting(Refusal::code).containsExactly("tooEarly");
                refused++;
            }
        });
    }

    /// One of the acts offered. Most lives are patient ones, in which what leads on is more likely than what
    /// ends, so that some come to the end of a training.
    private NextAct chosen(List<NextAct> offered) {
        int[] weights = offered.stream().mapToInt(this::weight).toArray();
        int left = random.nextInt(Arrays.stream(weights).sum());
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return offered.get(i);
            }
        }
        throw new IllegalStateException("the weights were added up just before");
    }

    /// A death and another national number, which may be reported at any time, come to few; and what goes on with an
    /// employer, of which there is
    /// much, keeps nobody from a training.
    private int weight(NextAct next) {
        if (OccupationalAct.class.isAssignableFrom(next.row().type().of())) {
            return next.obligatory() && next.isDoableOn(day) ? 60 : 4;
        }
        return Handlers.comesToFew(next) ? 1 : 10 * among(next);
    }

    private int among(NextAct next) {
        if (!patient
                || file.thread(next.thread()).filter(FileThread::liesBehind).isPresent()) {
            return 1;
        }
        if (!next.isDoableOn(day) || ENDS.contains(next.row().type().of())) {
            return 1;
        }
        boolean waits =
                next.until().filter(until -> until.isAfter(day.plusDays(20))).isPresent();
        boolean prolongs = next.row().type().of().equals(IncapacityAct.Prolonged.class);
        boolean consents = next.row().type().of().equals(ConsentAct.Given.class)
                && file.threads().stream().anyMatch(thread -> thread.isOpen() && thread.refers())
                && file.state(Consents.CONSENTS).inForce().stream()
                        .noneMatch(each -> each.consent().purpose().isToReferral());
        if (consents || LEADS_ON.contains(next.row().type().of()) || (next.obligatory() && !(waits && prolongs))) {
            return 40;
        }
        return 3;
    }

    /// What is not offered to a role in a thread is refused, whatever it says.
    private void outOfTurn(List<NextAct> offered) {
        Row<?, ?> row = Procedure.rows().get(random.nextInt(Procedure.rows().size()));
        boolean outside = row.isOutsideThreads();
        int thread = outside ? 0 : random.nextInt(file.head() + 2);
        boolean isOffered = offered.stream()
                .anyMatch(n -> n.code().equals(row.type().code())
                        && n.role() == row.by()
                        && (n.row().opens() ? 0 : n.thread()) == thread);
        if (!isOffered) {
            Act act = AnyContent.read(row.type(), any.tree(row.type(), day));
            refuses(new ProposedAct(thread, day, somebody(row.by(), fallback(row.by())), act));
        }
    }

    private void wrongRole(List<NextAct> offered) {
        NextAct next = offered.get(random.nextInt(offered.size()));
        Role other = Role.values()[random.nextInt(Role.values().length)];
        boolean mayAct = offered.stream().anyMatch(n -> n.code().equals(next.code()) && n.role() == other);
        if (!mayAct) {
            propose(next, performer(next))
                    .ifPresent(p -> refuses(new ProposedAct(
                            p.thread(), p.happenedOn(), somebody(other, p.by().organisation()), p.act())));
        }
    }

    private void wrongOrganisation(List<NextAct> offered) {
        NextAct next = offered.get(random.nextInt(offered.size()));
        if (next.holder().isPresent()) {
            OrganisationId other = organisations(OrganisationKind.SICKNESS_FUND)
                    .filter(fund -> !next.holder().get().equals(fund))
                    .findFirst()
                    .orElseThrow();
            propose(next, somebody(next.role(), other)).ifPresent(this::refuses);
        }
    }

    private void future(List<NextAct> offered) {
        NextAct next = offered.get(random.nextInt(offered.size()));
        propose(next, performer(next))
                .ifPresent(p ->
                        refuses(new ProposedAct(p.thread(), day.plusDays(1 + random.nextInt(30)), p.by(), p.act())));
    }

    /// The last act once more: accepted or refused, but never in contradiction with what is offered today, or
    /// was on the day on which it happened.
    private void twice() {
        if (file.acts().isEmpty()) {
            return;
        }
        RecordedAct last = file.acts().getLast();
        boolean opened = last.thread() == last.number();
        ProposedAct again = new ProposedAct(opened ? 0 : last.thread(), last.happenedOn(), last.by(), last.act());
        List<Refusal> refusals = accepts(again);
        if (refusals.isEmpty()) {
            Row<?, ?> row = Stream.of(day, last.happenedOn())
                    .flatMap(on -> Procedure.next(file, law, registers, on).stream())
                    .filter(n -> n.row().type().of().isInstance(last.act())
                            && n.role() == last.by().role())
                    .filter(n -> n.row().opens() || n.thread() == last.thread())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(last.act() + " is accepted twice, but not offered"))
                    .row();
            record(again, row);
        } else {
            refused++;
        }
    }

    private void refuses(ProposedAct proposed) {
        assertThat(accepts(proposed))
                .as("%s on %s must be refused", proposed, day)
                .isNotEmpty();
        refused++;
    }

    /// What is done for another is refused to whoever may not.
    private void wrongHands(List<NextAct> offered) {
        NextAct next = offered.get(random.nextInt(offered.size()));
        propose(next, performer(next))
                .ifPresent(p -> hands.wrong(file, day, next, p.by(), fallback(Role.RETURN_TO_WORK_COORDINATOR))
                        .forEach(by -> refuses(new ProposedAct(p.thread(), p.happenedOn(), by, p.act()))));
    }

    private List<Refusal> accepts(ProposedAct proposed) {
        return Procedure.accepts(file, proposed, law, registers, day);
    }

    private Optional<ProposedAct> propose(NextAct next, Performer by) {
        int thread = next.row().opens() ? 0 : next.thread();
        In<?> situation = new FileOnDay(file, law, registers, day).in(next.thread());
        Map<String, Object> tree = any.tree(next.row().type(), day);
        return valid.fit(next, situation, tree, by.organisation())
                .map(on -> new ProposedAct(
                        thread, on, by, AnyContent.read(next.row().type(), tree)));
    }

    private Performer performer(NextAct next) {
        Optional<OrganisationId> corrected = next.row().type().of().equals(CorrectionAct.AnnulmentAsked.class)
                ? file.acts().stream()
                        .filter(a -> a.by().role() == next.role())
                        .map(a -> a.by().organisation())
                        .findFirst()
                : Optional.empty();
        OrganisationId organisation = next.holder().or(() -> corrected).orElse(fallback(next.role()));
        Performer own = handing(next, somebody(next.role(), organisation));
        return random.nextInt(3) > 0
                ? own
                : hands.forAnother(file, day, next, own).orElse(own);
    }

    /// Whoever handles a protected file, where it is to be handed over: nobody else may but in an emergency.
    private Performer handing(NextAct next, Performer anybody) {
        if (next.row().type().of() != ProtectionAct.HandedOver.class) {
            return anybody;
        }
        return file.state(Protections.PROTECTIONS).handling(anybody.organisation()).stream()
                .flatMap(Set::stream)
                .min(Comparator.comparing(PersonId::key))
                .map(person -> new Performer(person, anybody.organisation(), anybody.role()))
                .orElse(anybody);
    }

    private OrganisationId fallback(Role role) {
        OrganisationKind kind = switch (role) {
            case ADVISORY_PHYSICIAN, RETURN_TO_WORK_COORDINATOR, FUND_PAYMENTS -> OrganisationKind.SICKNESS_FUND;
            case EMPLOYMENT_ADVISER -> OrganisationKind.EMPLOYMENT_PARTNER;
            case TRAINING_CENTRE -> OrganisationKind.TRAINING_CENTRE;
            case TREATING_PHYSICIAN -> OrganisationKind.MEDICAL_PRACTICE;
            case EMPLOYER -> OrganisationKind.EMPLOYER;
            case OCCUPATIONAL_PHYSICIAN -> OrganisationKind.PREVENTION_SERVICE;
            case INSURED -> OrganisationKind.INSURED;
            case REGISTRAR,
                    SOCIAL_EXPERT,
                    INSPECTING_PHYSICIAN,
                    COMMISSION_SECRETARY,
                    DEPARTMENT_HEAD,
                    ORGANISATION_ADMINISTRATOR,
                    SECURITY_OFFICER -> OrganisationKind.NIHDI;
        };
        return organisations(kind).findFirst().orElseThrow();
    }

    /// The organisations of a kind, always in the same order.
    private Stream<OrganisationId> organisations(OrganisationKind kind) {
        return registers.organisations().values().stream()
                .filter(o -> o.kind() == kind)
                .map(Organisation::id)
                .sorted(Comparator.comparing(OrganisationId::key));
    }

    /// Each act by somebody else, so that there is always a second person.
    private Performer somebody(Role role, OrganisationId organisation) {
        return new Performer(new PersonId("p" + file.head() + "-" + random.nextInt(1000)), organisation, role);
    }

    private void record(ProposedAct proposed, Row<?, ?> row) {
        int number = file.head() + 1;
        Instant at = day.atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC);
        latest = at.isAfter(latest) ? at : latest.plusSeconds(1);
        int thread = row.opens() ? number : proposed.thread();
        CommandId command = new CommandId(new UUID(number, random.nextLong()));
        LocalDate on = proposed.happenedOn();
        file = file.plus(List.of(new RecordedAct(
                file.id(), number, thread, on, latest, proposed.by(), command, law.version(), proposed.act())));
        accepted++;
    }
}
