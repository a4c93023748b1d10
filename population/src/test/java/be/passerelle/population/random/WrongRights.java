// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.random;

import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Rights without a legal basis, each as a fault in a rule would give it: a run over lives has to find them.
enum WrongRights {
    /// A presumption of a trajectory goes on after the incapacity.
    TRAJECTORY_OUTLASTS_THE_INCAPACITY(WrongRights::ofTrajectories, 400, "1.00"),
    /// A presumption of a training goes on after the incapacity.
    TRAINING_OUTLASTS_THE_INCAPACITY(WrongRights::ofTrainings, 400, "1.00"),
    /// A right that begins before the incapacity did.
    BEGINS_BEFORE_THE_INCAPACITY(WrongRights::ofTrajectories, -4000, "1.00"),
    /// A presumption goes on after the last granted day, though the incapacity does too.
    TRAINING_GOES_ON_A_DAY(WrongRights::ofTrainings, 1, "1.00"),
    /// A premium for days after the last one that was granted.
    PREMIUM_OF_ANOTHER_MONTH(WrongRights::isPremium, 400, "1.00"),
    /// A premium for more hours than were granted.
    PREMIUM_BEYOND_THE_GRANT(WrongRights::isPremium, 0, "100.00"),
    /// A lump sum for a success on the day after the last one that was granted.
    SUCCESS_AFTER_THE_GRANT(right -> right.kind() == Kind.LUMP_SUM, 1, "1.00");

    private final Predicate<Entitlement> which;
    private final int days;
    private final BigDecimal times;

    WrongRights(Predicate<Entitlement> which, int days, String times) {
        this.which = which;
        this.days = days;
        this.times = new BigDecimal(times);
    }

    /// What the fault makes of the rights of a file.
    List<Entitlement> of(List<Entitlement> rights) {
        List<Entitlement> wrong = new ArrayList<>();
        for (Entitlement right : rights) {
            wrong.add(which.test(right) && right.finding().isTold() ? wronged(right) : right);
        }
        return wrong;
    }

    private Entitlement wronged(Entitlement right) {
        Period period = days < 0
                ? Period.of(right.period().from().plusDays(days), right.period().until())
                : Period.of(right.period().from(), right.period().until().plusDays(days));
        Optional<Money> amount = right.amount().map(money -> money.times(times));
        Finding<?> finding =
                Finding.of(period, lines -> lines.fact(Phrase.of("law.fact.recognised", "period", period)));
        return new Entitlement(right.kind(), right.thread(), period, amount, finding);
    }

    private static boolean ofTrajectories(Entitlement right) {
        return right.kind() == Kind.PRESUMPTION_DURING_TRAJECTORY;
    }

    private static boolean ofTrainings(Entitlement right) {
        return right.kind() == Kind.PRESUMPTION_DURING_TRAINING;
    }

    private static boolean isPremium(Entitlement right) {
        return right.kind() == Kind.HOURLY_PREMIUM;
    }
}
