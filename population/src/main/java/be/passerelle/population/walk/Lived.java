// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.walk;

import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.Law;
import be.passerelle.population.life.Identifiers;
import be.passerelle.population.life.Life.Entry;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One life while it is lived, act by act.
final class Lived {

    /// What can be done in a thread by a role, so many times after it was done before.
    private record Opening(String code, Role role, int thread, int times) {}

    /// What is going to be done first, and by which row of the table.
    private record First(LocalDate on, NextAct next, Moment moment, UpcomingAct upcoming, Opening opening) {}

    private static final int LOOK_AGAIN_DAYS = 90;
    private static final LocalTime OFFICE_OPENS = LocalTime.of(7, 30);
    private static final int OFFICE_MINUTES = 480;

    private final long seed;
    private final int person;
    private final Outlook outlook;
    private final Law law;
    private final Registers registers;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final Map<Opening, LocalDate> seen = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<Opening> givenUp = new HashSet<>();
    private CaseFile file;
    private LocalDate today;
    private Instant latest = Instant.EPOCH;
    private Optional<LocalDate> heldUpOn = Optional.empty();

    Lived(long seed, int person, Outlook outlook, Law law, Registers registers) {
        this.seed = seed;
        this.person = person;
        this.outlook = outlook;
        this.law = law;
        this.registers = registers;
        this.file = CaseFile.of(Identifiers.file(seed, person), List.of());
        this.today = outlook.start();
    }

    List<Entry> entries() {
        return entries;
    }

    List<Refusal> refused() {
        return refused;
    }

    /// The day on which the task came up that this life is held up at.
    Optional<LocalDate> heldUpOn() {
        return heldUpOn;
    }

    /// Lives on until the day before the given one.
    void until(LocalDate end) {
        until(end, false);
    }

    /// Lives until the task comes up that this life is held up at, or until the day before the given one.
    void untilHeldUp(LocalDate end) {
        until(end, true);
    }

    private void until(LocalDate end, boolean rehearses) {
        while (today.isBefore(end)) {
            Optional<First> first = first();
            if (rehearses && heldUpOn.isPresent()) {
                return;
            }
            LocalDate lookAgain = today.plusDays(LOOK_AGAIN_DAYS);
            if (first.isPresent() && !first.get().on().isAfter(lookAgain)) {
                if (!first.get().on().isBefore(end)) {
                    return;
                }
                today = first.get().on();
                if (isStillOffered(first.get())) {
                    perform(first.get());
                }
            } else {
                today = lookAgain; // what a date alone opens or closes is not announced by any act
            }
        }
    }

    /// What waited for its day may be closed by then, as when a recognition ran out that is prolonged later.
    private boolean isStillOffered(First first) {
        return Procedure.next(file, law, registers, today).stream()
                .anyMatch(next -> next.code().equals(first.next().code())
                        && next.role() == first.next().role()
                        && next.thread() == first.next().thread());
    }

    private Optional<First> first() {
        List<NextAct> offered = Procedure.next(file, law, registers, today);
        First first = null;
        for (NextAct next : offered) {
            int done = times.getOrDefault(key(next.code(), next.thread()), 0);
            Opening opening = new Opening(next.code(), next.role(), next.thread(), done);
            LocalDate since = seen.computeIfAbsent(opening, _ -> today);
            if (givenUp.contains(opening) || isHeldUp(next, done)) {
                continue;
            }
            In<?> situation = new FileOnDay(file, law, registers, today).in(next.thread());
            Moment moment = new Moment(outlook, next, offered, since, done, situation);
            Optional<UpcomingAct> upcoming = Habits.intend(moment);
            if (upcoming.isPresent()) {
                LocalDate on = day(upcoming.get().on(), next);
                if (first == null || on.isBefore(first.on())) {
                    first = new First(on, next, moment, upcoming.get(), opening);
                }
            }
        }
        return Optional.ofNullable(first);
    }

    /// The day on which it is done: not before it can be, nor before today, and on a day when offices are open.
    private LocalDate day(LocalDate intended, NextAct next) {
        LocalDate day = intended.isBefore(today) ? today : intended;
        day = day.isBefore(next.from()) ? next.from() : day;
        return next.role() == Role.INSURED ? day : OfficeDays.working(day);
    }

