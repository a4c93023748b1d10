// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.LAW;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.story.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.benefit.BenefitAct;
import be.passerelle.casefile.benefit.PayBasis;
import be.passerelle.casefile.benefit.PayCondition;
import be.passerelle.casefile.file.InventedLife;
import be.passerelle.law.benefit.Household;
import be.passerelle.law.calculation.CalculatedLine;
import be.passerelle.law.calculation.Calculation;
import be.passerelle.law.calculation.Calculations;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.parameter.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What anybody calculates without a file is what the sheet of a file says: both give the same day the same benefit, or
/// neither can tell it.
class CalculationLikeSheetTest {

    private static final List<String> ONSETS =
            List.of("2014-02-03", "2018-09-03", "2020-09-01", "2022-08-15", "2023-03-01", "2024-01-08", "2025-06-02");
    private static final List<String> PAYS = List.of("30.00", "70.00", "110.00", "250.00");
    private static final int[] MONTHS = {1, 3, 4, 6, 7, 9};

    @Test
    void a_day_without_work_has_one_benefit() {
        int told = 0;
        for (String onset : ONSETS) {
            for (Household household : Household.values()) {
                for (String pay : PAYS) {
                    for (Optional<Boolean> regular :
                            List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
                        told += alike(day(onset), household, pay, regular);
                    }
                }
            }
        }
        assertThat(told).as("days that both can tell").isGreaterThan(200);
    }

    /// The regular worker who is single has the minimum of the seventh month: 49.68 in March 2021.
    @Test
    void the_minimum_of_march_2021_is_in_both() {
        assertThat(alike(day("2020-09-01"), Household.SINGLE, "70.00", Optional.of(true)))
                .isPositive();
        assertThat(calculated(day("2020-09-01"), Household.SINGLE, "70.00", Optional.of(true), day("2021-03-15"))
                        .value()
                        .map(Object::toString))
                .contains(Money.of("49.68").toString());
    }

    private static int alike(LocalDate onset, Household household, String pay, Optional<Boolean> regular) {
        InventedLife life = Sheets.recognised(
                onset.toString(), onset.plusYears(1).minusDays(1).toString(), Scheme.EMPLOYEE);
        life.by(
                PAYMENTS,
                0,
                new BenefitAct.PayReported(
                        PayBasis.CYCLE, Money.of(pay), Optional.of(1), onset.minusMonths(1), onset.minusDays(1)));
        life.by(PAYMENTS, 0, new BenefitAct.HouseholdReported(household));
        regular.ifPresent(is -> life.by(
                PAYMENTS,
                0,
                new BenefitAct.RegularWorkReported(
                        onset.minusYears(5), 1500, Optional.empty(), is ? PayCondition.MET : PayCondition.NOT_MET)));
        int told = 0;
        for (int months : MONTHS) {
            LocalDate on = onset.plusMonths(months).plusDays(3);
            Finding<?> inFile = Sheets.sheet(life, YearMonth.from(on).toString()).runs().stream()
                    .filter(run -> run.days().contains(on))
                    .findFirst()
                    .orElseThrow()
                    .daily();
            Finding<?> alone = calculated(onset, household, pay, regular, on);
            assertThat(alone.value().map(Object::toString))
                    .as("%s, %s, pay %s, regular %s, on %s", onset, household, pay, regular, on)
                    .isEqualTo(inFile.value().map(Object::toString));
            assertThat(alone.isUnknown()).isEqualTo(inFile.isUnknown());
            told += alone.isTold() ? 1 : 0;
        }
        return told;
    }

    private static Finding<?> calculated(
            LocalDate onset, Household household, String pay, Optional<Boolean> regular, LocalDate on) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "scheme", "EMPLOYEE",
                "activity", "SHELTERED_JOB",
                "since", onset.plusDays(1).toString(),
                "day", on.toString(),
                "incapacityFrom", onset.toString(),
                "household", household.name(),
                "dailyPay", pay));
        regular.ifPresent(is -> typed.put("regularWorker", String.valueOf(is)));
        Calculation.Answer answer = Calculations.find("benefit").orElseThrow().with(LAW, typed);
        assertThat(answer).as(typed.toString()).isInstanceOf(Calculation.Answer.Made.class);
        return ((Calculation.Answer.Made) answer)
                .calculated().lines().stream()
                        .filter(line -> line.code().equals("wholePerDay"))
                        .findFirst()
                        .map(CalculatedLine::finding)
                        .orElseThrow();
    }
}
