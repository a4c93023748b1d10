// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.benefit;

import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody does under an authorisation during an incapacity, as far as the reduction of the benefit
/// looks at it.
public sealed interface AuthorisedActivity {

    /// The first day of the activity under its authorisation.
    LocalDate since();

    /// A job with an ordinary employer.
    ///
    /// @param since the first day of the activity under its authorisation
    /// @param fraction how much of a full job it is: decides since 1 April 2018
    /// @param dailyIncome income per day in euro, as the regime of the day counts it: decides before
    record Job(LocalDate since, Optional<EmploymentFraction> fraction, Optional<Money> dailyIncome)
            implements AuthorisedActivity {}

    /// A job in a sheltered workshop (*entreprise de travail adapté*).
    record ShelteredJob(LocalDate since) implements AuthorisedActivity {}

    /// Childminding under an agreement.
    record Childminding(LocalDate since) implements AuthorisedActivity {}

    /// An activity as a self-employed person.
    record SelfEmployment(LocalDate since) implements AuthorisedActivity {}
}
