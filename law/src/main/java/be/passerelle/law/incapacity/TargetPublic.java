// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;
import java.util.Optional;

/// For whom the Return To Work trajectories exist: people recognised incapable of work by the sickness
/// insurance, of all three schemes, from the day on which the law opened the trajectories to their scheme; not
/// for victims of an accident at work or an occupational disease, nor for statutory civil servants (INAMI
/// presentation, about 2023).
public final class TargetPublic {

    /// Whether trajectories are open to employees and unemployed people: law of 12 December 2021.
    public static final ParameterName<Boolean> OPEN_TO_EMPLOYEES = ParameterName.flag("trajectory/openToEmployees");

    /// Whether trajectories are open to the self-employed: law of 12 January 2023.
    public static final ParameterName<Boolean> OPEN_TO_SELF_EMPLOYED =
            ParameterName.flag("trajectory/openToSelfEmployed");

    /// Whether there is vocational rehabilitation by the benefits department of INAMI.
    public static final ParameterName<Boolean> REHABILITATION = ParameterName.flag("programme/rehabilitation");

    private static final Citation PUBLIC = Citation.of("inami-presentation-2023", "public");
    private static final Citation PROGRAMMES = Citation.of("law-1994-07-14", "109bis");

    private TargetPublic() {}

    /// Whether somebody of that scheme, incapable of work from that cause, belongs to the public of the
    /// trajectories.
    public static Finding<Belonging> ofTrajectories(
            Law law, Scheme scheme, Cause cause, boolean statutoryCivilServant, LocalDate day) {
        ParameterName<Boolean> regime = openTo(scheme);
        Finding<Yes> open = law.on(day).holds(regime);
        if (open.isNo()) {
            return notYetOpen(
                    open, scheme, day, law.parameter(regime).values().getFirst().citation());
        }
        Optional<Exclusion> exclusion = exclusion(cause, statutoryCivilServant);
        return exclusion.isPresent()
                ? excluded(open, exclusion.get(), cause, "law.public.excluded")
                : belongs(open, scheme, cause);
    }

    /// Whether somebody who is incapable of work from that cause belongs to the public of vocational
    /// rehabilitation, of whichever scheme (law of 14 July 1994, article 109bis); it cannot be told for days
    /// before the law was in force.
    public static Finding<Belonging> ofRehabilitation(
            Law law, Scheme scheme, Cause cause, boolean statutoryCivilServant, LocalDate day) {
        Finding<Yes> open = law.on(day).holds(REHABILITATION);
        Optional<Exclusion> exclusion = exclusion(cause, statutoryCivilServant);
        return exclusion.isPresent()
                ? excluded(open, exclusion.get(), cause, "law.public.excludedFromTraining")
                : open.map(_ -> Belonging.YES)
                        .given(lines -> lines.fact(scheme(scheme)).fact(cause(cause)))
                        .under(PROGRAMMES, _ -> Phrase.of("law.public.belongsToTraining"));
    }

    /// The parameter that says whether trajectories are open to a scheme.
    public static ParameterName<Boolean> openTo(Scheme scheme) {
        return switch (scheme) {
            case EMPLOYEE, UNEMPLOYED -> OPEN_TO_EMPLOYEES;
            case SELF_EMPLOYED -> OPEN_TO_SELF_EMPLOYED;
        };
    }

    /// What keeps somebody outside the public, whatever the day: another insurance or another service sees to
    /// them.
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

    private static Finding<Belonging> belongs(Finding<Yes> open, Scheme scheme, Cause cause) {
        return open.map(_ -> Belonging.YES)
                .given(lines -> lines.fact(scheme(scheme)).fact(cause(cause)))
                .under(PUBLIC, _ -> Phrase.of("law.public.belongs", "scheme", scheme));
    }

    private static Finding<Belonging> excluded(Finding<Yes> open, Exclusion exclusion, Cause cause, String statement) {
        return open.map(_ -> Belonging.excluded(exclusion, whereToTurn(exclusion)))
                .given(lines -> lines.fact(
                        exclusion == Exclusion.STATUTORY_CIVIL_SERVANT
                                ? Phrase.of("law.fact.statutoryCivilServant")
                                : cause(cause)))
                .step(PUBLIC, _ -> whereToTurn(exclusion))
                .under(PUBLIC, _ -> Phrase.of(statement, "why", exclusion));
    }

    private static Finding<Belonging> notYetOpen(Finding<Yes> open, Scheme scheme, LocalDate day, Citation opening) {
        return open.negated()
                .map(_ -> Belonging.excluded(Exclusion.REGIME_NOT_YET_OPEN, whereToTurn(Exclusion.REGIME_NOT_YET_OPEN)))
                .given(lines -> lines.fact(scheme(scheme)))
                .under(opening, _ -> Phrase.of("law.public.notYetOpen", "scheme", scheme, "day", day));
    }

    private static Phrase whereToTurn(Exclusion exclusion) {
        return Phrase.of(
                switch (exclusion) {
                    case ACCIDENT_AT_WORK -> "law.public.turnTo.accidentAtWork";
                    case OCCUPATIONAL_DISEASE -> "law.public.turnTo.occupationalDisease";
                    case STATUTORY_CIVIL_SERVANT -> "law.public.turnTo.statutoryCivilServant";
                    case REGIME_NOT_YET_OPEN -> "law.public.turnTo.advisoryPhysician";
                });
    }

    private static Phrase scheme(Scheme scheme) {
        return Phrase.of("law.fact.scheme", "scheme", scheme);
    }

    private static Phrase cause(Cause cause) {
        return Phrase.of("law.fact.cause", "cause", cause);
    }
}
