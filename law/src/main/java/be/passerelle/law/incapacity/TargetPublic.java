// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;
import java.util.Optional;

/// For whom the Return To Work trajectories exist: people recognised incapable of work by the sickness insurance,
/// of all three schemes, from the day on which the law opened the trajectories to their scheme; not for victims of
/// an accident at work or an occupational disease, nor for statutory civil servants (INAMI presentation, about
/// 2023).
public final class TargetPublic {

    /// Whether trajectories are open to employees and unemployed people: law of 12 December 2021.
    public static final ParameterName<Boolean> OPEN_TO_EMPLOYEES = ParameterName.flag("trajectory/openToEmployees");

    /// Whether trajectories are open to the self-employed: law of 12 January 2023.
    public static final ParameterName<Boolean> OPEN_TO_SELF_EMPLOYED =
            ParameterName.flag("trajectory/openToSelfEmployed");

    private static final Citation PUBLIC = Citation.of("inami-presentation-2023", "public");

    private TargetPublic() {}

    /// Whether somebody of that scheme, incapable of work from that cause, belongs to the public of the trajectories.
    public static Finding<Belonging> ofTrajectories(
            Law law, Scheme scheme, Cause cause, boolean statutoryCivilServant, LocalDate day) {
        Parameter<Boolean> regime = law.parameter(
                switch (scheme) {
                    case EMPLOYEE, UNEMPLOYED -> OPEN_TO_EMPLOYEES;
                    case SELF_EMPLOYED -> OPEN_TO_SELF_EMPLOYED;
                });
        Optional<DatedValue<Boolean>> open = regime.at(day);
        if (open.isEmpty() || !open.get().value()) {
            return notYetOpen(regime, scheme, day);
        }
        Optional<Exclusion> exclusion = exclusion(cause, statutoryCivilServant);
        if (exclusion.isEmpty()) {
            return Finding.of(
                    Belonging.YES,
                    regime.stableUntil(day),
                    () -> Reason.rule(
                            Phrase.of("law.public.belongs", "scheme", scheme),
                            PUBLIC,
                            schemeFact(scheme),
                            causeFact(cause),
                            regime.used(open.get())));
        }
        return excluded(exclusion.get(), cause, regime, open.get());
    }

    /// What keeps somebody outside the public, whatever the day: another insurance or another service sees to them.
    public static Optional<Exclusion> exclusion(Cause cause, boolean statutoryCivilServant) {
        if (statutoryCivilServant) {
            return Optional.of(Exclusion.STATUTORY_CIVIL_SERVANT);
        }
        return switch (cause) {
            case ACCIDENT_AT_WORK -> Optional.of(Exclusion.ACCIDENT_AT_WORK);
            case OCCUPATIONAL_DISEASE -> Optional.of(Exclusion.OCCUPATIONAL_DISEASE);
            case ILLNESS, PRIVATE_ACCIDENT -> Optional.empty();
        };
    }

    private static Finding<Belonging> excluded(
            Exclusion exclusion, Cause cause, Parameter<Boolean> regime, DatedValue<Boolean> open) {
        Phrase whereToTurn = Phrase.of(
                switch (exclusion) {
                    case ACCIDENT_AT_WORK -> "law.public.turnTo.accidentAtWork";
                    case OCCUPATIONAL_DISEASE -> "law.public.turnTo.occupationalDisease";
                    case STATUTORY_CIVIL_SERVANT -> "law.public.turnTo.statutoryCivilServant";
                    case REGIME_NOT_YET_OPEN -> "law.public.turnTo.advisoryPhysician";
                });
        return Finding.of(
                Belonging.excluded(exclusion, whereToTurn),
                open.period().until(),
                () -> Reason.rule(
                        Phrase.of("law.public.excluded", "why", exclusion),
                        PUBLIC,
                        exclusion == Exclusion.STATUTORY_CIVIL_SERVANT
                                ? Reason.fact(Phrase.of("law.fact.statutoryCivilServant"))
                                : causeFact(cause),
                        regime.used(open),
                        Reason.rule(whereToTurn, PUBLIC)));
    }

    private static Finding<Belonging> notYetOpen(Parameter<Boolean> regime, Scheme scheme, LocalDate day) {
        Phrase whereToTurn = Phrase.of("law.public.turnTo.advisoryPhysician");
        return Finding.of(
                Belonging.excluded(Exclusion.REGIME_NOT_YET_OPEN, whereToTurn), regime.stableUntil(day), () -> {
                    Reason rule = Reason.rule(
                            Phrase.of("law.public.notYetOpen", "scheme", scheme, "day", day),
                            regime.values().getFirst().citation(),
                            schemeFact(scheme));
                    return regime.firstAfter(day)
                            .map(opening -> rule.with(regime.used(opening)))
                            .orElse(rule);
                });
    }

    private static Reason schemeFact(Scheme scheme) {
        return Reason.fact(Phrase.of("law.fact.scheme", "scheme", scheme));
    }

    private static Reason causeFact(Cause cause) {
        return Reason.fact(Phrase.of("law.fact.cause", "cause", cause));
    }
}
