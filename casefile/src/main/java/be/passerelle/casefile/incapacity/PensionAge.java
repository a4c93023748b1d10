// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.incapacity;

import static be.passerelle.casefile.incapacity.Incapacity.INCAPACITY;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.PensionStop;
import be.passerelle.law.language.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When the legal pension age is reached, as the fund said it.
///
/// @param reached the day on which it is reached, and the act that said so
/// @param worksOn whether the person goes on working without a pension
public record PensionAge(DatedFact reached, boolean worksOn) {

    /// What was said last of a person, in whichever incapacity.
    public static Optional<PensionAge> of(CaseFile file) {
        List<Incapacity> all = file.threads(INCAPACITY).all();
        Optional<PensionAge> last = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            Optional<PensionAge> said = all.get(i).meanwhile().pensionAge();
            if (said.isPresent()
                    && last.filter(other ->
                                    other.reached().act() > said.get().reached().act())
                            .isEmpty()) {
                last = said;
            }
        }
        return last;
    }

    /// The last day with benefit. It cannot be told of whoever works on without a pension: for how long they may be
    /// incapable is an open question.
    public Finding<LocalDate> lastDay(Law law) {
        return worksOn
                ? Finding.unknown(
                        Phrase.of("incapacity.worksOn", "day", reached.day()),
                        lines -> lines.fact(Phrase.of("law.fact.pensionAge", "day", reached.day()), reached.act())
                                .openQuestion(Phrase.of("incapacity.worksOn", "day", reached.day()), Articles.PENSION))
                : PensionStop.from(law, reached).map(Day::before);
    }
}
