// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.returntoworkfund;

import be.passerelle.law.Law;
import be.passerelle.law.LawOnDay;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.Invalidity;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.ParameterName;
import java.time.LocalDate;

/// Who may apply to the Return To Work Fund, as INAMI describes it: since 1 April 2024 people whose employer ended the
/// contract for medical force majeure on that day or later, and who apply in time; since 1 April 2025 also employees
/// and unemployed people who are incapable for more than a year. Not while an approved training runs. One sickness
/// fund also leaves out whoever follows a trajectory: a conflict, and a parameter.
public final class FundPublic {

    /// Whether a contract that ended on that day for medical force majeure opens the fund.
    public static final ParameterName<Boolean> AFTER_CONTRACT = ParameterName.flag("returntoworkfund/afterContract");

    /// Whether invalidity opens the fund.
    public static final ParameterName<Boolean> IN_INVALIDITY = ParameterName.flag("returntoworkfund/inInvalidity");

    /// What more than a year means: [#IN_YEAR_TWO] or `yearOfInvalidity`.
    public static final ParameterName<String> MORE_THAN_A_YEAR = ParameterName.choice("returntoworkfund/moreThanAYear");

    /// Whether a trajectory with a coordinator leaves somebody out: [#LEFT_OUT] or `notLeftOut`.
    public static final ParameterName<String> TRAJECTORY = ParameterName.choice("returntoworkfund/trajectory");

    /// More than a year since the incapacity began.
    public static final String IN_YEAR_TWO = "sinceIncapacity";

    /// Whoever follows a trajectory may not use the fund.
    public static final String LEFT_OUT = "leftOut";

    private static final Citation PAGE = Citation.of("inami-page-fund", "public");

    private FundPublic() {}

    /// Whether somebody may apply on that day.
    public static Finding<Yes> mayApply(Law law, FundApplicant applicant) {
        return notInTraining(applicant)
                .and(() -> notLeftOut(law, applicant))
                .and(() -> afterContract(law, applicant).or(() -> inInvalidity(law, applicant)))
                .given(lines -> lines.fact("law.fact.appliedToFund", applicant.applied()))
                .under(PAGE, _ -> Phrase.of("law.fund.mayApply"), Phrase.of("law.fund.mayNotApply"));
    }

    private static Finding<Yes> notInTraining(FundApplicant applicant) {
        return Finding.when(
                !applicant.followsTraining(),
                lines -> lines.fact(Phrase.of(
                        applicant.followsTraining()
                                ? "law.fact.approvedTrainingRuns"
                                : "law.fact.noApprovedTraining")));
    }

    private static Finding<Yes> notLeftOut(Law law, FundApplicant applicant) {
        return applicant.followsTrajectory()
                ? law.asOf(applicant.applied().day())
                        .take(TRAJECTORY)
                        .where(reading -> !reading.equals(LEFT_OUT))
                        .map(_ -> Yes.YES)
                        .given(lines -> lines.fact(Phrase.of("law.fact.trajectoryWithCoordinator")))
                : Finding.yes(_ -> {});
    }

    private static Finding<Yes> afterContract(Law law, FundApplicant applicant) {
        return applicant
                .contractEnded()
                .map(end -> law.asOf(end.day())
                        .holds(AFTER_CONTRACT)
                        .and(FundTerms.applyBy(law, end), (_, by) -> by)
                        .where(by -> !applicant.applied().day().isAfter(by.day())
                                && !applicant.applied().day().isBefore(end.day()))
                        .map(_ -> Yes.YES))
                .orElseGet(() -> Finding.no(lines -> lines.fact(Phrase.of("law.fact.noForceMajeure"))));
    }

    private static Finding<Yes> inInvalidity(Law law, FundApplicant applicant) {
        LocalDate applied = applicant.applied().day();
        LawOnDay on = law.asOf(applied);
        if (applicant.scheme() == Scheme.SELF_EMPLOYED) {
            return Finding.no(lines -> lines.fact(Phrase.of("law.fact.scheme", "scheme", applicant.scheme())));
        }
        return on.holds(IN_INVALIDITY)
                .and(
                        Invalidity.beginsOn(law, applicant.incapacityFrom().day(), applicant.scheme()),
                        (_, first) -> first)
                .then(first -> firstDay(on.take(MORE_THAN_A_YEAR), first))
                .where(first -> !applied.isBefore(first))
                .map(_ -> Yes.YES);
    }

    /// The first day after more than a year, counted from the incapacity or from invalidity.
    ///
    /// @param invalid the first day of invalidity
    private static Finding<LocalDate> firstDay(Finding<String> counts, LocalDate invalid) {
        LocalDate later = invalid.plusYears(1);
        return counts.choose(reading -> {
            boolean sooner = reading.equals(IN_YEAR_TWO);
            return counts.map(_ -> sooner ? invalid : later)
                    .noting(lines ->
                            lines.openQuestion(Phrase.of("law.fund.otherYear", "day", sooner ? later : invalid)));
        });
    }
}
