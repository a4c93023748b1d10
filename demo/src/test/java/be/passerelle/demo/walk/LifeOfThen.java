// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.population.life.Identifiers;
import be.passerelle.population.organisation.Organisations;
import be.passerelle.population.person.Community;
import be.passerelle.population.person.InventedPeople;
import be.passerelle.population.person.InventedPerson;
import be.passerelle.population.person.NamedPerson;
import be.passerelle.population.staff.DemoAccount;
import be.passerelle.population.staff.DemoAccounts;
import be.passerelle.registry.Imported;
import be.passerelle.registry.Registry;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// The file of somebody known by name, told act by act on days of long ago by the accounts of the demonstration, and
/// imported: the registry checks each act against the law of its day.
final class LifeOfThen {

    private static final long SEED = 1;
    private static final int NOON = 12;

    private final int index;
    private final InventedPerson person;
    private final List<Imported> acts = new ArrayList<>();
    private LocalDate day;

    /// Somebody who has an account. Begins with the registration.
    LifeOfThen(NamedPerson who, String day) {
        this(who.index(), day);
    }

    private LifeOfThen(int index, String day) {
        this.index = index;
        this.person = InventedPeople.of(SEED, index);
        this.day = LocalDate.parse(day);
        by("advisoryPhysician", 0, person.registration());
    }

    /// Somebody without an account, at the fund whose staff has accounts, who lives in that community.
    static LifeOfThen unknown(Community community, String day) {
        return IntStream.iterate(NamedPerson.values().length, i -> i + 1)
                .filter(i -> InventedPeople.of(SEED, i).fund().equals(Organisations.SOLIDARIS))
                .filter(i -> InventedPeople.of(SEED, i).municipality().community() == community)
                .mapToObj(i -> new LifeOfThen(i, day))
                .findFirst()
                .orElseThrow();
    }

    CaseFileId id() {
        return Identifiers.file(SEED, index);
    }

    /// The year in which it begins.
    int begun() {
        return acts.getFirst().act().happenedOn().getYear();
    }

    /// As lists show the person.
    String listed() {
        return person.familyName() + ", " + person.givenName();
    }

    LifeOfThen on(String next) {
        day = LocalDate.parse(next);
        return this;
    }

    /// The person does it.
    int byThePerson(int thread, Act act) {
        return add(insured(), thread, day, act);
    }

    /// @param account the key of a colleague
    /// @param thread 0 for an act that opens one, or is about the file as a whole
    /// @return its number, which names the thread that it opens
    int by(String account, int thread, Act act) {
        return by(account, thread, day, act);
    }

    int by(String account, int thread, LocalDate happenedOn, Act act) {
        return add(account(account).viewer(), thread, happenedOn, act);
    }

    private int add(Viewer viewer, int thread, LocalDate happenedOn, Act act) {
        int number = acts.size() + 1;
        acts.add(new Imported(
                new ProposedAct(thread, happenedOn, viewer.performer(), act),
                day.atTime(NOON, 0).atZone(Registry.BELGIUM).toInstant(),
                new CommandId(new UUID(index + 1, number))));
        return number;
    }

    void importInto(Registry registry) {
        registry.importFile(id(), acts);
    }

    private Viewer insured() {
        return new Viewer(
                person.id(), Organisations.INSURED_PERSONS, Role.INSURED, Optional.of(person.nationalNumber()));
    }

    private static DemoAccount account(String key) {
        return DemoAccounts.of(SEED).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no account " + key));
    }
}
