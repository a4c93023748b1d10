// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import be.passerelle.casefile.assessment.AssessmentProcedure;
import be.passerelle.casefile.consent.ConsentProcedure;
import be.passerelle.casefile.correction.CorrectionProcedure;
import be.passerelle.casefile.decision.DecisionProcedure;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityProcedure;
import be.passerelle.casefile.outcome.OutcomeProcedure;
import be.passerelle.casefile.person.PersonProcedure;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeProcedure;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryProcedure;
import be.passerelle.law.Law;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Refusal.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The procedure: the tables of all subjects, read in two ways. What may come next, and whether an act
/// is accepted, are answers from the same rows.
public final class Procedure {

    private static final List<Row<?>> ROWS = Stream.of(
                    PersonProcedure.rows(),
                    IncapacityProcedure.rows(),
                    AssessmentProcedure.rows(),
                    TrajectoryProcedure.rows(),
                    ConsentProcedure.rows(),
                    ProgrammeProcedure.rows(),
                    DecisionProcedure.rows(),
                    OutcomeProcedure.rows(),
                    CorrectionProcedure.rows())
            .<Row<?>>flatMap(List::stream)
            .toList();

    private static final List<Row<?>> ON_FILE = rows(ThreadKind.FILE);
    private static final List<Row<?>> IN_INCAPACITY = rows(ThreadKind.INCAPACITY);
    private static final List<Row<?>> IN_TRAJECTORY = rows(ThreadKind.TRAJECTORY);
    private static final List<Row<?>> IN_PROGRAMME = rows(ThreadKind.PROGRAMME);
    private static final List<Row<?>> OPENING = ROWS.stream().filter(Row::opens).toList();
    private static final Set<Class<?>> OPENERS =
            OPENING.stream().map(r -> r.type().of()).collect(Collectors.toUnmodifiableSet());

    private Procedure() {}

    /// Every row, subject by subject, in the order of the tables.
    public static List<Row<?>> rows() {
        return ROWS;
    }

    /// Whether an act opens a thread of its own.
    public static boolean opens(Act act) {
        return OPENERS.contains(act.getClass());
    }

    /// What may or must come next, in every open thread, by whom, from when and until when.
    public static List<NextAct> next(CaseFile file, Law law, Registers registers, LocalDate day) {
        List<NextAct> next = new ArrayList<>();
        visit(file, law, registers, day, (row, situation, since) -> {
            if (firstFailing(row, situation) == null
                    && illegible(file, row.type(), situation.thread()).isEmpty()) {
                next.add(nextAct(row, situation, since));
            }
        });
        return next;
    }

    /// What this role cannot do now, and why not.
    public static List<ClosedAct> closed(CaseFile file, Role role, Law law, Registers registers, LocalDate day) {
        List<ClosedAct> closed = new ArrayList<>();
        List<Row<?>> visited = new ArrayList<>();
        visit(file, law, registers, day, (row, situation, _) -> {
            if (row.by() == role) {
                visited.add(row);
                Condition failing = firstFailing(row, situation);
                if (failing != null) {
                    closed.add(new ClosedAct(row, situation.thread(), failing.refused(situation)));
                }
            }
        });
        for (Row<?> row : ROWS) {
            if (row.by() == role && !visited.contains(row)) {
                closed.add(new ClosedAct(row, 0, noThread(row)));
            }
        }
        return closed;
    }

    /// Whether an act is accepted: no refusal, or every reason why not.
    ///
    /// @param day today, by the clock of the installation
    public static List<Refusal> accepts(
            CaseFile file, ProposedAct proposed, Law law, Registers registers, LocalDate day) {
        ActType<?> type = ActType.of(proposed.act());
        Optional<IllegibleAct> illegible = illegible(file, type, proposed.thread());
        if (illegible.isPresent()) {
            return List.of(
                    file.isErased()
                            ? Refusal.of("erased", Kind.STATE)
                            : Refusal.of(
                                    "illegible",
                                    Kind.STATE,
                                    "number",
                                    illegible.get().number()));
        }
        List<Row<?>> candidates = ROWS.stream()
                .filter(r -> r.type().code().equals(type.code())
                        && r.by() == proposed.by().role())
                .toList();
        if (candidates.isEmpty()) {
            return List.of(wrongRole(type));
        }
        List<Refusal> first = List.of();
        for (Row<?> row : candidates) {
            List<Refusal> refusals = accepts(row, file, proposed, law, registers, day);
            if (refusals.isEmpty()) {
                return refusals;
            }
            first = first.isEmpty() ? refusals : first;
        }
        return first;
    }

    /// The act that cannot be read and stands in the way of another in its thread; none stands in the way of what is
    /// read when nothing else is.
    private static Optional<IllegibleAct> illegible(CaseFile file, ActType<?> type, int thread) {
        return file.illegible().isEmpty() || type.survivesErasure() ? Optional.empty() : file.illegibleIn(thread);
    }

    private static Refusal wrongRole(ActType<?> type) {
        Refusal refusal = Refusal.of("wrongRole", Kind.PERMISSION);
        return ROWS.stream()
                .filter(r -> r.type().code().equals(type.code()))
                .findFirst()
                .map(r -> refusal.under(r.citation()))
                .orElse(refusal);
    }

