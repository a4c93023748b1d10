// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.act.Act;
import be.passerelle.casefile.act.ProposedAct;
import be.passerelle.casefile.act.Role;
import be.passerelle.casefile.identifier.CaseFileId;
import be.passerelle.casefile.identifier.CommandId;
import be.passerelle.casefile.identifier.NationalNumber;
import be.passerelle.casefile.identifier.OrganisationId;
import be.passerelle.casefile.identifier.PersonId;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.person.Sex;
import be.passerelle.casefile.register.Organisation;
import be.passerelle.casefile.register.OrganisationKind;
import be.passerelle.casefile.register.Registers;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Language;
import be.passerelle.registry.Imported;
import be.passerelle.registry.Registry;
import be.passerelle.server.identity.Account;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The people of the demonstration, who all begin the same way.
final class InventedPeople {

    static final long SEED = 1;

    private static final OrganisationId FUND = new OrganisationId("solidaris");
    private static final OrganisationId INSURED = new OrganisationId("insured-persons");
    private static final Viewer PHYSICIAN = staff("physician", Role.ADVISORY_PHYSICIAN);
    private static final Viewer COORDINATOR = staff("coordinator", Role.RETURN_TO_WORK_COORDINATOR);
    private static final List<String> FAMILY = List.of("Peeters", "Dubois", "Lambert", "De Smet", "Müller", "Maes");
    private static final List<String> GIVEN = List.of("Zoé", "Jan", "Éric", "Fatima", "Lukas", "Anne-Marie", "Ward");

    /// A life: the file and its acts.
    record Life(CaseFileId file, List<Imported> acts) {}

    private InventedPeople() {}

    static Registers registers() {
        return Registers.of(
                List.of(
                        organisation(FUND, OrganisationKind.SICKNESS_FUND),
                        organisation(new OrganisationId("nihdi"), OrganisationKind.NIHDI),
                        organisation(INSURED, OrganisationKind.INSURED)),
                List.of(),
                List.of());
    }

    static List<Account> accounts() {
        Viewer self = new Viewer(new PersonId("insured.0"), INSURED, Role.INSURED, Optional.of(number(0)));
        return List.of(
                new Account(self, name(0), Language.FR, "demo-insured"),
                new Account(PHYSICIAN, "Claire Hubert", Language.FR, "demo-physician"),
                new Account(COORDINATOR, "Julie Massart", Language.FR, "demo-coordinator"));
    }

    static Optional<String> nameOf(PersonId person) {
        return Optional.empty();
    }

    static Stream<Life> lives(long seed, LocalDate day, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> life(i, day.minusDays(20 + i % 90)))
                .parallel();
    }

    private static Life life(int index, LocalDate from) {
        CaseFileId file = new CaseFileId(uuid("file" + index));
        return new Life(
                file,
                List.of(
                        act(index, 1, from, registered(index)),
                        act(
                                index,
                                2,
                                from,
                                new IncapacityAct.Recognised(
                                        from.plusDays(120), Scheme.EMPLOYEE, Cause.ILLNESS, false, Optional.empty())),
                        act(index, 3, from, new TrajectoryAct.Proposed("…"))));
    }

    private static Imported act(int index, int number, LocalDate day, Act act) {
        return new Imported(
                new ProposedAct(0, day, PHYSICIAN.performer(), act),
                day.atTime(9, number).atZone(Registry.BELGIUM).toInstant(),
                new CommandId(uuid("command" + index + "." + number)));
    }

    private static PersonAct.Registered registered(int index) {
        return new PersonAct.Registered(
                number(index),
                FAMILY.get(index % FAMILY.size()),
                GIVEN.get(index % GIVEN.size()),
                born(index),
                Sex.FEMALE,
                Language.FR,
                "Namur",
                FUND);
    }

    private static String name(int index) {
        return GIVEN.get(index % GIVEN.size()) + " " + FAMILY.get(index % FAMILY.size());
    }

    private static LocalDate born(int index) {
        return LocalDate.of(1965, 1, 1).plusDays(index % 10_000);
    }

    private static NationalNumber number(int index) {
        LocalDate born = born(index);
        return NationalNumber.ofNineDigits(
                "%02d%02d%02d%03d"
                        .formatted(
                                born.getYear() % 100, born.getMonthValue(), born.getDayOfMonth(), 1 + index / 10_000),
                false);
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Viewer staff(String key, Role role) {
        return Viewer.staff(new PersonId(key), FUND, role);
    }

    private static Organisation organisation(OrganisationId id, OrganisationKind kind) {
        return new Organisation(
                id,
                kind,
                Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), _ -> id.key())));
    }
}
