// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.random.RandomFile;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.language.Language;
import be.passerelle.registers.Registers;
import be.passerelle.registers.mandate.Mandate;
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
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One random life at random moments: whole, with acts that cannot be read, and erased.
public final class RandomMoments {

    /// Who may be named as those who handle a protected file.
    public static final List<PersonId> NAMED = List.of(new PersonId("named.one"), new PersonId("named.two"));

    /// The registers that it is lived under: three of each kind of organisation that competes, so that
    /// there is always another.
    public static final Registers REGISTERS = registers();

    /// Some lives are long: few trainings are evaluated, and few incapacities last a year, in a short
    /// one.
    private static final int MOST_STEPS = 200;

    /// A file, and the day on which it is looked at.
    public record Moment(long seed, CaseFile file, LocalDate day) {}

    private final long seed;
    private final SplittableRandom random;
    private final List<Moment> moments = new ArrayList<>();

    private RandomMoments(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /// Lives one life.
    public static List<Moment> of(long seed) {
        RandomMoments life = new RandomMoments(seed);
        life.live();
        return life.moments;
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

    /// The day of the life, or one around which a ground may begin or end by itself: six months after an
    /// incapacity began, the day on which something happened, the end of a training that was planned.
    private LocalDate day(RandomFile life) {
        List<RecordedAct> acts = life.file().acts();
        if (acts.isEmpty() || random.nextBoolean()) {
            return life.day();
        }
        List<LocalDate> days = new ArrayList<>();
        for (RecordedAct recorded : acts) {
            switch (recorded.act()) {
                case IncapacityAct.Recognised _ ->
                    days.add(recorded.happenedOn().plusMonths(6));
                case ProgrammeAct.ProjectProposed project -> days.add(project.endsOn());
                case RepresentationAct.Recorded said -> {
                    days.add(said.from());
                    said.until().ifPresent(until -> days.add(until.plusDays(1)));
                }
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

    private static Registers registers() {
        List<Organisation> organisations = new ArrayList<>();
        organisations.addAll(InventedLife.REGISTERS.organisations().values());
        add(organisations, OrganisationKind.SICKNESS_FUND, "other-fund", "third-fund");
        add(organisations, OrganisationKind.EMPLOYMENT_PARTNER, "third-partner");
        add(organisations, OrganisationKind.TRAINING_CENTRE, "third-centre");
        add(organisations, OrganisationKind.MEDICAL_PRACTICE, "other-practice");
        add(organisations, OrganisationKind.PREVENTION_SERVICE, "other-service");
        add(organisations, OrganisationKind.EMPLOYER, "third-employer");
        return Registers.of(
                organisations,
                InventedLife.REGISTERS.conventions(),
                InventedLife.REGISTERS.directives(),
                mandates(organisations),
                List.of(),
                List.of());
    }

    /// In each fund and at the institute two people in each role who may be named as those who handle a
    /// file: the first of each in all roles, so that naming few may do.
    private static List<Mandate> mandates(List<Organisation> organisations) {
        List<Mandate> mandates = new ArrayList<>();
        for (Organisation organisation : organisations) {
            List<Role> roles = switch (organisation.kind()) {
                case SICKNESS_FUND ->
                    List.of(Role.ADVISORY_PHYSICIAN, Role.RETURN_TO_WORK_COORDINATOR, Role.FUND_PAYMENTS);
                case NIHDI ->
                    List.of(Role.COMMISSION_SECRETARY, Role.REGISTRAR, Role.SOCIAL_EXPERT, Role.INSPECTING_PHYSICIAN);
                default -> List.of();
            };
            for (Role role : roles) {
                for (PersonId person : NAMED) {
                    mandates.add(new Mandate(
                            mandates.size() + 1,
                            person,
                            person.key(),
                            NationalNumber.ofNineDigits("60410199" + NAMED.indexOf(person), false),
                            organisation.id(),
                            role,
                            List.of(),
                            List.of(Language.FR),
                            Period.of(LocalDate.of(2000, 1, 1), LocalDate.MAX)));
                }
            }
        }
        return mandates;
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
