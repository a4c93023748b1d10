// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.occupational;

import static be.passerelle.casefile.occupational.Occupational.OCCUPATIONAL;
import static be.passerelle.stream.act.Role.EMPLOYER;
import static be.passerelle.stream.act.Role.REGISTRAR;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.returntoworkfund.ContractEnd;
import be.passerelle.law.returntoworkfund.FundTerms;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.TermWording;
import be.passerelle.stream.procedure.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What an employer owes the Return To Work Fund once a contract ended for medical force majeure: that it tells the
/// institute, and pays (royal decree of 28 March 2024).
final class FundNotice {

    private static final Validity SINCE_2024 = Validity.from(LocalDate.of(2024, 4, 1));

    private static final TermWording WITHIN = TermWording.of("noticeToFund", FundTerms.NOTICE);

    private static final Condition<In<Occupational>> NOTICE_OWED = Condition.of(
            "noticeToFundOwed",
            Articles.FUND_NOTICE,
            s -> s.thread().isOwedToFund() && s.thread().notified().isEmpty());

    private static final Condition<In<Occupational>> CONTRIBUTION_EXPECTED = Condition.of(
            "contributionExpected",
            Articles.FUND_NOTICE,
            s -> s.thread().isOwedToFund() && s.thread().notified().isPresent());

    private FundNotice() {}

    static List<Row<?, ?>> rows() {
        return List.of(
                FileRow.in(OCCUPATIONAL, OccupationalAct.EndNotified.class, EMPLOYER, Articles.FUND_NOTICE)
                        .inForce(SINCE_2024)
                        .when(NOTICE_OWED)
                        .must("occupational.endNotice", FundNotice::by)
                        .untilWorded(WITHIN)
                        .notBefore(s -> s.thread().ended()),
                FileRow.in(OCCUPATIONAL, OccupationalAct.ContributionReceived.class, REGISTRAR, Articles.FUND_NOTICE)
                        .inForce(SINCE_2024)
                        .when(CONTRIBUTION_EXPECTED)
                        .must("occupational.contribution", FundNotice::by)
                        .untilWorded(WITHIN)
                        .notBefore(s -> s.thread().ended())
                        .check("contributionAmount", "amount", (s, _, act) -> isOwed(s, act.amount())));
    }

    private static Finding<Deadline> by(In<Occupational> s) {
        return ended(s, (how, end) -> FundTerms.noticeBy(s.law(), how, end)).orElseGet(Duty::noTerm);
    }

    /// What the employer has to pay.
    static Optional<Money> owed(In<Occupational> s) {
        return ended(s, (how, end) -> FundTerms.contribution(s.law(), how, end)).flatMap(Finding::value);
    }

    /// Where the law does not tell the amount, none is refused.
    private static boolean isOwed(In<Occupational> s, Money amount) {
        return owed(s).filter(sum -> !sum.equals(amount)).isEmpty();
    }

    private static <T> Optional<Finding<T>> ended(
            In<Occupational> s, BiFunction<ContractEnd, DatedFact, Finding<T>> asked) {
        return s.thread()
                .contract()
                .flatMap(EndOfContract::inReturnToWorkFund)
                .flatMap(how -> s.thread().ended().map(end -> asked.apply(how, end)));
    }
}
