// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.programme;

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

/// Who submits the request for a training. Since 1 July 2009 the advisory physician; since the reform of the
/// conventions a partner under a convention sends its own requests, and outside a convention the coordinator may
/// since 2022.
public final class WhoMayAsk {

    /// Whether the advisory physician may ask: the rules of vocational rehabilitation since 1 July 2009.
    public static final ParameterName<Boolean> PHYSICIAN_ASKS = ParameterName.flag("programme/advisoryPhysicianMayAsk");

    /// Whether partners under a convention send their requests straight to INAMI.
    public static final ParameterName<Boolean> PARTNERS_ASK = ParameterName.flag("programme/partnersMayAsk");

    /// Whether the return-to-work coordinator may ask.
    public static final ParameterName<Boolean> COORDINATOR_ASKS = ParameterName.flag("programme/coordinatorMayAsk");

    private static final Citation PARTNERS = Citation.of("inami-report-2016", "demedicalisation");
    private static final Citation COORDINATOR = Citation.of("inami-presentation-2023", "routes");
    private static final Citation PHYSICIAN = Citation.of("inami-report-2016", "2.2.3");

    private WhoMayAsk() {}

    /// Whether the asker may submit a request for a training on that day.
    ///
    /// @param underConvention whether a partner accompanies the person under its convention with INAMI
    public static Finding<Boolean> forTraining(Law law, Asker asker, boolean underConvention, LocalDate day) {
        Parameter<Boolean> partners = law.parameter(PARTNERS_ASK);
        boolean partnersAsk = underConvention && holds(partners.at(day));
        LocalDate stableUntil = underConvention ? partners.stableUntil(day) : LocalDate.MAX;
        return switch (asker) {
            case REFERRAL_COUNSELLOR ->
                answer(asker, partnersAsk, stableUntil, PARTNERS, partners, underConvention, day);
            case COORDINATOR -> {
                Parameter<Boolean> own = law.parameter(COORDINATOR_ASKS);
                yield partnersAsk
                        ? answer(asker, false, stableUntil, COORDINATOR, partners, underConvention, day)
                        : ifNoPartner(asker, COORDINATOR, own, stableUntil, underConvention, day);
            }
            case ADVISORY_PHYSICIAN -> {
                Parameter<Boolean> own = law.parameter(PHYSICIAN_ASKS);
                yield partnersAsk
                        ? answer(asker, false, stableUntil, PHYSICIAN, partners, underConvention, day)
                        : ifNoPartner(asker, PHYSICIAN, own, stableUntil, underConvention, day);
            }
        };
    }

    private static Finding<Boolean> ifNoPartner(
            Asker asker,
            Citation citation,
            Parameter<Boolean> own,
            LocalDate partnersUntil,
            boolean underConvention,
            LocalDate day) {
        LocalDate ownUntil = own.stableUntil(day);
        LocalDate stableUntil = partnersUntil.isBefore(ownUntil) ? partnersUntil : ownUntil;
        return answer(asker, holds(own.at(day)), stableUntil, citation, own, underConvention, day);
    }

    private static boolean holds(Optional<DatedValue<Boolean>> value) {
        return value.isPresent() && value.get().value();
    }

    private static Finding<Boolean> answer(
            Asker asker,
            boolean may,
            LocalDate stableUntil,
            Citation citation,
            Parameter<Boolean> basis,
            boolean underConvention,
            LocalDate day) {
        return Finding.of(may, stableUntil, () -> {
            Reason rule = Reason.rule(
                    Phrase.of(may ? "law.whoMayAsk.may" : "law.whoMayAsk.mayNot", "asker", asker),
                    citation,
                    Reason.fact(
                            Phrase.of(underConvention ? "law.fact.underConvention" : "law.fact.outsideConvention")));
            return basis.at(day)
                    .or(() -> basis.firstAfter(day))
                    .map(value -> rule.with(basis.used(value)))
                    .orElse(rule);
        });
    }
}
