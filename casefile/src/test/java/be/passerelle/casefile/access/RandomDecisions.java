// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.random.RandomFile;
import be.passerelle.law.language.Language;
import be.passerelle.registers.Registers;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.AsWritten;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One random life, looked at at random moments by everybody: each role of each organisation, whole and with acts
/// that cannot be read, and erased. What a policy decides is held against [AccessOracle].
final class RandomDecisions {

    static final Registers REGISTERS = registers();

    /// Some lives are long: few trainings are evaluated, and few incapacities last a year, in a short one.
    private static final int MOST_STEPS = 200;
    private static final NationalNumber SISTER = NationalNumber.ofNineDigits("850730004", false);
    private static final PersonId SOMEBODY = new PersonId("somebody");

    /// A file, and the day on which it is looked at.
    record Moment(long seed, CaseFile file, LocalDate day) {}

    private final long seed;
    private final SplittableRandom random;
    private final List<Moment> moments = new ArrayList<>();

    private RandomDecisions(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /// Lives one life.
    static List<Moment> moments(long seed) {
        RandomDecisions life = new RandomDecisions(seed);
        life.live();
        return life.moments;
    }

    /// A decision that differs.
    static final class Disagreement extends AssertionError {
        private Disagreement(String message) {
            super(message);
        }
    }

    private void live() {
        RandomFile life = new RandomFile(seed, InventedLife.LAW, REGISTERS);
        int steps = 30 + random.nextInt(MOST_STEPS - 30);
        for (int i = 0; i < steps; i++) {
            life.step(life.offered());
            if (random.nextInt(60) == 0 || i == steps - 1) {
                moments.add(new Moment(seed, life.file(), day(life)));
                moments.add(new Moment(seed, withUnread(life.file()), day(life)));
            }
        }
        if (random.nextInt(4) == 0) {
            moments.add(new Moment(seed, erased(life.file()), life.day()));
        }
    }

    /// The day of the life, or one around which a ground may begin or end by itself: a year after an incapacity began,
    /// the day on which something happened, the end of a training that was planned.
    private LocalDate day(RandomFile life) {
        List<RecordedAct> acts = life.file().acts();
        if (acts.isEmpty() || random.nextBoolean()) {
            return life.day();
        }
        List<LocalDate> days = new ArrayList<>();
        for (RecordedAct recorded : acts) {
            switch (recorded.act()) {
                case IncapacityAct.Recognised _ ->
                    days.add(recorded.happenedOn().plusYears(1));
                case ProgrammeAct.ProjectProposed project -> days.add(project.endsOn());
                default -> {
                    if (random.nextInt(10) == 0) {
                        days.add(recorded.happenedOn());
                    }
                }
            }
        }
        return days.isEmpty()
                ? life.day()
                : days.get(random.nextInt(days.size())).plusDays(random.nextInt(3) - 1L);
    }

    /// Holds what a policy decides for everybody against the oracle.
    ///
    /// @return how many decisions were compared: one for each viewer and act, and one for each viewer and file
    /// @throws Disagreement at the first that differ
    static long compare(Moment moment, Policy policy) {
        CaseFile file = moment.file();
        LocalDate day = moment.day();
        AccessOracle oracle = new AccessOracle(file.acts(), file.illegible(), day);
        long decisions = 0;
        for (Viewer viewer : viewers(file)) {
            Decided expected = oracle.decide(viewer);
            Decided decided =
                    Decided.by(policy.of(viewer, file, InventedLife.LAW, day), file, InventedLife.LAW, REGISTERS, day);
            if (!expected.equals(decided)) {
                throw new Disagreement("seed %d, %s of %s on %s: the oracle, and then the policy, says%n%s%nof %s"
                        .formatted(
                                moment.seed(),
                                viewer.role(),
                                viewer.organisation(),
                                day,
                                String.join("\n", expected.differences(decided)),
                                codes(file)));
            }
            decisions += 1L + file.acts().size() + file.illegible().size();
        }
        return decisions;
    }

    private static List<String> codes(CaseFile file) {
        List<String> codes = new ArrayList<>();
        file.acts()
                .forEach(a -> codes.add(
                        a.number() + "/" + a.thread() + " " + a.written().code() + "@" + a.happenedOn()));
        file.illegible()
                .forEach(a -> codes.add(
                        a.number() + "/" + a.thread() + " " + a.written().code() + " " + a.why()));
        return codes;
    }

    private static List<Viewer> viewers(CaseFile file) {
        List<Viewer> viewers = new ArrayList<>();
        for (Role role : Role.values()) {
            for (OrganisationId organisation : REGISTERS.organisations().keySet()) {
                if (role == Role.INSURED) {
                    insured(file, organisation, viewers);
                } else {
                    viewers.add(Viewer.staff(SOMEBODY, organisation, role));
                }
            }
        }
        return viewers;
    }

    /// The person of the file, somebody else who is insured, and somebody of whom no number is known.
    private static void insured(CaseFile file, OrganisationId organisation, List<Viewer> viewers) {
        PersonId key = file.illegible().stream()
                .filter(act -> act.written().role().equals("insured"))
                .map(act -> new PersonId(act.person()))
                .findFirst()
                .orElse(SOMEBODY);
        Optional<NationalNumber> own = file.state(Insured.PERSON).person().map(person -> person.nationalNumber());
        viewers.add(new Viewer(key, organisation, Role.INSURED, own));
        viewers.add(new Viewer(SOMEBODY, organisation, Role.INSURED, Optional.of(SISTER)));
        viewers.add(new Viewer(SOMEBODY, organisation, Role.INSURED, Optional.empty()));
    }

    /// The file with up to three acts that nobody can read.
    private CaseFile withUnread(CaseFile file) {
        List<RecordedAct> acts = new ArrayList<>(file.acts());
        List<IllegibleAct> unread = new ArrayList<>();
        List<IllegibleAct.Why> reasons = Arrays.stream(IllegibleAct.Why.values())
                .filter(why -> why != IllegibleAct.Why.ERASED)
                .toList();
        for (int left = 1 + random.nextInt(3); left > 0 && !acts.isEmpty(); left--) {
            RecordedAct act = acts.remove(random.nextInt(acts.size()));
            unread.add(unread(act, reasons.get(random.nextInt(reasons.size()))));
        }
        unread.sort((one, other) -> Integer.compare(one.number(), other.number()));
        return CaseFile.of(file.id(), acts, unread);
    }

    private static CaseFile erased(CaseFile file) {
        return CaseFile.of(
                file.id(),
                List.of(),
                file.acts().stream()
                        .map(act -> unread(act, IllegibleAct.Why.ERASED))
                        .toList());
    }

    private static IllegibleAct unread(RecordedAct act, IllegibleAct.Why why) {
        AsWritten written = why == IllegibleAct.Why.UNKNOWN_ACT
                ? new AsWritten("later.act", 1, act.written().role())
                : act.written();
        return new IllegibleAct(
                act.stream(),
                act.number(),
                act.thread(),
                act.happenedOn(),
                act.recordedAt(),
                act.by().person().key(),
                act.by().organisation().key(),
                written,
                why);
    }

    /// Three of each kind that competes, so that there is always another.
    private static Registers registers() {
        List<Organisation> organisations = new ArrayList<>();
        organisations.addAll(InventedLife.REGISTERS.organisations().values());
        add(organisations, OrganisationKind.SICKNESS_FUND, "other-fund", "third-fund");
        add(organisations, OrganisationKind.EMPLOYMENT_PARTNER, "third-partner");
        add(organisations, OrganisationKind.TRAINING_CENTRE, "third-centre");
        return Registers.of(organisations, InventedLife.REGISTERS.conventions(), InventedLife.REGISTERS.directives());
    }

    private static void add(List<Organisation> organisations, OrganisationKind kind, String... keys) {
        for (String key : keys) {
            organisations.add(new Organisation(
                    new OrganisationId(key),
                    kind,
                    Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), _ -> key))));
        }
    }
}
