// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;

/// Who submits the request for a training. Since 1 July 2009 the advisory physician; since the reform of the
/// conventions a partner under a convention sends its own requests. Since 2022 the coordinator may (since 2023
/// for the self-employed): beside the partner, for no source says instead.
public final class WhoMayAsk {

    /// Whether the advisory physician may ask: the rules of vocational rehabilitation since 1 July 2009.
    public static final ParameterName<Boolean> PHYSICIAN_ASKS = ParameterName.flag("programme/advisoryPhysicianMayAsk");

    /// Whether partners under a convention send their requests straight to INAMI.
    public static final ParameterName<Boolean> PARTNERS_ASK = ParameterName.flag("programme/partnersMayAsk");

    /// Whether the return-to-work coordinator may ask, for employees and unemployed people.
    public static final ParameterName<Boolean> COORDINATOR_ASKS = ParameterName.flag("programme/coordinatorMayAsk");

    /// Whether the return-to-work coordinator may ask, for the self-employed.
    public static final ParameterName<Boolean> COORDINATOR_ASKS_SELF_EMPLOYED =
            ParameterName.flag("programme/coordinatorMayAskSelfEmployed");

    private static final Citation PARTNERS = Citation.of("inami-report-2016", "demedicalisation");
    private static final Citation COORDINATOR = Citation.of("inami-presentation-2023", "routes");
    private static final Citation PHYSICIAN = Citation.of("inami-report-2016", "2.2.3");

    private WhoMayAsk() {}

    /// Whether the asker may submit a request for a training on that day. Where a partner accompanies the
    /// person and partners ask, the advisory physician does not.
    ///
    /// @param scheme the scheme of the incapacity
    /// @param underConvention whether a partner accompanies the person under its convention with INAMI
    public static Finding<Yes> forTraining(
            Law law, Asker asker, Scheme scheme, boolean underConvention, LocalDate day) {
        LawOnDay on = law.on(day);
        Finding<Yes> partnersAsk = on.holds(PARTNERS_ASK);
        Finding<Yes> partner = underConvention ? partnersAsk : Finding.no(partnersAsk.why());
        return switch (asker) {
            case EMPLOYMENT_ADVISER -> answer(asker, underConvention, partner, PARTNERS);
            case COORDINATOR -> answer(asker, underConvention, on.holds(coordinatorOf(scheme)), COORDINATOR);
            case ADVISORY_PHYSICIAN ->
                answer(asker, underConvention, partner.negated().choose(_ -> on.holds(PHYSICIAN_ASKS)), PHYSICIAN);
        };
    }

    private static ParameterName<Boolean> coordinatorOf(Scheme scheme) {
        return switch (scheme) {
            case EMPLOYEE, UNEMPLOYED -> COORDINATOR_ASKS;
            case SELF_EMPLOYED -> COORDINATOR_ASKS_SELF_EMPLOYED;
        };
    }

    private static Finding<Yes> answer(Asker asker, boolean underConvention, Finding<Yes> may, Citation citation) {
        return may.given(lines -> lines.fact(
                        Phrase.of(underConvention ? "law.fact.underConvention" : "law.fact.outsideConvention")))
                .under(
                        citation,
                        _ -> Phrase.of("law.whoMayAsk.may", "asker", asker),
                        Phrase.of("law.whoMayAsk.mayNot", "asker", asker));
    }
}