    private static <A extends Act> List<Refusal> accepts(
            Row<A> row, CaseFile file, ProposedAct proposed, Law law, Registers registers, LocalDate day) {
        boolean outsideThreads = row.opens() || row.thread() == ThreadKind.FILE;
        if (outsideThreads ? proposed.thread() != 0 : !isOpen(file, row.thread(), proposed.thread())) {
            return List.of(noThread(row));
        }
        // An act of tomorrow is refused below, whatever the law says then.
        LocalDate on = proposed.happenedOn().isAfter(day) ? day : proposed.happenedOn();
        Situation situation = new Situation(file, proposed.thread(), law, registers, day, on);
        Condition failing = firstFailing(row, situation);
        if (failing != null) {
            return List.of(failing.refused(situation));
        }
        Optional<OrganisationId> holder = Holder.of(row, situation);
        if (holder.isPresent() && !holder.get().equals(proposed.by().organisation())) {
            return List.of(Refusal.of("wrongOrganisation", Kind.PERMISSION).under(row.citation()));
        }
        LocalDate from = row.duty().from().apply(situation);
        if (from.isAfter(day)) {
            return List.of(Refusal.of("tooEarly", Kind.STATE, "day", from).under(row.citation()));
        }
        return content(row, situation, proposed);
    }

    private static <A extends Act> List<Refusal> content(Row<A> row, Situation situation, ProposedAct proposed) {
        LocalDate on = proposed.happenedOn();
        if (on.isAfter(situation.day())) {
            return List.of(Refusal.of("future", Kind.CONTENT, "day", situation.day()));
        }
        LocalDate opened = openedOn(situation, row);
        if (row.type().kind() == ActKind.STEP && on.isBefore(opened)) {
            return List.of(
                    Refusal.of("beforeThread", Kind.CONTENT, "day", opened).under(row.citation()));
        }
        A act = row.type().of().cast(proposed.act());
        List<Refusal> refusals = new ArrayList<>(Organisations.unknown(row.type(), act, situation.registers()));
        for (Check<A> check : row.checks()) {
            if (!check.test().fits(situation, proposed, act)) {
                refusals.add(check.refused());
            }
        }
        return refusals;
    }

    private static LocalDate openedOn(Situation s, Row<?> row) {
        if (row.opens()) {
            return LocalDate.MIN;
        }
        return switch (row.thread()) {
            case FILE -> LocalDate.MIN;
            case INCAPACITY -> s.incapacity().recognised().day();
            case TRAJECTORY -> s.trajectory().opened().day();
            case PROGRAMME -> s.programme().opened().day();
        };
    }

    private static boolean isOpen(CaseFile file, ThreadKind kind, int thread) {
        return switch (kind) {
            case FILE -> thread == 0;
            case INCAPACITY -> file.incapacities().stream().anyMatch(i -> i.thread() == thread && i.isOpen());
            case TRAJECTORY ->
                file.trajectory(thread).filter(Trajectory::isOpen).isPresent();
            case PROGRAMME -> file.programme(thread).filter(Programme::isOpen).isPresent();
        };
    }

    private static Refusal noThread(Row<?> row) {
        String code = row.opens() || row.thread() == ThreadKind.FILE ? "notInThread" : "noOpenThread." + row.thread();
        return Refusal.of(code, Kind.STATE).under(row.citation());
    }

    /// What looks at each row in each situation in which it stands.
    private interface Visitor {
        void row(Row<?> row, Situation situation, LocalDate since);
    }

    private static void visit(CaseFile file, Law law, Registers registers, LocalDate day, Visitor visitor) {
        LocalDate latest = file.acts().isEmpty() ? day : file.acts().getLast().happenedOn();
        Situation whole = new Situation(file, 0, law, registers, day);
        all(ON_FILE, whole, latest, visitor);
        all(OPENING, whole, latest, visitor);
        for (Incapacity each : file.incapacities()) {
            if (each.isOpen()) {
                LocalDate since = each.recognised().day();
                all(IN_INCAPACITY, new Situation(file, each.thread(), law, registers, day), since, visitor);
            }
        }
        for (Trajectory each : file.trajectories()) {
            if (each.isOpen()) {
                LocalDate since = each.latest().day();
                all(IN_TRAJECTORY, new Situation(file, each.thread(), law, registers, day), since, visitor);
            }
        }
        for (Programme each : file.programmes()) {
            if (each.isOpen()) {
                LocalDate since = each.latest().day();
                all(IN_PROGRAMME, new Situation(file, each.thread(), law, registers, day), since, visitor);
            }
        }
    }

    private static void all(List<Row<?>> rows, Situation situation, LocalDate since, Visitor visitor) {
        for (int i = 0; i < rows.size(); i++) {
            visitor.row(rows.get(i), situation, since);
        }
    }

    private static @Nullable Condition firstFailing(Row<?> row, Situation situation) {
        List<Condition> conditions = row.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).holds().test(situation)) {
                return conditions.get(i);
            }
        }
        return null;
    }

    private static NextAct nextAct(Row<?> row, Situation situation, LocalDate since) {
        Duty duty = row.duty();
        return new NextAct(
                row,
                situation.thread(),
                duty.obliges().test(situation),
                duty.from().apply(situation),
                since,
                duty.deadline().apply(situation),
                Holder.of(row, situation));
    }

    private static List<Row<?>> rows(ThreadKind kind) {
        return ROWS.stream().filter(r -> r.thread() == kind && !r.opens()).toList();
    }
}
