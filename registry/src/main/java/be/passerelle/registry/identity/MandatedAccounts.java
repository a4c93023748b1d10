// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import be.passerelle.casefile.access.Assurance;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.person.Insured;
import be.passerelle.registers.Registers;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.RegisterStore;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The accounts of an installation: an identity provider says who somebody is, a mandate of the registers as
/// whom they act. An insured person acts as themselves, for their own file, or for a person whom they
/// represent. Who signed in without any proof is nobody here.
public final class MandatedAccounts implements Accounts {

    private final RegisterStore registers;
    private final InstallationClock clock;
    private final Vouching vouching;

    private final RepresentedFiles represented;

    public MandatedAccounts(
            RegisterStore registers, InstallationClock clock, Vouching vouching, RepresentedFiles represented) {
        this.represented = represented;
        this.registers = registers;
        this.clock = clock;
        this.vouching = vouching;
    }

    /// There is no list of people to choose from.
    @Override
    public List<Account> all() {
        return List.of();
    }

    @Override
    public List<Account> choices(SignIn signIn) {
        LocalDate today = clock.today();
        Registers now = registers.on(today);
        List<Account> choices = new ArrayList<>();
        person(signIn).stream()
                .flatMap(person -> now.mandatesOn(person, today).stream())
                .filter(mandate -> vouching.vouches(signIn.means(), mandate.organisation()))
                .filter(mandate -> isOfWhoSignedIn(mandate, signIn))
                .map(mandate ->
                        Account.under(mandate, now, today, "", vouching.assurance(signIn.means(), signIn.level())))
                .forEach(choices::add);
        signIn.insured()
                .filter(_ -> vouching.vouchesForInsured(signIn.means()))
                .flatMap(insured -> now.only(OrganisationKind.INSURED)
                        .map(of -> insured(insured, of, vouching.assurance(signIn.means(), signIn.level()))))
                .ifPresent(choices::addAll);
        return List.copyOf(choices);
    }

    /// A proof that tells another national number than the mandate is of somebody else, whatever key it names.
    private static boolean isOfWhoSignedIn(Mandate mandate, SignIn signIn) {
        return signIn.number()
                .filter(number -> !number.equals(mandate.nationalNumber()))
                .isEmpty();
    }

    @Override
    public Optional<Account> account(SignIn signIn) {
        List<Account> choices = choices(signIn);
        if (signIn.as().isEmpty()) {
            return choices.size() == 1 ? Optional.of(choices.getFirst()) : Optional.empty();
        }
        return choices.stream()
                .filter(account -> account.key().equals(signIn.as().get()))
                .map(account -> choices.size() > 1 ? account.amongSeveral() : account)
                .findFirst();
    }

    /// As themselves, where they have a file, and for each person whom they represent today.
    private List<Account> insured(SignIn.Insured insured, Organisation all, Assurance assurance) {
        Account self = themselves(insured, all, assurance);
        List<Account> accounts = new ArrayList<>();
        if (Insured.isKey(insured.person())) {
            accounts.add(self);
        }
        accounts.addAll(represented.accounts(insured.number(), all.id(), self));
        return accounts;
    }

    private static Account themselves(SignIn.Insured insured, Organisation all, Assurance assurance) {
        Viewer viewer =
                new Viewer(insured.person(), all.id(), Role.INSURED, Optional.of(insured.number())).with(assurance);
        return new Account(viewer, insured.name(), insured.language(), "");
    }

    /// No token was given to anybody here.
    @Override
    public Optional<Account> byToken(String token) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> endedOn(String token) {
        return Optional.empty();
    }

    @Override
    public Optional<Mandate> ended(SignIn signIn) {
        if (!choices(signIn).isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = clock.today();
        Registers now = registers.on(today);
        return person(signIn).stream()
                .flatMap(person -> mandates(now, person))
                .filter(mandate -> vouching.vouches(signIn.means(), mandate.organisation()))
                .filter(mandate -> mandate.period().until().isBefore(today))
                .max(Comparator.comparing(mandate -> mandate.period().until()));
    }

    private static Stream<Mandate> mandates(Registers now, PersonId person) {
        return now.mandates().stream().filter(mandate -> mandate.person().equals(person));
    }

    @Override
    public Optional<String> nameOf(PersonId person) {
        return registers.on(clock.today()).nameOf(person);
    }

    @Override
    public boolean demonstration() {
        return false;
    }

    private static Optional<PersonId> person(SignIn signIn) {
        return PersonId.isOne(signIn.name()) ? Optional.of(new PersonId(signIn.name())) : Optional.empty();
    }
}
