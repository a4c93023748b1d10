// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.access;

import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Duration;
import java.util.Optional;

/// Counts who tries out national numbers. A try is counted before anybody looks, and taken back
/// when it was not in vain: those who look at the same time are counted like those who look one
/// after the other, in every process.
public interface NumberTries {

    /// How many tries there may be that are not taken back.
    ///
    /// @param ofPerson of one minute, by one person, wherever they work
    /// @param ofOrganisation of one minute, by all of one organisation together
    /// @param ofPersonADay of 24 hours, by one person: who is patient tries no more numbers
    record Most(int ofPerson, int ofOrganisation, int ofPersonADay) {

        public Most {
            if (ofPerson < 1 || ofOrganisation < ofPerson || ofPersonADay < ofPerson) {
                throw new IllegalArgumentException("a person may try a number, and an organisation and a day no fewer: "
                        + ofPerson + ", " + ofOrganisation + ", " + ofPersonADay);
            }
        }
    }

    /// A try that was counted.
    record Counted(long number) {}

    /// Within what time tries are counted.
    Duration COUNTED_FOR = Duration.ofMinutes(1);

    /// Within what time those of a day are counted.
    Duration DAY = Duration.ofDays(1);

    /// Counts a try; empty when there were too many.
    default Optional<Counted> begin(PersonId person, OrganisationId organisation, Most most) {
        return begin(person, organisation, Optional.empty(), most);
    }

    /// Counts a try; empty when there were too many.
    ///
    /// @param checked the number, where its check is taken back once it is recorded
    Optional<Counted> begin(PersonId person, OrganisationId organisation, Optional<NationalNumber> checked, Most most);

    /// Takes a try back: it was not in vain.
    void takeBack(Counted counted);

    /// Counts a try for the day alone, and not for the minute: the number was recorded. Whoever copies a list
    /// of colleagues goes on; whoever records one number after the other, to see whose files close, does not.
    void keepForTheDay(Counted counted);

    /// Takes the last check of that number by somebody back: it was recorded. Checks of others stay.
    void takeBackCheck(PersonId person, NationalNumber number);
}
