// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.incapacity;

import be.passerelle.law.Law;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.law.parameter.Term;
import java.time.LocalDate;

/// From when the institute controls an incapacity beside the advisory physician ("from the 7th month", INAMI
/// presentation of about 2023).
public final class Control {

    /// After how many months of incapacity the institute controls.
    public static final ParameterName<Term> AFTER = ParameterName.term("incapacity/controlFrom");

    private static final Citation MISSIONS = Citation.of("inami-presentation-2023", "missions");

    private Control() {}

    /// The first day on which the institute controls: that of the seventh month.
    ///
    /// @param incapacityFrom the first day of the incapacity
    public static Finding<LocalDate> beginsOn(Law law, LocalDate incapacityFrom) {
        return Finding.day(
                        incapacityFrom,
                        lines -> lines.fact(Phrase.of("law.fact.incapacitySince", "day", incapacityFrom)))
                .and(
                        law.asOf(incapacityFrom).take(AFTER),
                        (from, term) -> term.beginningOn(from).until().plusDays(1))
                .under(MISSIONS, day -> Phrase.of("law.control.begins", "day", day));
    }
}
