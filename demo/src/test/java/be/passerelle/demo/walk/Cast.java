// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.law.language.Language;
import be.passerelle.population.person.NamedPerson;
import be.passerelle.population.staff.DemoAccount;
import be.passerelle.population.staff.DemoAccounts;
import be.passerelle.stream.identifier.OrganisationId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who plays in a walk: people and colleagues who speak the language of its pages, as far as there are any.
///
/// @param first the person who goes the whole way
/// @param second the person whose training is refused, and whose end of incapacity is reported late
/// @param third the person to whom a trajectory is proposed, and who stops
/// @param excluded the person to whom the trajectories are not open
record Cast(
        Member first,
        Member second,
        Member third,
        Member excluded,
        Member physician,
        Member coordinator,
        Member secondCoordinator,
        Member payments,
        Member adviser,
        Member centre,
        Member socialExpert,
        Member inspector,
        Member registrar,
        Member secretary,
        OrganisationId partner,
        OrganisationId trainedAt) {

    /// Somebody with an account.
    ///
    /// @param name as the page of accounts shows it
    /// @param listed as lists show it
    record Member(String key, String name, String listed) {}

    static Cast of(Language language) {
        return language == Language.NL ? dutch() : french();
    }

    private static Cast french() {
        return new Cast(
                person(NamedPerson.READY_FOR_ROUTE_B),
                person(NamedPerson.READY_IN_FLANDERS),
                person(NamedPerson.READY_IN_EUPEN),
                person(NamedPerson.ACCIDENT_AT_WORK),
                colleague("advisoryPhysician"),
                colleague("coordinator"),
                colleague("secondCoordinator"),
                colleague("fundPayments"),
                colleague("employmentAdviser"),
                colleague("trainingCentre"),
                colleague("socialExpert"),
                colleague("inspectingPhysician"),
                colleague("registrar"),
                colleague("commissionSecretary"),
                organisation("employmentAdviser"),
                organisation("trainingCentre"));
    }

    private static Cast dutch() {
        return new Cast(
                person(NamedPerson.READY_IN_FLANDERS),
                person(NamedPerson.READY_FOR_ROUTE_B),
                person(NamedPerson.READY_IN_EUPEN),
                person(NamedPerson.ACCIDENT_AT_WORK),
                colleague("dutchAdvisoryPhysician"),
                colleague("dutchCoordinator"),
                colleague("secondCoordinator"),
                colleague("fundPayments"),
                colleague("dutchEmploymentAdviser"),
                colleague("dutchTrainingCentre"),
                colleague("dutchSocialExpert"),
                colleague("inspectingPhysician"),
                colleague("registrar"),
                colleague("commissionSecretary"),
                organisation("dutchEmploymentAdviser"),
                organisation("dutchTrainingCentre"));
    }

    private static Member person(NamedPerson known) {
        return new Member(
                known.name(),
                known.givenName() + " " + known.familyName(),
                known.familyName() + ", " + known.givenName());
    }

    static Member colleague(String key) {
        DemoAccount account = account(key);
        return new Member(
                key,
                account.givenName() + " " + account.familyName(),
                account.familyName() + ", " + account.givenName());
    }

    private static OrganisationId organisation(String key) {
        return account(key).viewer().organisation();
    }

    private static DemoAccount account(String key) {
        Map<String, DemoAccount> accounts =
                DemoAccounts.of(1).stream().collect(Collectors.toMap(DemoAccount::key, Function.identity()));
        DemoAccount account = accounts.get(key);
        if (account == null) {
            throw new IllegalArgumentException("no account " + key + " among " + accounts.keySet());
        }
        return account;
    }
}
