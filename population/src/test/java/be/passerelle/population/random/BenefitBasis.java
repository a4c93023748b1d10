// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.random;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.rights.BenefitSheet;
import be.passerelle.casefile.rights.BenefitSheets;
import be.passerelle.law.Law;
import be.passerelle.law.benefit.PaidRun;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// What holds of the benefit of every file.
final class BenefitBasis {

    private static final YearMonth LAST = YearMonth.of(2198, 12);
    private static final int MONTHS = 4;

    private BenefitBasis() {}

    /// Paid on recognised days alone, each in one run; never less than nothing; and each answer says why. Of the first
    /// and the last months.
    static void benefitsRestOnRecognisedDays(CaseFile file, Law law) {
        List<YearMonth> all = BenefitSheets.months(file, LAST);
        Stream.concat(all.stream().limit(MONTHS), all.stream().skip(Math.max(MONTHS, all.size() - MONTHS)))
                .forEach(month -> holds(file, BenefitSheets.of(file, law, month)));
    }

    private static void holds(CaseFile file, BenefitSheet sheet) {
        LocalDate after = sheet.month().atDay(1);
        assertThat(sheet.runs()).isNotEmpty();
        for (PaidRun run : sheet.runs()) {
            assertThat(run.days().from()).isAfterOrEqualTo(after);
            run.days()
                    .from()
                    .datesUntil(run.days().until().plusDays(1))
                    .forEach(day -> assertThat(Recognitions.isRecognisedOn(file, day))
                            .as("paid on %s", day)
                            .isTrue());
            run.daily().value().ifPresent(amount -> assertThat(amount).isGreaterThanOrEqualTo(Money.ZERO));
            assertThat(run.daily().reason().statement().key()).isNotBlank();
            after = run.days().until().plusDays(1);
        }
        assertThat(after).isBeforeOrEqualTo(sheet.month().atEndOfMonth().plusDays(1));
        assertThat(sheet.total().reason().statement().key()).isNotBlank();
    }
}