    /// Whether the life is held up here. The day that counts is the last one on which the task can be done, or
    /// else the first.
    private boolean isHeldUp(NextAct next, int done) {
        Class<? extends Act> act = next.row().type().of();
        if (outlook.stage().filter(stage -> stage.holds(act)).isEmpty()
                || (heldUpOn.isEmpty() && !(next.obligatory() && isTask(next, done)))) {
            return false;
        }
        if (heldUpOn.isEmpty()) {
            LocalDate first = next.from().isAfter(today) ? next.from() : today;
            heldUpOn = Optional.of(next.until().orElse(first));
        }
        return true;
    }

    /// Acts that are open long before their turn hold a life up only when it has come.
    private boolean isTask(NextAct next, int done) {
        Halt stage = outlook.stage().orElseThrow();
        if (stage == Halt.CONTACT) {
            return file.threads(Trajectory.TRAJECTORY)
                    .open()
                    .flatMap(t -> t.contact().planned())
                    .isPresent();
        }
        if (stage == Halt.MEDICAL_OPINION) {
            return file.threads(Programme.PROGRAMME)
                    .open()
                    .flatMap(p -> p.current().opinions().social())
                    .isPresent();
        }
        if (stage == Halt.PROLONGATION) {
            return next.role() == Role.ADVISORY_PHYSICIAN
                    && done == outlook.chance().below(4, "prolongations");
        }
        return stage != Halt.PROLONGATION_OF_INVALIDITY || next.role() == Role.INSPECTING_PHYSICIAN;
    }

    private void perform(First first) {
        Act act = first.upcoming().act().apply(today);
        LocalDate happenedOn = first.upcoming().happenedOn().apply(today);
        int thread = first.next().row().opens() ? 0 : first.next().thread();
        ProposedAct proposed = new ProposedAct(thread, happenedOn, performer(first, act), act);
        List<Refusal> refusals = Procedure.accepts(file, proposed, law, registers, today);
        if (!refusals.isEmpty()) {
            refused.addAll(refusals);
            givenUp.add(first.opening());
            return;
        }
        record(proposed, first.next());
    }

    private void record(ProposedAct proposed, NextAct next) {
        int number = file.head() + 1;
        Instant at = instant(number);
        Entry entry = new Entry(proposed, at, Identifiers.command(seed, person, number));
        entries.add(entry);
        RecordedAct recorded = new RecordedAct(
                file.id(),
                number,
                next.row().opens() ? number : proposed.thread(),
                proposed.happenedOn(),
                at,
                proposed.by(),
                entry.command(),
                law.version(),
                proposed.act());
        file = file.plus(List.of(recorded));
        times.merge(key(next.code(), next.thread()), 1, Integer::sum);
        if (proposed.act() instanceof CorrectionAct.AnnulmentConfirmed(ActNumber request)) {
            takeBack(request);
        }
    }

    /// What was annulled may be done again.
    private void takeBack(ActNumber request) {
        file.act(request)
                .map(RecordedAct::act)
                .filter(CorrectionAct.AnnulmentAsked.class::isInstance)
                .map(CorrectionAct.AnnulmentAsked.class::cast)
                .flatMap(asked -> file.act(asked.act()))
                .ifPresent(annulled -> {
                    String code = ActType.of(annulled.act()).code();
                    times.merge(key(code, annulled.thread()), -1, Integer::sum);
                    seen.keySet()
                            .removeIf(o ->
                                    o.thread() == annulled.thread() && o.code().equals(code));
                });
    }

    private Performer performer(First first, Act act) {
        return Performers.of(outlook, first.next(), act, file, first.moment());
    }

    /// A minute in office hours, after the latest act.
    private Instant instant(int number) {
        int minutes = outlook.chance().below(OFFICE_MINUTES, "minute", number);
        Instant at = today.atTime(OFFICE_OPENS).plusMinutes(minutes).toInstant(ZoneOffset.UTC);
        int seconds = outlook.chance().between(40, 600, "seconds", number);
        latest = at.isAfter(latest) ? at : latest.plusSeconds(seconds);
        return latest;
    }

    private static String key(String code, int thread) {
        return code + "/" + thread;
    }
}
