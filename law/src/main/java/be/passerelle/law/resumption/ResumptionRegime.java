// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.resumption;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;

/// Under which rules work is resumed during incapacity: law of 14 July 1994, article 100 §2; royal decree of 12 March
/// 2013 for employees and the unemployed, of 26 December 2022 for the self-employed. Before, the authorisation had to
/// be there first.
public final class ResumptionRegime {

    /// Whether employees and the unemployed may start before the decision.
    public static final ParameterName<Boolean> STARTS_BEFORE_DECISION =
            ParameterName.flag("resumption/startsBeforeDecision");

    /// Whether the self-employed may start before the decision.
    public static final ParameterName<Boolean> SELF_EMPLOYED_START_BEFORE_DECISION =
            ParameterName.flag("resumption/selfEmployedStartBeforeDecision");

    /// Who decides on the work of the self-employed: [#BY_PHYSICIAN] or [#BY_COUNCIL].
    public static final ParameterName<String> DECIDES_FOR_SELF_EMPLOYED =
            ParameterName.choice("resumption/decidesForSelfEmployed");

    /// The advisory physician of the sickness fund.
    public static final String BY_PHYSICIAN = "advisoryPhysician";

    /// The medical council for invalidity.
    public static final String BY_COUNCIL = "medicalCouncil";

    private static final Citation EMPLOYEES = Citation.of("law-1994-07-14", "100", "§2");
    private static final Citation SELF_EMPLOYED = Citation.of("ar-2022-12-26", "whole");
    private static final Phrase NOT_BEFORE = Phrase.of("law.resumption.authorisationFirst");

    private ResumptionRegime() {}

    /// Whether somebody who declares it in time may start to work before the decision is there.
    ///
    /// @param resumed the first day of work
    public static Finding<Yes> startsBeforeDecision(Law law, Scheme scheme, LocalDate resumed) {
        ParameterName<Boolean> starts = switch (scheme) {
            case EMPLOYEE, UNEMPLOYED -> STARTS_BEFORE_DECISION;
            case SELF_EMPLOYED -> SELF_EMPLOYED_START_BEFORE_DECISION;
        };
        return law.asOf(resumed)
                .holds(starts)
                .given(lines -> lines.fact(Phrase.of("law.fact.scheme", "scheme", scheme)))
                .under(
                        article(law, scheme, starts, resumed),
                        _ -> Phrase.of("law.resumption.startsBeforeDecision"),
                        NOT_BEFORE);
    }

    /// Who decides on work that begins on that day.
    public static Finding<ResumptionDecider> decides(Law law, Scheme scheme, LocalDate resumed) {
        Finding<ResumptionDecider> decider = switch (scheme) {
            case EMPLOYEE, UNEMPLOYED -> Finding.of(ResumptionDecider.ADVISORY_PHYSICIAN, _ -> {});
            case SELF_EMPLOYED ->
                law.asOf(resumed)
                        .take(DECIDES_FOR_SELF_EMPLOYED)
                        .map(by -> by.equals(BY_COUNCIL)
                                ? ResumptionDecider.COUNCIL
                                : ResumptionDecider.ADVISORY_PHYSICIAN);
        };
        return decider.given(lines -> lines.fact(Phrase.of("law.fact.scheme", "scheme", scheme)))
                .under(
                        article(law, scheme, DECIDES_FOR_SELF_EMPLOYED, resumed),
                        who -> Phrase.of("law.resumption.decides", "who", who));
    }

    /// Article 100 for employees and the unemployed; for the self-employed what was read for that day.
    private static Citation article(Law law, Scheme scheme, ParameterName<?> name, LocalDate day) {
        return switch (scheme) {
            case EMPLOYEE, UNEMPLOYED -> EMPLOYEES;
            case SELF_EMPLOYED ->
                law.parameter(name).at(day).map(DatedValue::citation).orElse(SELF_EMPLOYED);
        };
    }
}
