// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.resumption;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;

/// Whether work during incapacity may be authorised: law of 14 July 1994, article 100 §2. Capacity stays reduced by
/// half or more on the medical plane, whatever is earned and however many hours; the work is compatible with health;
/// all work had stopped before, be it for a day. An activity inside an approved training counts as authorised work
/// (regulation of 16 April 1997, article 16).
public final class ResumptionConditions {

    private static final Citation ARTICLE = Citation.of("law-1994-07-14", "100", "§2");
    private static final Citation ASSIMILATED = Citation.of("rule-1997-04-16", "16");

    private ResumptionConditions() {}

    /// Whether a physician who finds this may authorise the work.
    ///
    /// @param reductionKept capacity stays reduced by half or more on the medical plane
    /// @param compatible the work is compatible with health
    /// @param hadStopped all work had stopped before
    public static Finding<Yes> met(boolean reductionKept, boolean compatible, boolean hadStopped) {
        return Finding.when(
                        reductionKept && compatible && hadStopped,
                        lines -> lines.fact(Phrase.of(
                                        reductionKept ? "law.fact.reductionKept" : "law.fact.reductionNotKept"))
                                .fact(Phrase.of(compatible ? "law.fact.compatible" : "law.fact.notCompatible"))
                                .fact(Phrase.of(hadStopped ? "law.fact.hadStopped" : "law.fact.hadNotStopped")))
                .under(
                        ARTICLE,
                        _ -> Phrase.of("law.resumption.mayBeAuthorised"),
                        Phrase.of("law.resumption.mayNotBeAuthorised"));
    }

    /// Whether an activity counts as authorised work without an authorisation of its own.
    ///
    /// @param insideTraining whether it is part of an approved training
    public static Finding<Yes> assimilated(boolean insideTraining) {
        return Finding.when(
                        insideTraining,
                        lines -> lines.fact(
                                Phrase.of(insideTraining ? "law.fact.insideTraining" : "law.fact.outsideTraining")))
                .under(
                        ASSIMILATED,
                        _ -> Phrase.of("law.resumption.assimilated"),
                        Phrase.of("law.resumption.notAssimilated"));
    }
}
